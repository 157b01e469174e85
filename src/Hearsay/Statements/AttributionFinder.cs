using System.Collections.Concurrent;
using Hearsay.Language;
using Hearsay.Statements.Spans;

namespace Hearsay.Statements;

/// <summary>
/// Finds attributions in a text that the language stage has read: a recurrent network marks which words are sources, cues and contents, and a linear
/// model says which belong together; then the same is done within each content. Learned from PolNeAR (Newell, Margolin and Ruths 2018). Load once;
/// safe to share between threads. The answer depends on the document alone, and takes time in proportion to its length.
/// </summary>
internal sealed class AttributionFinder
{
    /// <summary>The model's file, in the folder of the language model.</summary>
    public const string ModelFileName = "attributions.bin";

    // Below it more are wrong than right, on the reports held out of training.
    private const float LeastTrust = 0.4f;

    // Nothing is marked within contents in PolNeAR, so that what is found there is trusted less.
    private const float LeastNestedTrust = 0.5f;

    // A clause of its own has a source or cue, and something said.
    private const int ShortestNesting = 4;

    private readonly SpanNetwork _network;
    private readonly FragmentLinker _linker;
    private readonly AttributionTrust _trust;
    private readonly ConcurrentBag<SpanTagger> _taggers = [];

    /// <summary>A finder with the given parts.</summary>
    public AttributionFinder(SpanNetwork network, FragmentLinker linker, AttributionTrust trust) => (_network, _linker, _trust) = (network, linker, trust);

    /// <summary>Loads the model that stands beside the assembly.</summary>
    /// <exception cref="ModelFormatException">It is missing or damaged.</exception>
    public static AttributionFinder Load() => Load(Path.Combine(AppContext.BaseDirectory, "models/english", ModelFileName));

    /// <summary>Loads a model from a path.</summary>
    public static AttributionFinder Load(string path)
    {
        var file = ModelFile.Load(path);
        return new AttributionFinder(new SpanNetwork(SpanWeights.Read(file)), new FragmentLinker(file.Floats("links.weights")), new AttributionTrust(file.Floats("trust.weights")));
    }

    /// <summary>The attributions of a document, in text order of their cues.</summary>
    /// <exception cref="ArgumentException">The document has words that no network has read.</exception>
    public IReadOnlyList<Attribution> Find(LanguageDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.StateSize != (document.Words.Length == 0 ? 0 : _network.Shape.StateSize))
            throw new ArgumentException("no network has read the document", nameof(document));
        var features = new SpanFeatures(document);
        var found = new List<Draft>();
        var (fragments, linked) = Read(document, features, Stretches.Of(document));
        foreach (var attribution in linked)
        {
            float trust = Trust(fragments, attribution, features);
            if (trust >= LeastTrust)
                found.Add(DraftOf(document, fragments, attribution, features, trust));
        }

        AttributionRules.Straighten(document, features.Quotations, found);
        AddNested(document, features, found);
        AttributionRules.Add(document, features.Quotations, found);
        // What rules cut in two is trusted less than the whole.
        found.RemoveAll(d => d.Confidence < LeastTrust);
        found.Sort((a, b) => a.Cue != b.Cue ? a.Cue.CompareTo(b.Cue) : a.Content[0].CompareTo(b.Content[0]));
        return [.. found.Select(d => d.In(document))];
    }

    private void AddNested(LanguageDocument document, SpanFeatures features, List<Draft> found)
    {
        var inside = found.SelectMany(d => d.Content).Select(c => document.Form(c.First) is "that" or "“" or "\"" or "‘" ? (First: c.First + 1, c.End) : c).Where(c => c.End - c.First >= ShortestNesting)
            .Select(c => (c.First, Length: Math.Min(c.End - c.First, SpanBuffers.LongestStretch))).Distinct().Order().ToList();
        var (fragments, linked) = Read(document, features, inside, areContent: true);
        foreach (var attribution in linked)
        {
            float trust = Trust(fragments, attribution, features);
            if (trust >= LeastNestedTrust && IsWithinOne(fragments, attribution, inside) && attribution.Content.Any(c => HasLetters(document, fragments[c])))
                found.Add(DraftOf(document, fragments, attribution, features, trust) with { IsNested = true });
        }
    }

    private static bool HasLetters(LanguageDocument document, Fragment fragment)
    {
        for (int i = fragment.First; i < fragment.End; i++)
            if (char.IsLetterOrDigit(document.Text[document.Words[i].Start]))
                return true;
        return false;
    }

    private static bool IsWithinOne(List<Fragment> fragments, LinkedFragments linked, List<(int First, int Length)> inside)
    {
        var cue = fragments[linked.Cue];
        int at = inside.BinarySearch((cue.First, int.MaxValue));
        var (first, length) = inside[Math.Max(0, ~at - 1)];
        bool Holds(int number) => number < 0 || (fragments[number].First >= first && fragments[number].End <= first + length);
        return Holds(linked.Source) && linked.Content.All(Holds);
    }

    /// <summary>The fragments in some stretches of a document, and how they belong together.</summary>
    public (List<Fragment> Fragments, List<LinkedFragments> Linked) Read(LanguageDocument document, SpanFeatures features, IEnumerable<(int First, int Length)> stretches, bool areContent = false)
    {
        if (!_taggers.TryTake(out var tagger))
            tagger = new SpanTagger(_network);
        var fragments = tagger.Find(document, features, stretches, areContent);
        _taggers.Add(tagger);
        return (fragments, _linker.Link(fragments, new LinkFeatures(document, features, fragments), features.Quotations));
    }

    private float Trust(List<Fragment> fragments, LinkedFragments linked, SpanFeatures features)
    {
        Span<float> facts = stackalloc float[AttributionTrust.Size];
        AttributionTrust.Facts(fragments, linked, features.Quotations, facts);
        return _trust.Of(facts);
    }

    /// <summary>Fragments that belong together, as one attribution.</summary>
    public static Draft DraftOf(LanguageDocument document, List<Fragment> fragments, LinkedFragments linked, SpanFeatures features, float trust) => new()
    {
        Source = linked.Source < 0 ? null : (fragments[linked.Source].First, fragments[linked.Source].End),
        Cue = (fragments[linked.Cue].First, fragments[linked.Cue].End),
        Content = ContentLimits.Cut(document, fragments, linked, features.Quotations),
        Confidence = trust,
    };
}
