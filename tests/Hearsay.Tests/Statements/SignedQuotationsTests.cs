using Hearsay.Language.English;
using Hearsay.Statements;

namespace Hearsay.Tests.Statements;

public sealed class SignedQuotationsTests
{
    private static readonly EnglishLanguage English = EnglishLanguage.Load();
    private static readonly AttributionFinder Finder = AttributionFinder.Load();

    private static string[] Told(string text) =>
        [.. Finder.Find(English.Analyze(text)).Select(a => $"{a.Source?.Of(text) ?? "–"} | {a.Cue?.Of(text)} | {string.Join(" … ", a.Content.Select(c => c.Of(text)))}")];

    [Fact]
    public void A_name_behind_a_dash_signs_the_quotation_before_it()
    {
        string[] told = Told("“The bridge was ours and nobody asked us.” — Ada Quillon, teacher\n\n“The toll is fair to all of us.” — Tom Brandt\n");
        Assert.Contains("Ada Quillon, teacher | — | “The bridge was ours and nobody asked us.”", told);
        Assert.Contains("Tom Brandt | — | “The toll is fair to all of us.”", told);
    }

    [Fact]
    public void A_dash_that_the_sentence_goes_on_behind_is_no_signature() =>
        Assert.DoesNotContain(Told("“The toll is fair to all” — Brandt left the room at noon.\n"), t => t.Contains("| — |", StringComparison.Ordinal));

    [Fact]
    public void What_stands_behind_she_said_in_the_reporters_words_is_not_hers() =>
        Assert.Contains("Ada Quillon | said | “The bridge is lost,”", Told("“The bridge is lost,” Ada Quillon said, cutting off a reporter who asked about the dam."));
}
