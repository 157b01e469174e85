using System.Globalization;
using Hearsay.Claims;

namespace Hearsay.Cli;

/// <summary>Parts of claims as people read them.</summary>
internal static class ClaimWords
{
    /// <summary>The three numbers, never added up.</summary>
    public static string Numbers(Claim claim)
    {
        var unknown = claim.UnknownRoots.Count > 0 ? $" (+ {Printable.Number(claim.UnknownRoots.Count)} unknown)" : string.Empty;
        return $"{Printable.Count(claim.Outlets.Count, "outlet")} · {Families(claim.Families.Count)} · {Printable.Count(claim.Roots.Count, "root")}{unknown}";
    }

    /// <summary>How many copy families.</summary>
    public static string Families(int count) => count == 1 ? "1 copy family" : $"{Printable.Number(count)} copy families";

    /// <summary>A root with what it is.</summary>
    public static string Root(ClaimRoot root) => root.IsOutlet ? $"{Printable.Line(root.Name)} in its own voice" : root.IsKnown ? Printable.Line(root.Name) : $"{Printable.Line(root.Name)} (unknown)";

    /// <summary>A place with its country.</summary>
    public static string Where(ClaimPlace? place) => place is null ? string.Empty : Printable.Line(place.Country is { } country ? $"{place.Name}, {country}" : place.Name);

    /// <summary>Days: 12 Mar 2024, or both ends, an open one as an ellipsis.</summary>
    public static string When(DateInterval? when) =>
        when is null ? string.Empty : when.From == when.To ? Day(when.From) : $"{Day(when.From)} – {Day(when.To)}";

    /// <summary>Bounds with what they count: "at least 14 people".</summary>
    public static string Figure(ClaimFigure? figure) => figure is null ? string.Empty : Printable.Line(FigureWords.Of(figure));

    /// <summary>How another claim is opposed.</summary>
    public static string Opposition(OppositionKind kind) => kind switch
    {
        OppositionKind.Denies => "denies:",
        OppositionKind.DeniedBy => "denied by:",
        _ => "of another actor:",
    };

    /// <summary>How an entry stands to earlier ones, which are numbered from 1: "revises 4", "differs from 1, 2, 5–9". Agreement is not told.</summary>
    public static IEnumerable<string> Relations(IEnumerable<SeriesRelation> relations) => relations
        .Where(relation => relation.Kind != SeriesRelationKind.Agreement)
        .GroupBy(relation => relation.Kind)
        .OrderBy(group => group.Key)
        .Select(group => $"{Relation(group.Key)} {Numbers([.. group.Select(relation => relation.To + 1).Order()])}");

    private static string Relation(SeriesRelationKind kind) => kind switch
    {
        SeriesRelationKind.Revision => "revises",
        SeriesRelationKind.Narrowing => "narrows",
        _ => "differs from",
    };

    /// <summary>Ascending numbers, three and more in a row as a range.</summary>
    private static string Numbers(IReadOnlyList<int> numbers)
    {
        var told = new List<string>();
        for (int from = 0, to; from < numbers.Count; from = to + 1)
        {
            for (to = from; to + 1 < numbers.Count && numbers[to + 1] == numbers[to] + 1; to++)
            {
            }
            if (to - from < 2)
                to = from;
            told.Add(to == from ? $"{numbers[from]}" : $"{numbers[from]}–{numbers[to]}");
        }
        return string.Join(", ", told);
    }

    private static string Day(DateOnly? day) => day?.ToString("d MMM yyyy", CultureInfo.InvariantCulture) ?? "…";
}
