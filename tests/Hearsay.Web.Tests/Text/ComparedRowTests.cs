using Hearsay.Copies;
using Hearsay.Web.Text;

namespace Hearsay.Web.Tests.Text;

public sealed class ComparedRowTests
{
    private const string Source =
        "At least 14 people were killed when an alleged air strike hit a market in the town on Tuesday morning, the rescue service said.\n\nThe army has not said anything about it and its spokesman could not be reached.\n\nResidents of the quarter said that they had heard one blast and then the sound of an aircraft.";
    private const string Copied =
        "At least 14 people were killed when an air strike hit a market in the town on Tuesday morning, the rescue service said.\n\nResidents of the quarter said that they had heard one blast and then the sound of an aircraft.\n\nThe town lies on the river and is known for its bridges, its mills and its old covered market.";

    [Fact]
    public void What_both_have_stands_side_by_side_and_the_rest_beside_nothing()
    {
        var rows = Rows();
        Assert.Contains(rows, row => row.IsShared && Text(row.Source).Contains("alleged", StringComparison.Ordinal) && Text(row.Copy).Contains("air strike", StringComparison.Ordinal));
        Assert.Contains(rows, row => Text(row.Source).StartsWith("The army", StringComparison.Ordinal) && row.Copy.Count == 0 || Text(row.Source).Contains("The army", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.Source.Count == 0 && Text(row.Copy).StartsWith("The town lies", StringComparison.Ordinal));
    }

    [Fact]
    public void No_word_of_either_text_is_lost()
    {
        var rows = Rows();
        Assert.Equal(Words(Source), Words(string.Join(' ', rows.Select(row => Text(row.Source)))));
        Assert.Equal(Words(Copied), Words(string.Join(' ', rows.Select(row => Text(row.Copy)))));
    }

    [Fact]
    public void A_dropped_reserve_is_marked() =>
        Assert.Contains(Rows().SelectMany(row => row.Source), piece => piece.Text.Contains("alleged", StringComparison.Ordinal) && piece.Classes.Contains("alters", StringComparison.Ordinal));

    [Fact]
    public void Each_paragraph_has_a_row_of_its_own() =>
        Assert.Equal([("At", "At"), ("The", ""), ("Residents", "Residents"), ("", "The")], Rows().Select(row => (FirstWord(row.Source), FirstWord(row.Copy))));

    [Fact]
    public void A_few_other_words_in_a_sentence_do_not_break_its_row()
    {
        var row = Assert.Single(Rows(Sentence, Sentence.Replace("Torvek", "a spokesman of the rescuers named Torvek", StringComparison.Ordinal)));
        Assert.True(row.IsShared);
        Assert.Contains(row.Copy, piece => piece.Text.Contains("spokesman", StringComparison.Ordinal) && piece.Classes.Contains("is", StringComparison.Ordinal));
    }

    private const string Sentence =
        "The market hall in the middle of the old town had been full of people from the villages around when it was hit, Torvek said on Tuesday, and the people who lived beside it had tried to dig with their hands.";

    private static string FirstWord(IReadOnlyList<TextPiece> pieces) => Text(pieces).Split(' ')[0];

    private static IReadOnlyList<ComparedRow> Rows() => Rows(Source, Copied);

    private static IReadOnlyList<ComparedRow> Rows(string source, string copied)
    {
        var family = CopyFinder.Find([Report("r-0000000000000001", source, 12), Report("r-0000000000000002", copied, 13)]).Single();
        return ComparedRow.Of(source, family.Members[1]);
    }

    private static Report Report(string id, string text, int day) => new() { Id = id, File = id, Language = "en", Text = text, Published = PublicationDate.Day(new DateOnly(2024, 3, day)) };

    private static string Text(IReadOnlyList<TextPiece> pieces) => string.Concat(pieces.Select(piece => piece.Text));

    private static string[] Words(string text) => text.Split([' ', '\n', '.', ','], StringSplitOptions.RemoveEmptyEntries);
}
