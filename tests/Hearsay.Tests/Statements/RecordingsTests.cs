using Hearsay.Language.English;
using Hearsay.Statements;

namespace Hearsay.Tests.Statements;

public sealed class RecordingsTests
{
    private static readonly EnglishLanguage English = EnglishLanguage.Load();
    private static readonly AttributionFinder Finder = AttributionFinder.Load();

    private static string[] Told(string text) =>
        [.. Finder.Find(English.Analyze(text)).Select(a => $"{a.Source?.Of(text) ?? "–"} | {a.Cue?.Of(text)} | {string.Join(" … ", a.Content.Select(c => c.Of(text)))}")];

    [Theory]
    [InlineData("The rebels have released a video showing the raid on the harbour.", "a video | showing | the raid on the harbour")]
    [InlineData("Footage showed two boats near the pier.", "Footage | showed | two boats near the pier")]
    public void A_recording_vouches_for_what_it_shows(string text, string expected) => Assert.Contains(expected, Told(text));

    [Fact]
    public void What_a_recording_does_not_show_is_nobodys_claim() =>
        Assert.DoesNotContain(Told("The footage does not show a boat."), t => t.Contains("| show |", StringComparison.Ordinal));
}
