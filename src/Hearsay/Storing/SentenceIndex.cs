namespace Hearsay.Storing;

/// <summary>Tells in which sentences of a report something stands. Immutable.</summary>
/// <param name="sentences">The sentences, in text order, none overlapping another.</param>
internal sealed class SentenceIndex(IReadOnlyList<TextSpan> sentences)
{
    /// <summary>From the beginning of the sentence in which <paramref name="span"/> begins to the end of the one in which it ends.</summary>
    public TextSpan Around(TextSpan span)
    {
        if (sentences.Count == 0)
            return span;
        var (first, last) = (sentences[At(span.Start)], sentences[At(Math.Max(span.Start, span.End - 1))]);
        return new TextSpan(Math.Min(span.Start, first.Start), Math.Max(span.End, last.End));
    }

    /// <summary>The sentences of a statement: those of its source, its cue and its content, and what lies between.</summary>
    public TextSpan Around(Statement statement)
    {
        var (start, end) = (int.MaxValue, 0);
        foreach (var span in statement.Content.Append(statement.Source ?? statement.Content[0]).Append(statement.Cue ?? statement.Content[0]))
            (start, end) = (Math.Min(start, span.Start), Math.Max(end, span.End));
        return Around(new TextSpan(start, end));
    }

    /// <summary>The last sentence that begins at or before a position; the first if none does.</summary>
    private int At(int position)
    {
        int low = 0, high = sentences.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (sentences[middle].Start <= position)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
}
