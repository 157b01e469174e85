namespace Hearsay.Web.Text;

/// <summary>
/// Puts the stretches of a comparison together into rows that can be read: a row goes on over small differences in the middle of a sentence, and ends where both texts begin a
/// new paragraph, where one has much that the other has not, and where the source goes on elsewhere. Takes time in proportion to the texts.
/// </summary>
internal sealed class ParagraphRows(string source, string copy)
{
    /// <summary>What one text has alone, and is longer than so many characters, has a row of its own, so that what follows stands side by side again; chosen by eye.</summary>
    private const int Long = 160;

    private readonly HashSet<int> _sourceStarts = [.. Starts(source)];
    private readonly HashSet<int> _copyStarts = [.. Starts(copy)];
    private (int Source, int Copy) _at;

    /// <summary>A stretch of the source and its counterpart in the copy, or what one of them has alone.</summary>
    public readonly record struct Stretch(TextSpan Source, TextSpan Copy)
    {
        /// <summary>Whether both texts have it.</summary>
        public bool IsShared => !Source.IsEmpty && !Copy.IsEmpty && !IsReplaced;

        /// <summary>Whether one stands in the place of the other.</summary>
        public bool IsReplaced { get; init; }

        public bool IsLong => !IsShared && Math.Max(Source.Length, Copy.Length) > Long;
    }

    /// <summary>The rows, each with its stretches, in the order given.</summary>
    public IEnumerable<IReadOnlyList<Stretch>> Of(IEnumerable<Stretch> stretches)
    {
        var row = new List<Stretch>();
        foreach (var stretch in stretches.SelectMany(ByParagraphs))
        {
            if (row.Count > 0 && (stretch.IsLong || row[^1].IsLong || AreParagraphsOver() || GoesOnElsewhere(row, stretch)))
            {
                yield return row;
                row = [];
            }
            row.Add(stretch);
            _at = (stretch.Source.IsEmpty ? _at.Source : stretch.Source.End, stretch.Copy.IsEmpty ? _at.Copy : stretch.Copy.End);
        }
        if (row.Count > 0)
            yield return row;
    }

    private static IEnumerable<int> Starts(string text) => TextPieces.Paragraphs(text).Select(paragraph => paragraph.Start).Append(text.Length);

    private bool AreParagraphsOver() => _sourceStarts.Contains(Next(source, _at.Source)) && _copyStarts.Contains(Next(copy, _at.Copy));

    /// <summary>Where a text goes on behind a position, its white space passed over.</summary>
    private static int Next(string text, int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
            position++;
        return position;
    }

    private bool GoesOnElsewhere(List<Stretch> row, Stretch next) =>
        !next.Source.IsEmpty && row.Exists(stretch => !stretch.Source.IsEmpty) && !IsNext(source, _at.Source, next.Source.Start)
        || !next.Copy.IsEmpty && row.Exists(stretch => !stretch.Copy.IsEmpty) && !IsNext(copy, _at.Copy, next.Copy.Start);

    /// <summary>Whether nothing but marks and white space stands between two positions.</summary>
    private static bool IsNext(string text, int end, int start)
    {
        for (var i = end; i < start; i++)
            if (char.IsLetterOrDigit(text[i]))
                return false;
        return end <= start;
    }

    /// <summary>A shared stretch cut at its paragraphs, if both texts have as many in it.</summary>
    private IEnumerable<Stretch> ByParagraphs(Stretch stretch)
    {
        if (!stretch.IsShared)
            return [stretch];
        var (ofSource, ofCopy) = (Parts(source, stretch.Source, _sourceStarts), Parts(copy, stretch.Copy, _copyStarts));
        return ofSource.Count == ofCopy.Count ? ofSource.Zip(ofCopy, (was, now) => new Stretch(was, now)) : [stretch];
    }

    private static List<TextSpan> Parts(string text, TextSpan span, HashSet<int> starts)
    {
        var parts = new List<TextSpan>();
        var start = span.Start;
        for (var i = span.Start + 1; i < span.End; i++)
            if (starts.Contains(i))
            {
                parts.Add(Trimmed(text, start, i));
                start = i;
            }
        parts.Add(new TextSpan(start, span.End));
        return parts;
    }

    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }
}
