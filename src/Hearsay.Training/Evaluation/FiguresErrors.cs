using System.Globalization;
using Hearsay.Storing;

namespace Hearsay.Training.Evaluation;

/// <summary>Writes what was wrong, for people who mend it.</summary>
internal static class FiguresErrors
{
    private const int Around = 60;

    /// <summary>Writes missing, surplus and differing figures of one document.</summary>
    public static void Write(TextWriter? errors, FiguresDocument document, IReadOnlyList<Figure> found, IReadOnlyList<(MarkedFigure Marked, Figure Found)> pairs)
    {
        if (errors is null)
            return;
        errors.WriteLine("## " + document.Name);
        foreach (var missing in document.Figures.Where(m => !pairs.Any(p => ReferenceEquals(p.Marked, m))))
            errors.WriteLine($"MISSING {Context(document.Text, missing.Span)} {missing.Measure} {missing.Unit}");
        foreach (var surplus in found.Where(f => !pairs.Any(p => ReferenceEquals(p.Found, f))))
            errors.WriteLine($"SURPLUS {Context(document.Text, surplus.Span)} {FilterWords.Of(surplus.Measure)} {surplus.Unit} {surplus.Confidence.ToString(CultureInfo.InvariantCulture)}");
        foreach (var (marked, figure) in pairs)
        {
            string differs = string.Join("; ", Differences(marked, figure));
            if (differs.Length > 0)
                errors.WriteLine($"DIFFERS {Context(document.Text, figure.Span)} {differs}");
        }
    }

    private static IEnumerable<string> Differences(MarkedFigure marked, Figure figure)
    {
        if (marked.Min != figure.Min || marked.Max != figure.Max)
            yield return string.Create(CultureInfo.InvariantCulture, $"bounds {figure.Min}–{figure.Max} for {marked.Min}–{marked.Max}");
        if (marked.Measure != FilterWords.Of(figure.Measure))
            yield return $"measure {FilterWords.Of(figure.Measure)} for {marked.Measure}";
        if (!string.Equals(marked.Unit, figure.Unit, StringComparison.OrdinalIgnoreCase))
            yield return $"unit {figure.Unit} for {marked.Unit}";
        if (!FiguresScore.SameName(marked.Claimant, figure.Claimant ?? "unknown"))
            yield return $"claimant {figure.Claimant} for {marked.Claimant}";
    }

    private static string Context(string text, TextSpan span)
    {
        string before = text[Math.Max(0, span.Start - Around)..span.Start], after = text[span.End..Math.Min(text.Length, span.End + Around)];
        return $"{before}[[{span.Of(text)}]]{after}".ReplaceLineEndings("|");
    }
}
