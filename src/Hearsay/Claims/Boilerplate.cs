using Hearsay.Copies;

namespace Hearsay.Claims;

/// <summary>Tells what an outlet prints around its news from what it puts forward: credits, headings, and what it says of itself. Pure, linear in the text.</summary>
internal static class Boilerplate
{
    /// <summary>A credit or a heading has no more words than this. By reason.</summary>
    private const int LongestCredit = 8;

    /// <summary>Words of grammar, which credits and headings write small, have no more letters than this.</summary>
    private const int SmallWord = 3;

    /// <summary>Shorter names of outlets are looked for as words only.</summary>
    private const int ShortestName = 5;

    /// <summary>Whether a sentence in the report's own voice puts nothing forward: a credit, or words about the outlet in which nothing happens.</summary>
    public static bool IsIn(Report report, TextSpan sentence)
    {
        ArgumentNullException.ThrowIfNull(report);
        var telling = TellingWords.All(report.Text, sentence).ToList();
        var words = telling.Select(word => word.Span.Of(report.Text)).ToList();
        return IsCredit(words)
            || (report.Outlet is { Length: > 0 } outlet && telling.TrueForAll(word => EventLexicon.ActionOf(word.Stem) == ClaimAction.Other) && Names(words, WordFolding.Fold(outlet)));
    }

    /// <summary>Whether all but small words begin with capitals: "(Veldran World and Agencies)".</summary>
    private static bool IsCredit(List<string> words) =>
        words.Count <= LongestCredit && words.TrueForAll(word => !char.IsLower(word[0]) || word.Length <= SmallWord) && words.Exists(word => char.IsUpper(word[0]));

    /// <summary>Whether the words name an outlet, which is often written without blanks: "the Orva Times" for "orvatimes".</summary>
    private static bool Names(List<string> words, string outlet)
    {
        var name = string.Concat(outlet.Where(char.IsLetter));
        return name.Length < ShortestName ? words.Exists(word => WordFolding.Fold(word) == name)
            : string.Concat(words.Select(word => WordFolding.Fold(word))).Contains(name, StringComparison.Ordinal);
    }
}
