using Hearsay.Copies;

namespace Hearsay.Web.Text;

/// <summary>A row of a comparison: a paragraph or so of the report that was copied and its counterpart in the copy; one of them may be empty.</summary>
public sealed record ComparedRow(IReadOnlyList<TextPiece> Source, IReadOnlyList<TextPiece> Copy, bool IsShared)
{
    /// <summary>
    /// The rows, in the order of the copy. What the source alone has stands where it stood there: after the passage before it.
    /// </summary>
    public static IReadOnlyList<ComparedRow> Of(string source, CopyMember copy)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(copy);
        var text = copy.Report.Text;
        var was = copy.Changes.Select((change, i) => Mark(change.Source, change, "was", i + 1)).Where(mark => !mark.Span.IsEmpty).ToList();
        var now = copy.Changes.Select((change, i) => Mark(change.Copy, change, "is", i + 1)).Where(mark => !mark.Span.IsEmpty).ToList();
        var shared = copy.Passages.Select(passage => (Source: WithMarks(source, passage.Source), Copy: WithMarks(text, passage.Copy))).ToList();
        var cut = Gaps(source, shared.Select(passage => passage.Source)).ToList();
        var stretches = shared.Concat(Gaps(text, shared.Select(passage => passage.Copy)).Select(gap => (Source: new TextSpan(0, 0), Copy: gap)))
            .OrderBy(stretch => stretch.Copy.Start).ToList();
        foreach (var gap in cut)
            stretches.Insert(Place(stretches, gap), (gap, new TextSpan(0, 0)));
        var known = shared.ToHashSet();
        return
        [
            .. new ParagraphRows(source, text).Of(Paired(stretches).Select(stretch => new ParagraphRows.Stretch(stretch.Source, stretch.Copy) { IsReplaced = !known.Contains(stretch) && !stretch.Source.IsEmpty && !stretch.Copy.IsEmpty }))
                .Select(row => Of(source, text, row, was, now)),
        ];
    }

    /// <summary>The row of some stretches; of a shared one every other word is marked, whether it was told as a change or not.</summary>
    private static ComparedRow Of(string source, string copy, IReadOnlyList<ParagraphRows.Stretch> row, List<TextMark> was, List<TextMark> now)
    {
        var (left, right) = (Whole(row.Select(stretch => stretch.Source)), Whole(row.Select(stretch => stretch.Copy)));
        var isShared = row.Any(stretch => stretch.IsShared);
        var (onlyLeft, onlyRight) = isShared ? OtherWords.Of(source, left, copy, right) : ([], []);
        return new ComparedRow(
            TextPieces.Of(source, left, [.. onlyLeft.Select(span => new TextMark(span, "was dresses")), .. was]),
            TextPieces.Of(copy, right, [.. onlyRight.Select(span => new TextMark(span, "is dresses")), .. now]), isShared);
    }

    private static TextSpan Whole(IEnumerable<TextSpan> spans) => spans.Where(span => !span.IsEmpty).ToList() is [var first, ..] all ? new TextSpan(first.Start, all[^1].End) : default;

    /// <summary>What was cut and what stands in its place share a row.</summary>
    private static IEnumerable<(TextSpan Source, TextSpan Copy)> Paired(List<(TextSpan Source, TextSpan Copy)> stretches)
    {
        for (var i = 0; i < stretches.Count; i++)
        {
            var here = stretches[i];
            if (here.Copy.IsEmpty && i + 1 < stretches.Count && stretches[i + 1] is { Source.IsEmpty: true } next)
            {
                here = (here.Source, next.Copy);
                i++;
            }
            yield return here;
        }
    }

    private static TextMark Mark(TextSpan span, Change change, string side, int number) => new(
        span, $"{side} {(change.AltersMeaning ? "alters" : "dresses")}", $"{side}-{number}", $"{number}: {ChangeWords.Of(change.Kind)}");

    /// <summary>The stretches of a text that lie in none of the passages and hold more than white space.</summary>
    private static IEnumerable<TextSpan> Gaps(string text, IEnumerable<TextSpan> passages)
    {
        var position = 0;
        foreach (var passage in passages.Order().Append(new TextSpan(text.Length, text.Length)))
        {
            if (passage.Start > position && text.AsSpan(position..passage.Start).ContainsAnyExcept(Blanks))
                yield return Trimmed(text, position, passage.Start);
            position = Math.Max(position, passage.End);
        }
    }

    private static readonly System.Buffers.SearchValues<char> Blanks = System.Buffers.SearchValues.Create(" \t\r\n.,;:!?\"'“”‘’()");

    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }

    /// <summary>A passage runs from word to word; the marks around it go with it.</summary>
    private static TextSpan WithMarks(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]) && !char.IsLetterOrDigit(text[start - 1]))
            start--;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && !char.IsLetterOrDigit(text[end]))
            end++;
        return new TextSpan(start, end);
    }

    private static int Place(List<(TextSpan Source, TextSpan Copy)> stretches, TextSpan gap)
    {
        var before = stretches.FindLastIndex(stretch => !stretch.Source.IsEmpty && stretch.Source.End <= gap.Start);
        return before + 1;
    }
}
