using System.Globalization;
using Hearsay.Claims.Roots;

namespace Hearsay.Storing;

/// <summary>A root with how often it is quoted. Immutable.</summary>
internal sealed record SourceRow(long Root, string Key, int Statements, int Reports)
{
    /// <summary>Whether it stands for all whom nobody knows.</summary>
    public bool IsUnknown => Key == RootIdentity.UnknownKey;

    /// <summary>Where it stands in its list.</summary>
    public string Cursor => string.Create(CultureInfo.InvariantCulture, $"{Statements}/{Reports}/{Key}");

    /// <summary>The order of lists: most statements first, then most reports, then the key; the unknown last.</summary>
    public static int Compare(SourceRow a, SourceRow b)
    {
        var order = a.IsUnknown.CompareTo(b.IsUnknown);
        if (order == 0)
            order = b.Statements.CompareTo(a.Statements);
        if (order == 0)
            order = b.Reports.CompareTo(a.Reports);
        return order != 0 ? order : string.CompareOrdinal(a.Key, b.Key);
    }
}
