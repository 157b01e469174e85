using Hearsay.Language;

namespace Hearsay.Statements.Spans;

/// <summary>
/// What speaks for and against a source or a piece of content belonging to a cue: order and distance, what stands between, how they hang together in
/// the tree, and quotation marks; hashed. For the fragments of one document.
/// </summary>
internal sealed class LinkFeatures
{
    /// <summary>The most features of a pair.</summary>
    public const int Most = 24;

    /// <summary>How many weights there are.</summary>
    public const int Size = 1 << 15;

    private const int MostBetween = 3;

    private readonly LanguageDocument _document;
    private readonly SpanFeatures _features;
    private readonly IReadOnlyList<Fragment> _fragments;
    private readonly int[] _heads;
    private readonly int[] _cuesBefore;
    private readonly int[] _paragraphs;

    /// <summary>Prepares the features of fragments that are given in text order.</summary>
    public LinkFeatures(LanguageDocument document, SpanFeatures features, IReadOnlyList<Fragment> fragments)
    {
        (_document, _features, _fragments) = (document, features, fragments);
        _heads = [.. fragments.Select(HeadOf)];
        _cuesBefore = new int[fragments.Count + 1];
        _paragraphs = new int[fragments.Count];
        for (int i = 0; i < fragments.Count; i++)
        {
            _cuesBefore[i + 1] = _cuesBefore[i] + (fragments[i].Kind == SpanKind.Cue ? 1 : 0);
            _paragraphs[i] = (i == 0 ? 0 : _paragraphs[i - 1] + ParagraphsBetween(fragments[i - 1].First, fragments[i].First));
        }
    }

    private int HeadOf(Fragment fragment)
    {
        int any = fragment.First;
        for (int i = fragment.End - 1; i >= fragment.First; i--)
        {
            int head = _document.Words[i].Head;
            if ((head < fragment.First || head >= fragment.End) && _document.Words[i].Pos != PartOfSpeech.Punct)
                any = i;
        }

        return any;
    }

    private int ParagraphsBetween(int from, int to)
    {
        int count = 0;
        for (int s = _document.Words[from].Sentence + 1; s <= _document.Words[to].Sentence; s++)
            if (QuotedStretches.BeginsParagraph(_document, _document.SentenceStarts[s]))
                count++;
        return count;
    }

    /// <summary>Writes the features of a fragment and a cue, by their numbers, and returns how many there are.</summary>
    public int Of(int number, int cue, Span<int> rows)
    {
        var x = _fragments[number];
        var c = _fragments[cue];
        uint order = (number < cue ? 1u : 2u) + (2 * (uint)x.Kind);
        uint sentences = Distance(_document.Words[(number < cue ? x : c).End - 1].Sentence, _document.Words[(number < cue ? c : x).First].Sentence, 3);
        uint paragraphs = Distance(_paragraphs[number], _paragraphs[cue], 2);
        uint quoted = Quoting(x);
        uint tree = Tree(number, cue);
        uint cues = (uint)Math.Min(3, Math.Abs(_cuesBefore[cue] - _cuesBefore[number]) - (number > cue ? 1 : 0));
        int gap = number < cue ? c.First - x.End : x.First - c.End;
        int count = 0;
        Add(rows, ref count, 1, order, (uint)Math.Min(5, Math.Abs(number - cue)));
        Add(rows, ref count, 2, order, Between(number, cue), sentences);
        Add(rows, ref count, 3, order, sentences, paragraphs);
        Add(rows, ref count, 4, order, SpanFeatures.Bucket(gap), sentences);
        Add(rows, ref count, 5, order, tree);
        Add(rows, ref count, 6, tree, _features.Lemma(_heads[cue]), order);
        Add(rows, ref count, 7, order, quoted, (sentences * 4) + paragraphs);
        Add(rows, ref count, 8, order, cues, sentences);
        Add(rows, ref count, 9, order, cues, paragraphs + (4 * quoted));
        Add(rows, ref count, 10, order, _features.Lemma(number < cue ? x.End : c.End), sentences);
        Add(rows, ref count, 11, order, _features.Lemma((number < cue ? c.First : x.First) - 1), sentences);
        Add(rows, ref count, 12, order, Neighbours(cue), sentences);
        Add(rows, ref count, 13, order, Neighbours(number), sentences);
        Add(rows, ref count, 14, order, Quoting(c), quoted);
        Add(rows, ref count, 15, order, HasNearer(number, cue), quoted + (16 * sentences));
        Add(rows, ref count, 16, order, _features.Lemma(_heads[cue]), sentences);
        Add(rows, ref count, 17, order, (uint)(_document.Words[_heads[cue]].Pos), sentences);
        Add(rows, ref count, 18, order, _document.Words[_heads[number]].Relation, sentences);
        return count;
    }

    /// <summary>Writes the features of a fragment, or of a cue, going without.</summary>
    public int OfNone(int number, Span<int> rows)
    {
        var x = _fragments[number];
        uint kind = (uint)x.Kind;
        int count = 0;
        Add(rows, ref count, 50, kind);
        Add(rows, ref count, 51, kind, Neighbours(number));
        Add(rows, ref count, 52, kind, Quoting(x));
        Add(rows, ref count, 53, kind, _features.Lemma(_heads[number]));
        Add(rows, ref count, 54, kind, _document.Words[_heads[number]].Tag);
        Add(rows, ref count, 55, kind, _document.Words[_heads[number]].Relation);
        Add(rows, ref count, 56, kind, _features.Lemma(x.First), _features.Lemma(x.End - 1));
        return count;
    }

    private static uint Distance(int from, int to, int most) => (uint)Math.Min(most, Math.Abs(to - from));

    // Whether it begins, ends, or stands in quotation marks, and whether those go on from an earlier paragraph.
    private uint Quoting(Fragment fragment)
    {
        int first = _features.Quotations.Of(fragment.First);
        int last = _features.Quotations.Of(fragment.End - 1);
        if (first < 0)
            return last < 0 ? 0u : 1u;
        var quotation = _features.Quotations.All[first];
        return 2u + (quotation.First == fragment.First ? 1u : 0u) + (last == first ? 2u : 0u) + (quotation.Continues ? 4u : 0u);
    }

    // Which kinds of fragments stand between the two, the first few.
    private uint Between(int a, int b)
    {
        uint kinds = 1;
        for (int i = Math.Min(a, b) + 1; i < Math.Max(a, b) && i <= Math.Min(a, b) + MostBetween; i++)
            kinds = (kinds * 4) + 1 + (uint)_fragments[i].Kind;
        return kinds;
    }

    // The kinds of the fragments before and after, if they stand in the same sentence.
    private uint Neighbours(int number) => (Neighbour(number, number - 1) * 4) + Neighbour(number, number + 1);

    private uint Neighbour(int number, int other)
    {
        if (other < 0 || other >= _fragments.Count)
            return 0;
        int here = _document.Words[other < number ? _fragments[number].First : _fragments[number].End - 1].Sentence;
        int there = _document.Words[other < number ? _fragments[other].End - 1 : _fragments[other].First].Sentence;
        return here == there ? 1 + (uint)_fragments[other].Kind : 0;
    }

    // Whether another fragment of the kind stands nearer to the cue, on either side, in its sentence.
    private uint HasNearer(int number, int cue)
    {
        uint found = 0;
        var kind = _fragments[number].Kind;
        int sentence = _document.Words[_fragments[cue].First].Sentence;
        for (int i = cue - 1; i >= 0 && i >= cue - MostBetween && _document.Words[_fragments[i].End - 1].Sentence == sentence && _fragments[i].Kind != SpanKind.Cue; i--)
            found |= _fragments[i].Kind == kind && i != number ? 1u : 0u;
        for (int i = cue + 1; i < _fragments.Count && i <= cue + MostBetween && _document.Words[_fragments[i].First].Sentence == sentence && _fragments[i].Kind != SpanKind.Cue; i++)
            found |= _fragments[i].Kind == kind && i != number ? 2u : 0u;
        return found;
    }

    // How the two hang together.
    private uint Tree(int number, int cue)
    {
        var x = _fragments[number];
        var c = _fragments[cue];
        ref readonly var head = ref _document.Words[_heads[number]];
        ref readonly var cueHead = ref _document.Words[_heads[cue]];
        if (head.Head >= c.First && head.Head < c.End)
            return 1000u + head.Relation;
        if (cueHead.Head >= x.First && cueHead.Head < x.End)
            return 2000u + cueHead.Relation;
        if (head.Head >= 0 && head.Head == cueHead.Head)
            return 3000u + ((uint)head.Relation * 64) + cueHead.Relation;
        if (_document.Words[_heads[number]].Sentence != cueHead.Sentence)
            return 1;
        int above = cueHead.Head;
        if (above >= 0 && _document.Words[above].Head >= x.First && _document.Words[above].Head < x.End)
            return 3;
        return head.Head >= 0 && _document.Words[head.Head].Head >= c.First && _document.Words[head.Head].Head < c.End ? 4u : 2u;
    }

    private static void Add(Span<int> rows, ref int count, uint kind, uint a, uint b = 0, uint c = 0)
    {
        uint hash = StableHash.Add(StableHash.Add(StableHash.Add(StableHash.Begin(kind), a), b), c);
        rows[count++] = (int)(StableHash.Finish(hash) & (Size - 1));
    }
}
