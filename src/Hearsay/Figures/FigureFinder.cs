using System.Globalization;
using Hearsay.Language;

namespace Hearsay.Figures;

/// <summary>
/// Finds how many, of what, what happened to them, and who says so: numbers by a grammar of our own over digits and words, what they count along
/// the tree, what happened by the words around and the verb that governs them. Pure, and safe to share between threads; time is near to linear in the text.
/// </summary>
internal static class FigureFinder
{
    /// <summary>The figures of a document, in text order.</summary>
    /// <param name="document">The text with its trees and lemmas.</param>
    /// <param name="statements">Who says what in it; without any, every figure is the outlet's own.</param>
    /// <param name="times">The expressions of time in it, in text order; their numbers are no figures.</param>
    public static IReadOnlyList<Figure> Find(LanguageDocument document, IReadOnlyList<Statement> statements, IReadOnlyList<TimeExpression> times)
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = new FigureText(document);
        var candidates = new CandidateReader(text, times).Read();
        var claimants = new Claimants(statements);
        var owners = new FigureOwners(text);
        return [.. candidates.Select((c, i) => Figure(text, c, i, claimants, owners, times))];
    }

    private static Figure Figure(FigureText text, Candidate candidate, int index, Claimants claimants, FigureOwners owners, IReadOnlyList<TimeExpression> times)
    {
        var (statement, claimant) = claimants.Of(candidate.Span);
        return new Figure
        {
            Id = Id(index),
            Span = candidate.Span,
            Text = candidate.Span.Of(text.Document.Text),
            Min = candidate.Quantity.Min,
            Max = candidate.Quantity.Max,
            Approximator = candidate.Quantity.Approximator,
            Unit = candidate.Unit,
            Measure = candidate.Measure ?? FigureMeasure.Other,
            Of = owners.Of(candidate),
            Claimant = claimant,
            Statement = statement?.Id,
            AsOf = FigureDates.Of(text, candidate, statement, times),
            PartOf = candidate.PartOf < 0 ? null : Id(candidate.PartOf),
            Replaces = candidate.Replaces < 0 ? null : Id(candidate.Replaces),
            Confidence = candidate.Confidence,
        };
    }

    private static string Id(int index) => string.Create(CultureInfo.InvariantCulture, $"f{index + 1}");
}
