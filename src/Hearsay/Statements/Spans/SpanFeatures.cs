using System.Numerics;
using Hearsay.Language;

namespace Hearsay.Statements.Spans;

/// <summary>
/// What a <see cref="SpanNetwork"/> is told of each word besides what the language stage had in mind: lemma, tag and place in the tree, the clause and
/// what governs it, quotation marks, names, and the place in sentence and paragraph; hashed into rows of a table. For one document.
/// </summary>
internal sealed class SpanFeatures
{
    /// <summary>The most features of a word.</summary>
    public const int Most = 32;

    private readonly LanguageDocument _document;
    private readonly Clauses _clauses;
    private readonly uint[] _lemmas;
    private readonly ushort[] _children;
    private readonly byte[] _names;
    private readonly byte[] _paragraphSentence;
    private readonly bool[] _quotingSentence;
    private readonly byte[] _childBits;

    /// <summary>Prepares the features of a document that the language stage has read.</summary>
    public SpanFeatures(LanguageDocument document)
    {
        _document = document;
        _clauses = new Clauses(document);
        Quotations = new QuotedStretches(document);
        int words = document.Words.Length;
        _lemmas = new uint[words];
        for (int i = 0; i < words; i++)
            _lemmas[i] = HashOf(document.Lemmas[i]);
        _childBits = [.. document.Labels.Relations.Select(BitOf)];
        _children = ChildrenOf();
        _names = NamesOf();
        (_paragraphSentence, _quotingSentence) = (new byte[document.SentenceCount], new bool[document.SentenceCount]);
        for (int s = 0; s < document.SentenceCount; s++)
            Sentence(s);
    }

    /// <summary>Where the document stands in quotation marks.</summary>
    public QuotedStretches Quotations { get; }

    /// <summary>The clauses of the document.</summary>
    public Clauses Clauses => _clauses;

    /// <summary>The hash of a word's lemma.</summary>
    public uint Lemma(int word) => word < 0 || word >= _lemmas.Length ? 7 : _lemmas[word];

    // Capitals at the start of a sentence tell nothing; a lemma is the same word with and without.
    private static uint HashOf(string lemma)
    {
        uint hash = StableHash.Begin(1);
        foreach (char c in lemma)
            hash = StableHash.Add(hash, (uint)(char.IsAsciiDigit(c) ? '0' : char.ToLowerInvariant(c)));
        return StableHash.Finish(hash);
    }

    private static byte BitOf(string relation) => relation switch
    {
        "nsubj" or "csubj" => 1,
        "nsubj:pass" or "csubj:pass" => 2,
        "obj" or "iobj" => 3,
        "ccomp" => 4,
        "xcomp" => 5,
        "parataxis" => 6,
        "mark" => 7,
        "obl" or "obl:agent" => 8,
        "advcl" => 9,
        "aux:pass" => 10,
        "acl" or "acl:relcl" => 11,
        "nmod:poss" => 12,
        "case" => 13,
        "cop" => 14,
        _ => 0,
    };

    private ushort[] ChildrenOf()
    {
        var children = new ushort[_document.Words.Length];
        foreach (ref readonly var word in _document.Words.AsSpan())
            if (word.Head >= 0 && _childBits[word.Relation] is var bit and > 0)
                children[word.Head] |= (ushort)(1 << bit);
        return children;
    }

    private byte[] NamesOf()
    {
        var names = new byte[_document.Words.Length];
        foreach (var name in _document.Names)
            names.AsSpan(name.First, name.End - name.First).Fill((byte)((int)name.Type + 1));
        return names;
    }

    private void Sentence(int number)
    {
        var (first, end) = _document.Sentence(number);
        bool begins = first >= end || QuotedStretches.BeginsParagraph(_document, first);
        _paragraphSentence[number] = begins || number == 0 ? (byte)0 : (byte)Math.Min(3, _paragraphSentence[number - 1] + 1);
        for (int i = first; i < end && !_quotingSentence[number]; i++)
            _quotingSentence[number] = Quotations.Of(i) >= 0;
    }

    /// <summary>Writes the rows of a word's features and returns how many there are.</summary>
    /// <param name="word">The word.</param>
    /// <param name="stretch">The stretch that is read as if it were all: what hangs by words outside it hangs by nothing.</param>
    /// <param name="isContent">Whether the stretch is a piece of content that is looked into: a quotation around all of it is not seen.</param>
    /// <param name="rows">Receives the rows; holds at least <see cref="Most"/>.</param>
    public int Rows(int word, (int First, int Length) stretch, bool isContent, Span<int> rows)
    {
        int count = 0;
        ref readonly var w = ref _document.Words[word];
        int above = HeadWithin(word, stretch);
        uint relation = above < 0 ? (uint)_document.Labels.Root : w.Relation;
        uint lemma = _lemmas[word];
        Add(rows, ref count, 1, lemma);
        Add(rows, ref count, 2, w.Tag);
        Add(rows, ref count, 3, relation);
        Add(rows, ref count, 4, lemma, relation);
        Add(rows, ref count, 5, Lemma(above));
        Add(rows, ref count, 6, Lemma(above), relation);
        Add(rows, ref count, 7, above < 0 ? 99u : _document.Words[above].Tag, relation);
        Add(rows, ref count, 8, lemma, Lemma(word + 1));
        Add(rows, ref count, 9, lemma, Lemma(word - 1));
        Add(rows, ref count, 10, _children[word]);
        Add(rows, ref count, 11, _children[word], lemma);
        Add(rows, ref count, 12, _names[word], Casing(word));
        Clause(word, stretch, rows, ref count);
        Place(word, stretch, isContent, rows, ref count);
        return count;
    }

    private int HeadWithin(int word, (int First, int Length) stretch)
    {
        int head = _document.Words[word].Head;
        return head >= stretch.First && head < stretch.First + stretch.Length ? head : -1;
    }

    private uint Casing(int word)
    {
        char c = _document.Text[_document.Words[word].Start];
        return char.IsUpper(c) ? 1u : char.IsLower(c) ? 2u : char.IsDigit(c) ? 3u : 4u;
    }

    private void Clause(int word, (int First, int Length) stretch, Span<int> rows, ref int count)
    {
        var (head, below) = _clauses.Of(word, stretch);
        int above = HeadWithin(head, stretch);
        uint relation = above < 0 ? (uint)_document.Labels.Root : _document.Words[head].Relation;
        uint part = below < 0 ? 98u : _document.Words[below].Relation;
        uint side = word < head ? 1u : word == head ? 2u : 3u;
        Add(rows, ref count, 20, part, side);
        Add(rows, ref count, 21, part, _lemmas[head]);
        Add(rows, ref count, 22, part, relation, side);
        Add(rows, ref count, 23, part, _children[head]);
        if (above < 0)
            return;
        uint governs = above < word ? 1u : 2u;
        Add(rows, ref count, 24, Lemma(above), relation);
        Add(rows, ref count, 25, Lemma(above), relation, governs);
        Add(rows, ref count, 26, relation, governs, _children[above]);
        var (outer, _) = _clauses.Of(above, stretch);
        int top = HeadWithin(outer, stretch);
        uint outerRelation = top < 0 ? (uint)_document.Labels.Root : _document.Words[outer].Relation;
        Add(rows, ref count, 27, Lemma(top), outerRelation);
        Add(rows, ref count, 28, outerRelation, relation, top < word ? 1u : 2u);
    }

    private void Place(int word, (int First, int Length) stretch, bool isContent, Span<int> rows, ref int count)
    {
        int sentence = _document.Words[word].Sentence;
        var (first, end) = _document.Sentence(sentence);
        uint fromStart = Bucket(word - first);
        uint toEnd = Bucket(end - 1 - word);
        Add(rows, ref count, 30, fromStart, _paragraphSentence[sentence]);
        int number = Quotations.Of(word);
        bool within = isContent && number >= 0 && Quotations.All[number].First < stretch.First && Quotations.All[number].End >= stretch.First + stretch.Length;
        uint quoting = _quotingSentence[sentence] && !within ? 1u : 0;
        Add(rows, ref count, 31, toEnd, quoting);
        if (number < 0 || within)
        {
            Add(rows, ref count, 32, quoting);
            return;
        }

        var quotation = Quotations.All[number];
        uint flags = (quotation.IsClosed ? 1u : 0) + (quotation.Continues ? 2u : 0);
        uint at = word == quotation.First ? 1u : word == quotation.End - 1 ? 2u : 3u;
        Add(rows, ref count, 33, at, Bucket(quotation.End - quotation.First));
        Add(rows, ref count, 34, at, flags);
    }

    /// <summary>A number as one of eight sizes: nought, one, two, and then the powers of two.</summary>
    public static uint Bucket(int number) => number <= 2 ? (uint)Math.Max(0, number) : (uint)Math.Min(7, 1 + BitOperations.Log2((uint)number));

    private static void Add(Span<int> rows, ref int count, uint kind, uint a, uint b = 0, uint c = 0)
    {
        uint hash = StableHash.Add(StableHash.Add(StableHash.Add(StableHash.Begin(kind), a), b), c);
        rows[count++] = (int)(StableHash.Finish(hash) & (SpanShape.FeatureRows - 1));
    }
}
