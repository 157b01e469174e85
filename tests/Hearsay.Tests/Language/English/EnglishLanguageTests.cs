using Hearsay.Language;
using Hearsay.Language.English;

namespace Hearsay.Tests.Language.English;

public sealed class EnglishLanguageTests
{
    private static readonly EnglishLanguage English = EnglishLanguage.Load();

    private const string Report = """
        VELMORE CLOSES BRIDGE AFTER FLOOD

        Governor Ada Quillon said on Tuesday that the Harwick River Authority (HRA) would close the old bridge. "We can't wait," she said.

        Quillon, a former engineer, met officials from the HRA in Port Velmore. The authority has 40 workers there. Its director, Tom Brandt, declined to comment.
        """;

    [Fact]
    public void Ends_sentences_at_marks_and_blank_lines_but_not_after_titles()
    {
        var document = English.Analyze("Late News From the Coast\n\nDr. Orlo spoke at 5 p.m. to Mr. Venn. He was tired. \"Was he?\" they asked.");
        string[] sentences = [.. Enumerable.Range(0, document.SentenceCount).Select(s => SentenceText(document, s))];
        Assert.Equal(["Late News From the Coast", "Dr. Orlo spoke at 5 p.m. to Mr. Venn.", "He was tired.", "\"Was he?\" they asked."], sentences);
    }

    [Fact]
    public void Finds_subject_verb_and_object()
    {
        var document = English.Analyze("The mayor opened the new library.");
        int verb = Word(document, "opened");
        Assert.Equal(-1, document.Words[verb].Head);
        Assert.Equal(PartOfSpeech.Verb, document.Words[verb].Pos);
        Assert.Equal("open", document.Lemmas[verb]);
        Assert.Equal((verb, "nsubj"), (document.Words[Word(document, "mayor")].Head, document.RelationOf(Word(document, "mayor"))));
        Assert.Equal((verb, "obj"), (document.Words[Word(document, "library")].Head, document.RelationOf(Word(document, "library"))));
    }

    [Fact]
    public void Finds_names_with_their_types()
    {
        var names = LanguageResults.Names(English.Analyze(Report)).Select(n => (n.Text, n.Type)).ToArray();
        Assert.Contains(("Ada Quillon", NameType.Person), names);
        Assert.Contains(("Tom Brandt", NameType.Person), names);
        Assert.Contains(("HRA", NameType.Organization), names);
        Assert.Contains(("Port Velmore", NameType.Location), names);
    }

    [Fact]
    public void Joins_short_names_pronouns_and_roles_to_the_full_name()
    {
        var quillon = Assert.Single(LanguageResults.Entities(English.Analyze(Report)), e => e.Name == "Ada Quillon");
        string[] mentions = [.. quillon.Mentions.Select(m => m.Of(Report))];
        Assert.Contains("she", mentions);
        Assert.Contains("Quillon", mentions);
        Assert.Contains("Governor", quillon.Roles.Select(r => r.Of(Report)));
    }

    [Fact]
    public void Joins_an_acronym_to_what_it_stands_for()
    {
        var authority = Assert.Single(LanguageResults.Entities(English.Analyze(Report)), e => e.Name.Contains("River Authority", StringComparison.Ordinal));
        Assert.Equal(2, authority.Mentions.Count(m => m.Of(Report) == "HRA"));
    }

    [Fact]
    public void Leaves_a_short_name_alone_that_could_be_two_persons()
    {
        const string Text = "Anna Feld and Peter Feld left the city in May. The council thanked both of them. Months later, a letter from Feld arrived.";
        var entities = LanguageResults.Entities(English.Analyze(Text)).Where(e => e.Name.EndsWith("Feld", StringComparison.Ordinal)).ToArray();
        Assert.DoesNotContain(entities, e => e.Mentions.Count(m => m.Of(Text).EndsWith("Feld", StringComparison.Ordinal)) > 1);
    }

    [Fact]
    public void Every_name_belongs_to_an_entity()
    {
        var document = English.Analyze(Report);
        var ids = LanguageResults.Entities(document).Select(e => e.Id).ToHashSet();
        Assert.All(LanguageResults.Names(document), n => Assert.Contains(n.Entity, ids));
    }

    [Fact]
    public void Reads_a_sentence_the_same_wherever_it_stands()
    {
        const string Sentence = "The old bridge over the river was closed by engineers.";
        var alone = English.Analyze(Sentence);
        var among = English.Analyze("Rain fell.\n\n" + Sentence + "\n\nNobody in the small town by the sea remembers a winter as long as this one, they say.");
        int first = among.SentenceStarts[1];
        for (int i = 0; i < alone.Words.Length; i++)
        {
            Assert.Equal(alone.Words[i].Tag, among.Words[first + i].Tag);
            Assert.Equal(alone.Words[i].Head, among.Words[first + i].Head < 0 ? -1 : among.Words[first + i].Head - first);
            Assert.Equal(alone.Words[i].Relation, among.Words[first + i].Relation);
        }
    }

    [Fact]
    public void Gives_the_same_answer_from_many_threads()
    {
        string expected = Print(English.Analyze(Report));
        Parallel.For(0, 32, _ => Assert.Equal(expected, Print(English.Analyze(Report))));
    }

    [Fact]
    public void Survives_any_characters()
    {
        var random = new Random(17);
        for (int round = 0; round < 300; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(200)).Select(_ => (char)(random.Next(3) == 0 ? random.Next(0x10000) : random.Next(0x20, 0x7F))));
            CheckTrees(English.Analyze(text));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n\t ")]
    [InlineData(".")]
    [InlineData("'s")]
    [InlineData("\uD800")]
    public void Survives_next_to_nothing(string text) => CheckTrees(English.Analyze(text));

    [Fact]
    public void Survives_ten_thousand_nested_brackets() =>
        CheckTrees(English.Analyze(string.Concat(Enumerable.Repeat("(", 10_000)) + " so they said " + string.Concat(Enumerable.Repeat(")", 10_000))));

    [Fact]
    public void Survives_a_sentence_of_fifty_thousand_words()
    {
        var document = English.Analyze(string.Join(' ', Enumerable.Repeat("and then she told Marta Venn that he had seen it", 5000)));
        CheckTrees(document);
    }

    [Fact]
    public void Survives_ten_million_characters_without_a_space() => CheckTrees(English.Analyze(new string('q', 10_000_000)));

    private static void CheckTrees(LanguageDocument document)
    {
        for (int s = 0; s < document.SentenceCount; s++)
        {
            var (first, end) = document.Sentence(s);
            Assert.Equal(1, Enumerable.Range(first, end - first).Count(i => document.Words[i].Head < 0));
            Assert.All(Enumerable.Range(first, end - first), i => Assert.True(document.Words[i].Head == -1 || (document.Words[i].Head >= first && document.Words[i].Head < end)));
        }

        Assert.Equal(document.Words.Length, LanguageResults.Tokens(document).Count);
        Assert.Equal(document.Names.Count, LanguageResults.Names(document).Count);
    }

    private static string Print(LanguageDocument document) => string.Join('\n', document.Words.Select((w, i) => $"{document.Form(i)} {w.Pos} {w.Head} {w.Relation} {document.Lemmas[i]}"))
        + string.Join('\n', LanguageResults.Entities(document).Select(e => e.Name + string.Join(' ', e.Mentions)));

    private static int Word(LanguageDocument document, string form) =>
        Enumerable.Range(0, document.Words.Length).First(i => document.Form(i).SequenceEqual(form));

    private static string SentenceText(LanguageDocument document, int sentence)
    {
        var (first, end) = document.Sentence(sentence);
        return document.Text[document.Words[first].Start..document.Words[end - 1].End];
    }
}
