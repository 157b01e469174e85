using Hearsay.Language;
using Hearsay.Language.English;
using Hearsay.Reading;
using Hearsay.Statements.Spans;

namespace Hearsay.Training.Statements;

/// <summary>An annotated report as the language stage reads it, with a label for each word.</summary>
internal sealed record TaggedDocument
{
    /// <summary>The report, moved into the mended text.</summary>
    public required PolnearDocument Gold { get; init; }

    /// <summary>The mended text, read.</summary>
    public required LanguageDocument Document { get; init; }

    /// <summary>For each word its <see cref="SpanLabels">label</see>.</summary>
    public required byte[] Labels { get; init; }

    /// <summary>For each word the number of its attribution, −1 outside; of a source that several share, the first's.</summary>
    public required int[] Numbers { get; init; }

    /// <summary>Mends and reads a report.</summary>
    public static TaggedDocument Of(PolnearDocument report, EnglishLanguage language)
    {
        var mended = MendedText.Of(report.Text);
        var gold = report.In(mended.Text, mended.ToMended);
        var document = language.Analyze(mended.Text);
        var labels = new byte[document.Words.Length];
        var numbers = new int[document.Words.Length];
        Array.Fill(numbers, -1);
        for (int i = 0; i < gold.Attributions.Count; i++)
        {
            Mark(document, gold.Attributions[i].Content, SpanKind.Content, i, labels, numbers);
            Mark(document, gold.Attributions[i].Source, SpanKind.Source, i, labels, numbers);
            Mark(document, gold.Attributions[i].Cue, SpanKind.Cue, i, labels, numbers);
        }

        return new TaggedDocument { Gold = gold, Document = document, Labels = labels, Numbers = numbers };
    }

    /// <summary>
    /// The same with every content cut down to the sentence of its cue, or else the nearest one: what the marks once told of sentences further off is lost
    /// with the marks.
    /// </summary>
    public TaggedDocument WithoutFarContent()
    {
        var labels = (byte[])Labels.Clone();
        for (int number = 0; number < Gold.Attributions.Count; number++)
        {
            int[] cue = [.. Enumerable.Range(0, labels.Length).Where(i => Numbers[i] == number && IsOf(SpanKind.Cue, i))];
            int[] content = [.. Enumerable.Range(0, labels.Length).Where(i => Numbers[i] == number && IsOf(SpanKind.Content, i))];
            if (cue.Length == 0 || content.Length == 0)
                continue;
            int sentence = Document.Words[content.MinBy(i => Math.Min(Math.Abs(i - cue[0]), Math.Abs(i - cue[^1])))].Sentence;
            int own = Document.Words[cue[0]].Sentence;
            if (content.Any(i => Document.Words[i].Sentence == own))
                sentence = own;
            foreach (int i in content.Where(i => Document.Words[i].Sentence != sentence))
                labels[i] = SpanLabels.Outside;
        }

        return this with { Labels = labels };
    }

    private bool IsOf(SpanKind kind, int word) => Labels[word] != SpanLabels.Outside && SpanLabels.Kind(Labels[word]) == kind;

    private static void Mark(LanguageDocument document, IReadOnlyList<TextSpan> pieces, SpanKind kind, int number, byte[] labels, int[] numbers)
    {
        foreach (var piece in pieces)
        {
            int word = FirstFrom(document.Words, piece.Start);
            bool first = true;
            for (; word < document.Words.Length && document.Words[word].Start < piece.End; word++)
            {
                if (numbers[word] >= 0)
                    continue;
                labels[word] = (byte)(first ? SpanLabels.First(kind) : SpanLabels.Other(kind));
                numbers[word] = number;
                first = false;
            }
        }
    }

    private static int FirstFrom(Word[] words, int position)
    {
        int low = 0, high = words.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (words[middle].End <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
