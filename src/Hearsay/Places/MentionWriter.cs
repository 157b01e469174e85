using System.Globalization;

namespace Hearsay.Places;

/// <summary>Makes the answers: where the place's name stands with what belongs to it, and what is known of the place.</summary>
internal sealed class MentionWriter(Gazetteer gazetteer)
{
    /// <summary>A name is taken for a place from this likelihood on. By reason: where being right and being wrong are even.</summary>
    private const double LeastLikelihood = 0.5;

    /// <summary>A name of which only unlikely bearers are known is kept as unresolved from this likelihood on. By eye, on reports of the Syrian war.</summary>
    private const double LeastLikelihoodOfUnknown = 0.8;

    private const int MostStreetWords = 3;

    /// <summary>"Northern" is this part of the way from the middle to the edge. By reason.</summary>
    private const double PartOfReach = 0.5;

    private const double KilometresOfMile = 1.609344;
    private const double KilometresOfDegree = 111.2;
    private const int LongestNumber = 8;

    private static readonly (ulong Key, int North, int East)[] s_directions =
    [
        .. from entry in "north:1:0 south:-1:0 east:0:1 west:0:-1 northern:1:0 southern:-1:0 eastern:0:1 western:0:-1 northeastern:1:1 northwestern:1:-1 southeastern:-1:1 southwestern:-1:-1 northeast:1:1 northwest:1:-1 southeast:-1:1 southwest:-1:-1".Split(' ')
           let parts = entry.Split(':')
           select (NameKey.OfWord(parts[0]), int.Parse(parts[1], CultureInfo.InvariantCulture), int.Parse(parts[2], CultureInfo.InvariantCulture)),
    ];

    /// <summary>The mentions that are likely places, in order; after a word that says so, also names that are unknown.</summary>
    public IReadOnlyList<PlaceMention> Write(string text, ReportPlaces places)
    {
        var mentions = new List<PlaceMention>();
        for (int i = 0; i < places.Matches.Count; i++)
            if (!places.Matches[i].Demonym && places.Likelihoods[i] >= LeastLikelihood && places.Names[i] is { } name)
                AddNamed(mentions, text, places, i, name);
        AddStreets(text, places, mentions);
        AddUnknown(text, places, mentions);
        return mentions;
    }

    /// <summary>What is known of the place with this index, named at <paramref name="span"/>.</summary>
    public PlaceMention Mention(string text, TextSpan span, int place)
    {
        ref readonly var record = ref gazetteer.Place(place);
        string name = gazetteer.Text(record.Name)!;
        return new PlaceMention
        {
            Span = span,
            Text = span.Of(text),
            Name = name,
            Latitude = record.Latitude * 1e-5,
            Longitude = record.Longitude * 1e-5,
            Country = gazetteer.CountryOf(place),
            Admin1 = record.Kind == PlaceKind.Country ? null : gazetteer.Text(gazetteer.Division(record.Division).Name),
            GeonameId = record.GeonameId == 0 ? null : record.GeonameId,
            Precision = PrecisionOf(record.Kind),
        };
    }

    /// <summary>A place of which only the name is known.</summary>
    public static PlaceMention Unresolved(string text, TextSpan span) =>
        new() { Span = span, Text = span.Of(text), Name = span.Of(text), Precision = PlacePrecision.Unresolved };

    private static PlacePrecision PrecisionOf(PlaceKind kind) => kind switch
    {
        PlaceKind.Country => PlacePrecision.Country,
        PlaceKind.Region => PlacePrecision.Region,
        PlaceKind.County or PlaceKind.Quarter => PlacePrecision.District,
        PlaceKind.City => PlacePrecision.City,
        PlaceKind.Sea => PlacePrecision.Sea,
        _ => PlacePrecision.Area,
    };

    private void AddNamed(List<PlaceMention> mentions, string text, ReportPlaces places, int index, PlaceName name)
    {
        var mention = MentionOf(text, places.Words, places.Matches[index], name.Best.Place);
        if (IsStreet(places.Words, places.Matches[index].End))
            return;
        if (!name.IsDoubtful)
            mentions.Add(mention);
        else if (places.Likelihoods[index] >= LeastLikelihoodOfUnknown)
            mentions.Add(Unresolved(text, mention.Span));
    }

    private static bool IsStreet(List<PlaceWord> words, int at) =>
        at < words.Count && words[at].IsAdjacent && words[at].Is(WordShape.Capital) && words[at].Is(WordClass.Thoroughfare);

    /// <summary>"Hollow Oak Lane": a place that no gazetteer has; the house's number is no part of it.</summary>
    private static void AddStreets(string text, ReportPlaces places, List<PlaceMention> mentions)
    {
        var words = places.Words;
        int known = mentions.Count;
        for (int i = 1; i < words.Count; i++)
        {
            if (!IsStreet(words, i) || !words[i - 1].IsNameLike || words[i - 1].Is(WordShape.Possessive | WordShape.Initial))
                continue;
            int first = i - 1;
            while (first > 0 && first > i - MostStreetWords && words[first].IsAdjacent && words[first - 1].IsNameLike)
                first--;
            var span = new TextSpan(words[first].Start, words[i].End);
            if (!Covers(mentions, known, span))
                mentions.Add(Unresolved(text, span));
        }
        mentions.Sort((a, b) => a.Span.CompareTo(b.Span));
    }

    /// <summary>Whether one of the first <paramref name="count"/> mentions, which are in order, or the last overlaps <paramref name="span"/>.</summary>
    private static bool Covers(List<PlaceMention> mentions, int count, TextSpan span)
    {
        int low = 0, high = count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (mentions[middle].Span.End <= span.Start)
                low = middle + 1;
            else
                high = middle;
        }
        return low < count && mentions[low].Span.Overlaps(span) || mentions.Count > 0 && mentions[^1].Span.Overlaps(span);
    }

    private PlaceMention MentionOf(string text, List<PlaceWord> words, NameMatch match, int place)
    {
        var last = words[match.End + match.Stretch - 1];
        bool letters = last.Is(WordShape.StopBehind) && gazetteer.Links(match.Key) is { IsEmpty: false } links && new PlaceLink(links[0]).Use == NameUse.Abbreviation;
        var mention = Mention(text, new TextSpan(words[match.First].Start, last.End + (letters ? 1 : 0)), place);
        if (match.First == 0)
            return mention;
        if (OffsetOf(text, words, match.First) is var (first, kilometres, direction) && first >= 0)
            return Moved(text, mention, words[first].Start, direction, kilometres, PlacePrecision.Point) with { Country = null, Admin1 = null };
        ref readonly var record = ref gazetteer.Place(place);
        bool isWide = record.Kind is PlaceKind.Country or PlaceKind.Region or PlaceKind.County || record.Kind == PlaceKind.Area && record.Reach > 0;
        var before = words[match.First - 1];
        return isWide && !mention.Name.StartsWith(text[before.Start..before.End], StringComparison.OrdinalIgnoreCase) && words[match.First].IsAdjacent && before.Is(WordClass.Direction) && !words[match.First].Is(WordClass.Direction) && DirectionOf(before) is var side && side != (0, 0)
            ? Moved(text, mention, before.Start, side, record.Reach * PartOfReach, PlacePrecision.Area)
            : mention;
    }

    private static PlaceMention Moved(string text, PlaceMention mention, int start, (int North, int East) direction, double kilometres, PlacePrecision precision)
    {
        double part = direction.North != 0 && direction.East != 0 ? kilometres / Math.Sqrt(2) : kilometres;
        double latitude = Math.Clamp(mention.Latitude!.Value + direction.North * part / KilometresOfDegree, -90, 90);
        double width = KilometresOfDegree * Math.Max(0.01, Math.Cos(latitude * Math.PI / 180));
        var span = new TextSpan(start, mention.Span.End);
        return mention with
        {
            Span = span,
            Text = span.Of(text),
            Name = span.Of(text)[..(mention.Span.Start - start)] + mention.Name,
            Latitude = Math.Round(latitude, 5),
            Longitude = Math.Round(Math.IEEERemainder(mention.Longitude!.Value + direction.East * part / width, 360), 5),
            GeonameId = null,
            Precision = precision,
        };
    }

    private static (int North, int East) DirectionOf(PlaceWord word)
    {
        foreach (var (key, north, east) in s_directions)
            if (key == word.Key)
                return (north, east);
        return (0, 0);
    }

    /// <summary>"30 km south of" before the word at <paramref name="at"/>: the first word, how far, and where to; the first is -1 if it is not so.</summary>
    private static (int First, double Kilometres, (int, int) Direction) OffsetOf(string text, List<PlaceWord> words, int at)
    {
        if (at < 4 || !words[at - 1].Is(WordClass.Of | WordClass.Motion) || DirectionOf(words[at - 2]) is var direction && direction == (0, 0))
            return (-1, 0, default);
        if (at >= 6 && words[at - 2].Gap == WordGap.Other && words[at - 4].Gap == WordGap.Other && words[at - 6].Is(WordShape.Number))
            at -= 2;
        var unit = words[at - 3];
        var number = words[at - 4];
        double factor = unit.Is(WordClass.Kilometres) ? 1 : unit.Is(WordClass.Miles) ? KilometresOfMile : 0;
        if (factor == 0 || !number.Is(WordShape.Number) || number.End - number.Start > LongestNumber
            || !double.TryParse(text.AsSpan(number.Start, number.End - number.Start), NumberStyles.None, CultureInfo.InvariantCulture, out double distance))
            return (-1, 0, default);
        return (at - 4, distance * factor, direction);
    }

    /// <summary>"The village of Xyz": a place, though no gazetteer has it.</summary>
    private static void AddUnknown(string text, ReportPlaces places, List<PlaceMention> mentions)
    {
        var words = places.Words;
        var known = new HashSet<int>(places.Matches.SelectMany(m => Enumerable.Range(m.First, m.End - m.First)));
        int count = mentions.Count;
        for (int i = 2; i < words.Count; i++)
        {
            if (!words[i - 1].Is(WordClass.Of) || !words[i - 2].Is(WordClass.Settlement) || !words[i].IsNameLike || !words[i].IsAdjacent || known.Contains(i) || words[i].Is(WordClass.Calendar))
                continue;
            int end = i + 1;
            while (end < words.Count && words[end].IsNameLike && words[end].Gap is WordGap.Blank or WordGap.Hyphen && !known.Contains(end))
                end++;
            mentions.Add(Unresolved(text, new TextSpan(words[i].Start, words[end - 1].End)));
        }
        if (mentions.Count > count)
            mentions.Sort((a, b) => a.Span.CompareTo(b.Span));
    }
}
