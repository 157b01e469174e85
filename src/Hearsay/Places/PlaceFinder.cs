namespace Hearsay.Places;

/// <summary>
/// Finds the places named in a report and tells which they are. Loaded once; immutable, safe to share between threads; the same answer every time.
/// </summary>
internal sealed class PlaceFinder
{
    /// <summary>How much a name counts for the others where a name recogniser did not take it for a place. By reason.</summary>
    private const double WeightOfUnasked = 0.3;

    /// <summary>How much a place in the outlet's name counts for the places of the report. By reason.</summary>
    private const double WeightOfOutlet = 0.5;

    private const double WeightOfDateline = 1;

    private static readonly Lazy<PlaceFinder> s_shared = new(Load);

    private readonly Gazetteer _gazetteer;
    private readonly NameScanner _scanner;
    private readonly PlaceJudge _judge;
    private readonly PlaceChooser _chooser;
    private readonly OutletPlaces _outlets;
    private readonly MentionWriter _writer;

    internal PlaceFinder(Gazetteer gazetteer, PlaceWeights weights)
    {
        _gazetteer = gazetteer;
        _scanner = new NameScanner(gazetteer);
        _judge = new PlaceJudge(gazetteer, weights);
        _chooser = new PlaceChooser(weights);
        _outlets = new OutletPlaces(gazetteer);
        _writer = new MentionWriter(gazetteer);
    }

    /// <summary>The finder with the gazetteer that comes with the library; takes a few hundredths of a second.</summary>
    /// <exception cref="InvalidDataException">The gazetteer has been damaged.</exception>
    public static PlaceFinder Load() => new(Gazetteer.Load(), PlaceWeights.Load());

    /// <summary>The one finder that a program needs; loaded when it is first asked for.</summary>
    public static PlaceFinder Shared => s_shared.Value;

    /// <summary>
    /// The places named in <paramref name="text"/>, in order, none overlapping another. Takes time linear in the text. Never throws on any text.
    /// </summary>
    /// <param name="text">The mended text; spans are positions in it.</param>
    /// <param name="outlet">The outlet's name or address, if known: a local paper means its own Springfield.</param>
    /// <param name="dateline">The place the report is dated from, if known: "BEIRUT", "KYIV, Ukraine".</param>
    /// <param name="names">Where a name recogniser saw places; null to look for them here. All of these are answered, in order, unresolved if unknown.</param>
    public IReadOnlyList<PlaceMention> Find(string text, string? outlet = null, string? dateline = null, IReadOnlyList<TextSpan>? names = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var setting = SettingOf(outlet, dateline);
        var places = Start(text);
        if (names is not null)
            return Resolve(text, places, names, setting);
        places.Take(_scanner.Scan(places.Words));
        Weigh(places, setting);
        return _writer.Write(text, places);
    }

    /// <summary>
    /// As <see cref="Find"/>, and beside what is found so, those of the names that a name recogniser saw (<paramref name="seen"/>, in text order) which the
    /// gazetteer has: it knows them by how the sentence is built, where this room looks at the words beside them.
    /// </summary>
    public IReadOnlyList<PlaceMention> FindWith(string text, IReadOnlyList<TextSpan> seen, string? outlet = null, string? dateline = null)
    {
        var found = Find(text, outlet, dateline);
        var missed = Missed(found, seen);
        return missed.Count == 0 ? found
            : [.. found.Concat(Find(text, outlet, dateline, missed).Where(mention => mention.Precision != PlacePrecision.Unresolved)).OrderBy(mention => mention.Span)];
    }

    /// <summary>Those seen that overlap nothing found; both in text order.</summary>
    private static List<TextSpan> Missed(IReadOnlyList<PlaceMention> found, IReadOnlyList<TextSpan> seen)
    {
        var missed = new List<TextSpan>();
        int next = 0;
        foreach (var span in seen)
        {
            while (next < found.Count && found[next].Span.End <= span.Start)
                next++;
            if (next == found.Count || !found[next].Span.Overlaps(span))
                missed.Add(span);
        }
        return missed;
    }

    /// <summary>The words of <paramref name="text"/>, with nothing looked up yet.</summary>
    internal ReportPlaces Start(string text) => new(_gazetteer, _scanner, text);

    /// <summary>What is known of the place with this index.</summary>
    internal PlaceMention MentionOf(int place) => _writer.Mention("", default, place);

    /// <summary>The country with the ISO 3166-1 code of two letters, or <c>null</c>.</summary>
    internal PlaceMention? CountryPlace(string code) => _gazetteer.CountryPlace(code) is >= 0 and var place ? MentionOf(place) : null;

    /// <summary>The first-level division of this name in the country with this code, or <c>null</c>.</summary>
    internal PlaceMention? DivisionPlace(string code, string name) => _gazetteer.DivisionPlace(code, name) is >= 0 and var place ? MentionOf(place) : null;

    /// <summary>Where the report was written, as far as can be told.</summary>
    internal PlaceSetting SettingOf(string? outlet, string? dateline)
    {
        var setting = _outlets.Of(outlet);
        if (string.IsNullOrWhiteSpace(dateline) || dateline.Length > 200)
            return setting;
        var places = Start(dateline);
        places.Take(_scanner.Scan(places.Words));
        if (places.Distinct.Count == 0)
            return setting;
        _chooser.Choose(places.Distinct, setting);
        return setting with { Dateline = places.Distinct[0].Best, DatelineNames = [.. places.Distinct.Select(n => n.Key)] };
    }

    /// <summary>The text's names with their readings, each weighed as far as its own words and the report tell; with the evidence for it.</summary>
    internal (ReportPlaces Places, ulong[] Evidence) Gather(string text, PlaceSetting setting)
    {
        var places = Start(text);
        places.Take(_scanner.Scan(places.Words));
        return (places, _judge.Gather(places.Words, places.Matches, places.Names, setting));
    }

    /// <summary>The text's names where <paramref name="names"/> are known to be places, with the index of the match for each, -1 where there is none.</summary>
    internal int[] Align(ReportPlaces places, IReadOnlyList<TextSpan> names, PlaceSetting setting)
    {
        var aligned = new GivenNames(_scanner).Align(places.Words, names);
        places.Take(aligned.Matches);
        Judge(places, setting);
        foreach (var name in places.Distinct)
            name.Weight *= WeightOfUnasked;
        foreach (int index in aligned.Indices)
            if (index >= 0 && places.Names[index] is { } name)
                name.Weight = 1;
        AddSetting(places, setting);
        return aligned.Indices;
    }

    /// <summary>Chooses among the readings.</summary>
    internal void Choose(ReportPlaces places, PlaceSetting setting) => _chooser.Choose(places.Distinct, setting);

    private IReadOnlyList<PlaceMention> Resolve(string text, ReportPlaces places, IReadOnlyList<TextSpan> names, PlaceSetting setting)
    {
        int[] indices = Align(places, names, setting);
        Choose(places, setting);
        return [.. names.Select((span, i) => indices[i] >= 0 && places.Names[indices[i]] is { IsDoubtful: false } name ? _writer.Mention(text, span, name.Best.Place) : MentionWriter.Unresolved(text, span))];
    }

    private void Weigh(ReportPlaces places, PlaceSetting setting)
    {
        Judge(places, setting);
        AddSetting(places, setting);
        Choose(places, setting);
    }

    /// <summary>A name is a place as much as its mentions are on the whole.</summary>
    private void Judge(ReportPlaces places, PlaceSetting setting)
    {
        ulong[] evidence = _judge.Gather(places.Words, places.Matches, places.Names, setting);
        var sums = new Dictionary<PlaceName, (double Sum, int Count)>();
        for (int i = 0; i < evidence.Length; i++)
        {
            double likelihood = places.Names[i] is null ? 0 : places.Matches[i].Demonym ? 1 : _judge.Probability(evidence[i]);
            places.Likelihoods.Add(likelihood);
            if (places.Names[i] is { } name)
                sums[name] = sums.GetValueOrDefault(name) is var (sum, count) ? (sum + likelihood, count + 1) : default;
        }
        foreach (var (name, (sum, count)) in sums)
            name.Weight = sum / count;
    }

    /// <summary>The towns in the outlet's name and the dateline are near what is written about, even where they are not named.</summary>
    private static void AddSetting(ReportPlaces places, PlaceSetting setting)
    {
        foreach (ulong key in setting.Names.Order())
            places.AddUnmentioned(key, WeightOfOutlet);
        foreach (ulong key in setting.DatelineNames)
            places.AddUnmentioned(key, WeightOfDateline);
    }
}
