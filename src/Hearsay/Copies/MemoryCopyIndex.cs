namespace Hearsay.Copies;

/// <summary>Fingerprints and relations in memory. Not safe to share between threads.</summary>
internal sealed class MemoryCopyIndex : ICopyIndex
{
    // Nine fingerprints in ten are in one report only, which then needs no list.
    private readonly Dictionary<uint, long> _single = [];
    private readonly Dictionary<uint, List<long>> _several = [];
    private readonly Dictionary<uint, List<(string Place, long Number)>> _sketches = [];
    private readonly Dictionary<long, CopyText> _texts = [];
    private readonly Dictionary<long, Dictionary<long, CopyLink>> _links = [];
    private readonly Dictionary<long, long> _parents = [];

    /// <summary>Every report, in no particular order.</summary>
    public IEnumerable<long> Numbers => _texts.Keys;

    /// <inheritdoc/>
    public IReadOnlyList<IReadOnlyList<long>> WithPrints(IReadOnlyList<uint> hashes, int atMost)
    {
        var found = new IReadOnlyList<long>[hashes.Count];
        for (var i = 0; i < found.Length; i++)
            found[i] = _several.TryGetValue(hashes[i], out var numbers) ? numbers
                : _single.TryGetValue(hashes[i], out var number) ? [number] : [];
        return found;
    }

    /// <inheritdoc/>
    public (long? Before, long? After) SketchNeighbours(uint hash, string place)
    {
        if (!_sketches.TryGetValue(hash, out var list))
            return default;
        var at = IndexOf(list, place);
        var after = at < list.Count && list[at].Place == place ? at + 1 : at;
        return (at > 0 ? list[at - 1].Number : null, after < list.Count ? list[after].Number : null);
    }

    /// <inheritdoc/>
    public void Add(long number, CopyText text)
    {
        _texts[number] = text;
        foreach (var hash in text.Hashes)
            if (_several.TryGetValue(hash, out var numbers))
                numbers.Add(number);
            else if (!_single.TryAdd(hash, number) && _single.Remove(hash, out var first))
                _several.Add(hash, [first, number]);
        foreach (var hash in text.Sketch)
        {
            if (!_sketches.TryGetValue(hash, out var list))
                _sketches[hash] = list = new(1);
            list.Insert(IndexOf(list, text.Place), (text.Place, number));
        }
    }

    /// <inheritdoc/>
    public void Remove(long number, CopyText text)
    {
        _texts.Remove(number);
        foreach (var hash in text.Hashes)
            if (!_several.TryGetValue(hash, out var numbers))
                _single.Remove(hash);
            else if (numbers.Remove(number) && numbers.Count == 0)
                _several.Remove(hash);
        foreach (var hash in text.Sketch)
            _sketches[hash].Remove((text.Place, number));
    }

    /// <inheritdoc/>
    public CopyText Text(long number) => _texts[number];

    /// <inheritdoc/>
    public CopyLink? Link(long one, long other) =>
        _links.TryGetValue(one, out var links) ? links.GetValueOrDefault(other) : null;

    /// <inheritdoc/>
    public IReadOnlyCollection<CopyLink> Links(long number) =>
        _links.TryGetValue(number, out var links) ? links.Values : [];

    /// <inheritdoc/>
    public void Put(CopyLink link)
    {
        LinksOf(link.Left)[link.Right] = link;
        LinksOf(link.Right)[link.Left] = link;
    }

    /// <inheritdoc/>
    public void Drop(long one, long other)
    {
        LinksOf(one).Remove(other);
        LinksOf(other).Remove(one);
    }

    /// <inheritdoc/>
    public void SetParent(long number, long? parent)
    {
        if (parent is { } value)
            _parents[number] = value;
        else
            _parents.Remove(number);
    }

    /// <summary>The report that another was copied from, if any.</summary>
    public long? Parent(long number) => _parents.TryGetValue(number, out var parent) ? parent : null;

    private Dictionary<long, CopyLink> LinksOf(long number)
    {
        if (!_links.TryGetValue(number, out var links))
            _links[number] = links = [];
        return links;
    }

    private static int IndexOf(List<(string Place, long Number)> list, string place)
    {
        var (low, high) = (0, list.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(list[middle].Place, place) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
