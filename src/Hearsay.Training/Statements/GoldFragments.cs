using Hearsay.Statements.Spans;

namespace Hearsay.Training.Statements;

/// <summary>The annotated fragments of a report, and which belong together.</summary>
internal sealed class GoldFragments
{
    private readonly Dictionary<int, int> _cueOfAttribution = [];
    private readonly Dictionary<int, int> _sourceOfCue = [];
    private readonly int[] _attributions;

    /// <summary>Takes them from the labels of a report.</summary>
    public GoldFragments(TaggedDocument document)
    {
        All = [.. Of(document.Labels)];
        _attributions = [.. All.Select(f => document.Numbers[f.First])];
        for (int i = 0; i < All.Count; i++)
            if (All[i].Kind == SpanKind.Cue)
                _cueOfAttribution.TryAdd(_attributions[i], i);
        foreach (var (attribution, cue) in _cueOfAttribution)
            if (document.Gold.Attributions[attribution].Source is { Count: > 0 } source)
                _sourceOfCue[cue] = All.FindIndex(f => f.Kind == SpanKind.Source && document.Document.Words[f.First].Start <= source[0].Start && document.Document.Words[f.End - 1].End > source[0].Start);
    }

    /// <summary>All fragments, in text order.</summary>
    public List<Fragment> All { get; }

    /// <summary>What a cue should choose as its source, or a piece of content as its cue: the number of a fragment, or −1 for none.</summary>
    public int Right(int chooser) => All[chooser].Kind == SpanKind.Cue
        ? _sourceOfCue.GetValueOrDefault(chooser, -1)
        : _cueOfAttribution.GetValueOrDefault(_attributions[chooser], -1);

    /// <summary>The runs of words that labels make.</summary>
    public static IEnumerable<Fragment> Of(byte[] labels)
    {
        for (int i = 0; i < labels.Length;)
        {
            int begin = i++;
            if (labels[begin] == SpanLabels.Outside)
                continue;
            var kind = SpanLabels.Kind(labels[begin]);
            while (i < labels.Length && labels[i] == SpanLabels.Other(kind))
                i++;
            yield return new Fragment(kind, begin, i, 1);
        }
    }
}
