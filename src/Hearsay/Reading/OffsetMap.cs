namespace Hearsay.Reading;

/// <summary>
/// Where each position of a changed text lies in the text it was made of. Holds only the places where the length changed; a look-up is a
/// binary search. Immutable once built, and safe to share between threads.
/// </summary>
internal sealed class OffsetMap
{
    /// <summary>One change of length: <c>[Source, SourceEnd)</c> became <c>[Target, TargetEnd)</c>.</summary>
    internal readonly record struct Edit(int Source, int SourceEnd, int Target, int TargetEnd);

    private readonly Edit[] _edits;

    /// <param name="edits">Every change of length, in text order, none overlapping another.</param>
    public OffsetMap(IEnumerable<Edit> edits) => _edits = [.. edits];

    /// <summary>
    /// The least span of the source that <paramref name="target"/> was made of. One that cuts through a change covers all of it; one that
    /// begins or ends beside something left out does not take it in.
    /// </summary>
    public TextSpan ToSource(TextSpan target)
    {
        int end = SourceOfEnd(target.End);
        return new TextSpan(target.IsEmpty ? end : Math.Min(SourceOfStart(target.Start), end), end);
    }

    /// <summary>The least span of the target that was made of <paramref name="source"/>; empty for something left out.</summary>
    public TextSpan ToTarget(TextSpan source)
    {
        int end = TargetOfEnd(source.End);
        return new TextSpan(source.IsEmpty ? end : Math.Min(TargetOfStart(source.Start), end), end);
    }

    private int SourceOfStart(int position)
    {
        int i = Count(e => e.Target <= position) - 1;
        if (i < 0)
            return position;
        var edit = _edits[i];
        return position < edit.TargetEnd ? edit.Source : position - edit.TargetEnd + edit.SourceEnd;
    }

    private int SourceOfEnd(int position)
    {
        int i = Count(e => e.Target < position) - 1;
        if (i < 0)
            return position;
        var edit = _edits[i];
        return position <= edit.TargetEnd ? edit.SourceEnd : position - edit.TargetEnd + edit.SourceEnd;
    }

    private int TargetOfStart(int position)
    {
        int i = Count(e => e.Source <= position) - 1;
        if (i < 0)
            return position;
        var edit = _edits[i];
        return position < edit.SourceEnd ? edit.Target : position - edit.SourceEnd + edit.TargetEnd;
    }

    private int TargetOfEnd(int position)
    {
        int i = Count(e => e.Source < position) - 1;
        if (i < 0)
            return position;
        var edit = _edits[i];
        return position <= edit.SourceEnd ? edit.TargetEnd : position - edit.SourceEnd + edit.TargetEnd;
    }

    /// <summary>How many edits, from the first, hold to <paramref name="precedes"/>, which once false stays false.</summary>
    private int Count(Func<Edit, bool> precedes)
    {
        int low = 0, high = _edits.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (precedes(_edits[middle]))
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
