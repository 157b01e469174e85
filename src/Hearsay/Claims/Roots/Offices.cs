using System.Collections.Frozen;

namespace Hearsay.Claims.Roots;

/// <summary>Offices by what their holders are called, from <c>data/roots/offices.tsv</c>. Immutable, and safe to share between threads.</summary>
internal sealed class Offices
{
    private readonly FrozenDictionary<string, List<Form>> _forms;

    private Offices(Dictionary<string, List<Form>> forms) => _forms = forms.ToFrozenDictionary(StringComparer.Ordinal);

    private sealed record Form(string Office, bool StandsAlone, string? Country);

    /// <summary>Reads the table.</summary>
    public static Offices Load()
    {
        var forms = new Dictionary<string, List<Form>>(StringComparer.Ordinal);
        foreach (var fields in RootData.Rows("offices.tsv"))
            foreach (var name in RootData.List(fields, 1))
            {
                var parts = name.Split('@');
                if (!forms.TryGetValue(parts[0], out var list))
                    forms.Add(parts[0], list = []);
                list.Add(new Form(fields[0].TrimEnd('!'), fields[0].EndsWith('!'), parts.Length > 1 ? parts[1] : null));
            }
        return new Offices(forms);
    }

    /// <summary>The office of a state that words name, without the country; <c>null</c> for none.</summary>
    public string? OfState(string key) => _forms.GetValueOrDefault(key)?.Find(f => !f.StandsAlone)?.Office;

    /// <summary>The office of no state that words name in a report; <c>null</c> for none.</summary>
    public string? OfItsOwn(string key, RootContext context) =>
        _forms.GetValueOrDefault(key)?.Find(f => f.StandsAlone && (f.Country is null || context.Countries.Contains(f.Country)))?.Office;
}
