using Hearsay.Training.Evaluation;

namespace Hearsay.Tests.Times;

public sealed class TimesScoreTests
{
    private const string Text = "It rained early on Monday and for two days.";

    private static readonly TimesDocument s_document = new("invented", Text, null,
    [
        new MarkedTime(new TextSpan(10, 25), "DATE", "2022-11-28"),
        new MarkedTime(new TextSpan(34, 42), "DURATION", "P2D"),
    ]);

    private static TimeExpression Time(int start, int end, TimeType type, string value) =>
        new(new TextSpan(start, end), Text[start..end], type, value, null, null, default);

    private static double Of(string name, params TimeExpression[] found)
    {
        var score = new TimesScore();
        score.Add(s_document, found);
        return score.Scores("", typed: true).Single(s => s.Name == name).Value;
    }

    [Fact]
    public void A_common_character_is_a_relaxed_match() => Assert.Equal(2.0 / 3, Of("relaxed.f1", Time(19, 25, TimeType.Date, "2022-11-28")), 6);

    [Fact]
    public void Other_words_are_no_strict_match() => Assert.Equal(0, Of("strict.f1", Time(19, 25, TimeType.Date, "2022-11-28")), 6);

    [Fact]
    public void The_score_of_values_is_their_accuracy_times_the_relaxed_score() =>
        Assert.Equal(0.5, Of("value.f1", Time(10, 25, TimeType.Date, "2022-11-28"), Time(34, 42, TimeType.Duration, "P3D")), 6);

    [Fact]
    public void An_expression_matches_once() =>
        Assert.Equal(0.5, Of("relaxed.precision", Time(10, 15, TimeType.Date, "2022"), Time(19, 25, TimeType.Date, "2022-11-28")), 6);

    [Fact]
    public void Marks_are_read_with_entities_resolved_and_nested_ones_left_out()
    {
        var folder = Directory.CreateTempSubdirectory("hearsay-times-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "a.tml"),
                "<T><DCT><TIMEX3 tid=\"t0\" value=\"2022-12-03\">x</TIMEX3></DCT><TEXT>Salt &amp; snow <EVENT>fell</EVENT> <TIMEX3 type=\"DATE\" value=\"2022\">last <TIMEX3 type=\"DATE\" value=\"1\">year</TIMEX3></TIMEX3>.</TEXT></T>");
            var document = Assert.Single(TimesData.Load(folder.FullName));
            Assert.Equal("last year", Assert.Single(document.Times).Span.Of(document.Text));
            Assert.Equal(new DateOnly(2022, 12, 3), document.Published);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
