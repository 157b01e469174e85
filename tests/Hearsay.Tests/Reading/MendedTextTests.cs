using FsCheck;
using FsCheck.Fluent;
using Hearsay.Reading;

namespace Hearsay.Tests.Reading;

public sealed class MendedTextTests
{
    [Theory]
    [InlineData("The mayorâ€™s ferry", "The mayor's ferry")]
    [InlineData("â€œWe leftâ€\u009D, he said", "“We left”, he said")]
    [InlineData("â€œWe leftâ€ he said", "“We left” he said")]
    [InlineData("cafÃ© CafÃ‰", "café CafÉ")]
    [InlineData("the mayorÃ¢â‚¬â„¢s ferry", "the mayor's ferry")]
    [InlineData("Ã¢â‚¬Å“Yes", "“Yes")]
    [InlineData("ÐŸÐ°Ñ€Ð¾Ð¼ ÑƒÑˆÑ‘Ð»", "Паром ушёл")]
    [InlineData("10Â°C", "10°C")]
    [InlineData("ErdoÄŸan", "Erdoğan")]
    [InlineData("the caf\u00E9 he saw", "the café he saw")]
    public void Misread_UTF_8_is_put_back(string shown, string mended) => Assert.Equal(mended, MendedText.Of(shown).Text);

    [Theory]
    [InlineData("“At the café” he said")]
    [InlineData("À la carte, Ça va, Łódź, Ünal")]
    [InlineData("“PÃO”, said the sign; SÃO PAULO")]
    [InlineData("AT&T and R&D; fish & chips")]
    public void What_is_right_is_left_alone(string text) => Assert.Same(text, MendedText.Of(text).Text);

    [Theory]
    [InlineData("Marrow”s port", "Marrow's port")]
    [InlineData("Marrow\"s port", "Marrow's port")]
    [InlineData("don’t, they”ll, Marrow‘s", "don't, they'll, Marrow's")]
    [InlineData("``We left,'' he said", "“We left,” he said")]
    [InlineData("„Wir gehen“, sagte er", "“Wir gehen”, sagte er")]
    [InlineData("« Nous partons », dit-il", "“ Nous partons ”, dit-il")]
    [InlineData("«We left» he said", "“We left” he said")]
    [InlineData("the ”ferry” left", "the “ferry” left")]
    public void Quotation_marks_become_uniform(string shown, string mended) => Assert.Equal(mended, MendedText.Of(shown).Text);

    [Theory]
    [InlineData("Marrow\uFFFDs port", "Marrow's port")]
    [InlineData("Marrow\uFFFD_s port \uFFFD_ monitor", "Marrow's port – monitor")]
    [InlineData("a \uFFFD_truce zone\uFFFD_ there", "a ‘truce zone’ there")]
    [InlineData("he said \uFFFD\uFFFDwe left\" then", "he said “we left\" then")]
    [InlineData("don\uFFFDt", "don't")]
    [InlineData("avu\uFFFD\uFFFDolu", "avu\uFFFD\uFFFDolu")]
    [InlineData("Copyright \uFFFD\uFFFD 2018", "Copyright \uFFFD\uFFFD 2018")]
    public void Lost_characters_are_put_back_where_they_are_certain(string shown, string mended) =>
        Assert.Equal(mended, MendedText.Of(shown).Text);

    [Theory]
    [InlineData("Fish &amp; chips &quot;now&quot; &#8217;tis &#x2013;", "Fish & chips \"now\" ’tis –")]
    [InlineData("Marrow&amp;#8217;s port", "Marrow's port")]
    [InlineData("&bogus; &#xZZ; &", "&bogus; &#xZZ; &")]
    public void Entities_are_resolved(string shown, string mended) => Assert.Equal(mended, MendedText.Of(shown).Text);

    [Theory]
    [InlineData("a\u00A0b\u2009c\u3000d", "a b c d")]
    [InlineData("co\u00ADop\u200Bera\uFEFFtion", "cooperation")]
    [InlineData("a\u2028b", "a\nb")]
    [InlineData("\u0093Yes\u0094 it\u0092s", "“Yes” it's")]
    public void Blanks_and_invisible_characters_become_plain(string shown, string mended) => Assert.Equal(mended, MendedText.Of(shown).Text);

    [Fact]
    public void Spans_lead_back_to_the_shown_text()
    {
        const string Shown = "The mayorâ€™s ferry &quot;Zo\u00ADë&quot; left";
        var text = MendedText.Of(Shown);
        Assert.Equal("mayorâ€™s", Back("mayor's"));
        Assert.Equal("Zo\u00ADë", Back("Zoë"));
        Assert.Equal("&quot;", Back("\""));
        Assert.Equal("left", Back("left"));

        string Back(string words)
        {
            int at = text.Text.IndexOf(words, StringComparison.Ordinal);
            return text.ToShown(new TextSpan(at, at + words.Length)).Of(Shown);
        }
    }

    [Fact]
    public void A_span_over_something_left_out_is_empty()
    {
        var text = MendedText.Of("co\u00ADop");
        Assert.Equal(new TextSpan(2, 2), text.ToMended(new TextSpan(2, 3)));
    }

    [Fact]
    public void A_span_beyond_the_text_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => MendedText.Of("abc").ToShown(new TextSpan(1, 4)));

    [Fact]
    public void Spans_stay_in_range_and_cover_what_they_came_from()
    {
        Prop.ForAll(Damaged(), shown =>
        {
            var text = MendedText.Of(shown);
            foreach (var span in Spans(text.Text.Length))
            {
                var there = text.ToShown(span);
                if (there.Start < 0 || there.End > shown.Length || there.End < there.Start)
                    return false;
                if (!span.IsEmpty && !text.ToMended(there).Contains(span))
                    return false;
            }
            return true;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Shown_spans_stay_in_range_and_are_covered_by_the_way_back()
    {
        Prop.ForAll(Damaged(), shown =>
        {
            var text = MendedText.Of(shown);
            foreach (var span in Spans(shown.Length))
            {
                var there = text.ToMended(span);
                if (there.Start < 0 || there.End > text.Text.Length || there.End < there.Start)
                    return false;
            }
            return text.ToShown(new TextSpan(0, text.Text.Length)).Length <= shown.Length;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Mending_twice_changes_nothing_more_on_ordinary_damage()
    {
        const string Shown = "The mayorâ€™s &quot;ferry&quot; left\u00A0Marrow”s port “at ten” – Zo\u00ADë";
        string once = MendedText.Of(Shown).Text;
        Assert.Same(once, MendedText.Of(once).Text);
    }

    [Fact]
    public void Mending_takes_time_linear_in_the_text()
    {
        string shown = string.Concat(Enumerable.Repeat("Ã¢â‚¬â„¢&amp;amp;amp;\uFFFD\uFFFD'``", 50_000));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        MendedText.Of(shown);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), watch.Elapsed.ToString());
    }

    private static IEnumerable<TextSpan> Spans(int length)
    {
        int step = Math.Max(1, length / 12);
        for (int start = 0; start <= length; start += step)
            for (int end = start; end <= length; end += step)
                yield return new TextSpan(start, end);
    }

    private static Arbitrary<string> Damaged() =>
        Gen.Elements("a", "s", "B", " ", ".", "\n", "â€™", "â€", "Ã©", "Ã", "Â", "Ã¢â‚¬â„¢", "&amp;", "&quot;", "&", "&#8217;", "\uFFFD", "_", "”", "“", "'", "’", "``", "\u00A0", "\u200B",
            "\u00AD", "\uFEFF", "\u0092", "ÐŸ", "Ð", "é", "😀", "\uD83D", "„", "«", "»")
            .ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();
}
