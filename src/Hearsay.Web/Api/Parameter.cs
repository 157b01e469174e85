namespace Hearsay.Web.Api;

/// <summary>A parameter of an address, as the description tells it.</summary>
/// <param name="Name">Its name, as on the command line.</param>
/// <param name="Description">What it does.</param>
/// <param name="Format"><c>date</c> for a day, <c>int32</c> for a number from 1, otherwise <c>null</c>.</param>
internal sealed record Parameter(string Name, string Description, string? Format = null)
{
    /// <summary>What it may be, where that is a list.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>Whether it may have several values.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether there is no answer without it.</summary>
    public bool IsRequired { get; init; }
}
