namespace Hearsay.Places;

/// <summary>What a text names, on its way to places: its words, the names among them, and their readings. One for each text, for one thread.</summary>
internal sealed class ReportPlaces
{
    /// <summary>A county's or a district's towns lie about this near to its middle. By reason.</summary>
    private const double CountyKilometres = 60;

    private readonly Dictionary<(ulong Key, ulong Behind, AskedKind Asked), PlaceName> _byKey = [];
    private readonly Gazetteer _gazetteer;
    private readonly NameScanner _scanner;
    private readonly Dictionary<PlaceLink, PlaceCandidate> _pairedWith = [];

    public ReportPlaces(Gazetteer gazetteer, NameScanner scanner, string text)
    {
        (_gazetteer, _scanner) = (gazetteer, scanner);
        Words = PlaceWords.Of(text);
    }

    public List<PlaceWord> Words { get; }

    /// <summary>The names in the text, in order.</summary>
    public List<NameMatch> Matches { get; private set; } = [];

    /// <summary>The name that each match is a mention of.</summary>
    public List<PlaceName?> Names { get; } = [];

    /// <summary>How likely a place is meant by each match, 0 to 1.</summary>
    public List<double> Likelihoods { get; } = [];

    /// <summary>The different names, in the order of their first mentions.</summary>
    public List<PlaceName> Distinct { get; } = [];

    /// <summary>Takes <paramref name="matches"/> and gathers their readings.</summary>
    public void Take(List<NameMatch> matches)
    {
        Matches = matches;
        for (int i = 0; i < matches.Count; i++)
            Names.Add(NameOf(i));
        MarkPairedElsewhere();
    }

    /// <summary>Adds a name that the text does not have to what its names are weighed against.</summary>
    public void AddUnmentioned(ulong key, double weight)
    {
        if (_byKey.ContainsKey((key, 0, AskedKind.Any)))
            return;
        var candidates = new List<PlaceCandidate>();
        foreach (uint packed in _gazetteer.Links(key))
            candidates.Add(new PlaceCandidate(_gazetteer, new PlaceLink(packed)));
        if (candidates.Count > 0)
            Distinct.Add(new PlaceName { Key = key, Behind = 0, Asked = AskedKind.Any, Candidates = candidates, Weight = weight });
    }

    private PlaceName? NameOf(int index)
    {
        var match = Matches[index];
        var behind = MatchBehind(index);
        var key = (match.Key, (behind?.Key ?? 0) + (IsHolder(index) ? 1UL : 0), match.Asked);
        if (_byKey.TryGetValue(key, out var known))
            return known;
        Span<PlaceLink> links = stackalloc PlaceLink[64];
        int count = _scanner.Readings(match, links);
        count = DropDivisions(match, links[..count], isHolder: IsHolder(index));
        if (count == 0)
            return null;
        var candidates = new PlaceCandidate[count];
        for (int i = 0; i < count; i++)
            candidates[i] = new PlaceCandidate(_gazetteer, links[i]);
        if (behind is { } holder)
            Pair(candidates, holder);
        var name = new PlaceName { Key = match.Key, Behind = key.Item2, Asked = match.Asked, Candidates = candidates, Weight = 1 };
        _byKey.Add(key, name);
        Distinct.Add(name);
        return name;
    }

    /// <summary>Whether a name of something within stands right before, with a comma between.</summary>
    private bool IsHolder(int index) =>
        index > 0 && Names[index - 1] is { } before && before.Candidates.Any(c => c.Paired) && Matches[index - 1] is var last && last.End + last.Stretch == Matches[index].First && Words[Matches[index].First].Gap == WordGap.Comma;

    /// <summary>"Idlib" alone is the town, not the province of the name; "Maarat, Idlib" may be the province.</summary>
    private int DropDivisions(NameMatch match, Span<PlaceLink> links, bool isHolder)
    {
        if (match.Asked != AskedKind.Any || match.Demonym || isHolder)
            return links.Length;
        int kept = 0;
        PlaceLink[] all = links.ToArray();
        foreach (var link in all)
            if (link.Use != NameUse.Division || _gazetteer.Place(link.Place).Kind != PlaceKind.Region || !HasNamesake(all, link))
                links[kept++] = link;
        return kept;
    }

    private bool HasNamesake(ReadOnlySpan<PlaceLink> links, PlaceLink division)
    {
        int country = _gazetteer.Division(_gazetteer.Place(division.Place).Division).Country;
        foreach (var link in links)
            if (link.Use != NameUse.Division && _gazetteer.Place(link.Place) is { Kind: PlaceKind.City or PlaceKind.Country } place && _gazetteer.Division(place.Division).Country == country)
                return true;
        return false;
    }

    /// <summary>The name right behind a comma or an opening parenthesis, if it is of a country, a division or a county.</summary>
    private NameMatch? MatchBehind(int index)
    {
        var match = Matches[index];
        int end = match.End + match.Stretch;
        if (match.Demonym || index + 1 >= Matches.Count || Matches[index + 1] is var next && (next.First != end || next.Demonym))
            return null;
        return Words[end].Gap == WordGap.Comma ? next : null;
    }

    private void Pair(PlaceCandidate[] candidates, NameMatch holder)
    {
        Span<PlaceLink> links = stackalloc PlaceLink[64];
        int count = _scanner.Readings(holder, links);
        foreach (var link in links[..count])
        {
            if (!_pairedWith.TryGetValue(link, out var container))
                _pairedWith.Add(link, container = new PlaceCandidate(_gazetteer, link));
            foreach (var candidate in candidates)
                candidate.Paired |= Holds(container, candidate);
        }
    }

    private static bool Holds(PlaceCandidate container, PlaceCandidate candidate) => container.Kind switch
    {
        PlaceKind.Country => candidate.Country == container.Place && candidate.Place != container.Place,
        PlaceKind.Region => (candidate.Division == container.Place || container.Division < 0 && candidate.KilometresTo(container) < 4 * CountyKilometres) && candidate.Place != container.Place,
        PlaceKind.County => candidate.Kind is PlaceKind.City or PlaceKind.Quarter && candidate.KilometresTo(container) < CountyKilometres,
        _ => false,
    };

    private void MarkPairedElsewhere()
    {
        var paired = new HashSet<(ulong, int)>(Distinct.SelectMany(n => n.Candidates.Where(c => c.Paired).Select(c => (n.Key, c.Place))));
        foreach (var name in Distinct)
            foreach (var candidate in name.Candidates)
                candidate.PairedElsewhere = paired.Contains((name.Key, candidate.Place));
    }
}
