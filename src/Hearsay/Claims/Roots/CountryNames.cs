namespace Hearsay.Claims.Roots;

/// <summary>What countries are called. Safe to share between threads.</summary>
public static class CountryNames
{
    private static readonly Lazy<Countries> s_countries = new(Countries.Load);

    /// <summary>The name of the country with an ISO 3166-1 code of two letters: <c>Syria</c>; the code itself where no country has it.</summary>
    public static string Of(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return s_countries.Value.Name(code);
    }
}
