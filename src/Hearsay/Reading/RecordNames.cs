using System.Globalization;

namespace Hearsay.Reading;

/// <summary>Names the records of one table: by their identifiers where they have one, else by their numbers, and never two alike.</summary>
internal sealed class RecordNames
{
    /// <summary>Identifiers longer than this, or with spaces, are texts; the record's number stands in for them.</summary>
    private const int LongestId = 64;

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _times = new(StringComparer.Ordinal);

    /// <summary>The name of the next record. The second record of one identifier is called <c>id(2)</c>, so that none hides another.</summary>
    public string Of(int number, string? id)
    {
        var name = id is { Length: > 0 and <= LongestId } && !id.Any(char.IsWhiteSpace) ? id : number.ToString(CultureInfo.InvariantCulture);
        var unique = name;
        while (!_names.Add(unique))
            unique = FormattableString.Invariant($"{name}({_times[name] = _times.GetValueOrDefault(name, 1) + 1})");
        return unique;
    }
}
