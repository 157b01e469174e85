using Hearsay.Language;
using Hearsay.Language.Entities;

namespace Hearsay.Figures;

/// <summary>A document with its pieces and the links of its trees: what the readers of figures ask about words. Used by one thread.</summary>
internal sealed class FigureText
{
    private readonly string?[] _lower;

    /// <summary>Prepares a document that has been read.</summary>
    public FigureText(LanguageDocument document)
    {
        Document = document;
        Pieces = new Pieces(document.Text);
        Links = new DependencyLinks(document.Words);
        _lower = new string?[document.Words.Length];
    }

    /// <summary>The document.</summary>
    public LanguageDocument Document { get; }

    /// <summary>Its text in pieces.</summary>
    public Pieces Pieces { get; }

    /// <summary>The dependents of each word.</summary>
    public DependencyLinks Links { get; }

    /// <summary>How many words there are.</summary>
    public int Count => Document.Words.Length;

    /// <summary>The word that a piece lies in, or the next one.</summary>
    public int WordOf(int piece) => WordAt(Pieces[piece].Start);

    /// <summary>The first word that ends after a position.</summary>
    public int WordAt(int position) => Document.WordAt(position);

    /// <summary>The part of speech; <see cref="PartOfSpeech.X"/> beyond the ends.</summary>
    public PartOfSpeech Pos(int word) => IsWord(word) ? Document.Words[word].Pos : PartOfSpeech.X;

    /// <summary>The sentence of a word, −1 beyond the ends.</summary>
    public int Sentence(int word) => IsWord(word) ? Document.Words[word].Sentence : -1;

    /// <summary>The head of a word, or −1.</summary>
    public int Head(int word) => IsWord(word) ? Document.Words[word].Head : -1;

    /// <summary>The relation of a word to its head, with subtype; empty beyond the ends.</summary>
    public string Relation(int word) => IsWord(word) ? Document.RelationOf(word) : "";

    /// <summary>The Penn Treebank tag; empty beyond the ends.</summary>
    public string Tag(int word) => IsWord(word) ? Document.TagOf(word) : "";

    /// <summary>The lemma; empty beyond the ends.</summary>
    public string Lemma(int word) => IsWord(word) ? Document.Lemmas[word] : "";

    /// <summary>The word as written; empty beyond the ends.</summary>
    public ReadOnlySpan<char> Form(int word) => IsWord(word) ? Document.Form(word) : [];

    /// <summary>The word in lower case; empty beyond the ends.</summary>
    public string Lower(int word) => !IsWord(word) ? "" : _lower[word] ??= Document.Form(word).ToString().ToLowerInvariant();

    /// <summary>Whether a word is a noun or a name.</summary>
    public bool IsNominal(int word) => Pos(word) is PartOfSpeech.Noun or PartOfSpeech.Propn;

    /// <summary>Whether there is such a word.</summary>
    public bool IsWord(int word) => (uint)word < (uint)Count;

    /// <summary>The first dependent with one of these relations, or −1.</summary>
    public int Dependent(int word, string relation, string? other = null)
    {
        if (!IsWord(word))
            return -1;
        for (int d = Links.First(word); d >= 0; d = Links.Next(d))
            if (Relation(d) == relation || (other is not null && Relation(d) == other))
                return d;
        return -1;
    }
}
