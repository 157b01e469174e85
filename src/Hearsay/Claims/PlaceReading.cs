using System.Collections.Frozen;

namespace Hearsay.Claims;

/// <summary>Tells where that happened which a report's sentences speak of. Asked for the units in text order; used for one report.</summary>
internal sealed class PlaceReading(Analysis analysis)
{
    /// <summary>A sentence without a place goes on at the place of one so many units before, at the most.</summary>
    private const int FarthestHeir = 2;

    /// <summary>More places than this in one sentence are a list; the first ones are kept.</summary>
    public const int MostPlaces = 5;

    /// <summary>How far before a name its relation to what happened is looked for, in characters.</summary>
    private const int Before = 24;

    private static readonly FrozenSet<string> Nearness = "near outside outskirts suburb suburbs countryside edge around beyond from towards toward".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Directions =
        "north south east west northeast northwest southeast southwest northern southern eastern western".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Prepositions = "in on at near outside inside around of from".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private readonly PlacesByName _named = new(analysis);
    private IReadOnlyList<EventPlace> _lead = [], _last = [];
    private int _sinceLast;

    /// <summary>Whether a span is that of a place.</summary>
    public bool IsPlace(TextSpan span) => analysis.Places.Any(place => place.Span.Overlaps(span));

    /// <summary>The places of what a unit tells.</summary>
    public IReadOnlyList<EventPlace> Of(Unit unit)
    {
        var told = Told(unit);
        if (unit.IsBackground)
            return told;
        _sinceLast++;
        if (told.Any(place => !place.IsWide))
        {
            _last = told;
            _sinceLast = 0;
            if (_lead.Count == 0)
                _lead = told;
            return told;
        }
        var heir = _sinceLast <= FarthestHeir ? _last : _lead;
        return [.. heir.Where(place => place.Basis != PlaceBasis.Near || heir.Count == 1).Select(place => place with { Basis = PlaceBasis.Inherited }), .. told];
    }

    private IReadOnlyList<EventPlace> Told(Unit unit)
    {
        var told = analysis.Places.Where(place => unit.Holds(place.Span)).Select(place => (place.Span, Place: Place(place)))
            .Concat(analysis.Names.Where(name => unit.Holds(name.Span) && _named.IsPlace(name) && IsWhere(name.Span)).Select(name => (name.Span, Place: Unresolved(name))))
            .OrderBy(pair => pair.Span).Select(pair => pair.Place).DistinctBy(place => (place.Skeleton, place.GeonameId)).ToList();
        return [.. told.Where(place => !place.IsWide || told.TrueForAll(other => other.IsWide)).Take(MostPlaces)];
    }

    private EventPlace Place(PlaceMention place) => new(
        place.Name, PropositionReader.Hash(NameSkeleton.Of(place.Text)), IsCity(place) ? PlacePrecision.Point : place.Precision, (float)(place.Latitude ?? double.NaN), (float)(place.Longitude ?? double.NaN),
        place.Country ?? string.Empty, place.Admin1 ?? string.Empty, place.GeonameId ?? 0, IsNear(place.Span) ? PlaceBasis.Near : PlaceBasis.Told);

    /// <summary>Whether the words around a town's name say that the town is meant, and not the division of that name: "the city of Orva", "Orva city".</summary>
    private bool IsCity(PlaceMention place)
    {
        if (place.Precision != PlacePrecision.City)
            return false;
        var text = analysis.Report.Text;
        var before = text.AsSpan(Math.Max(0, place.Span.Start - Before), Math.Min(Before, place.Span.Start));
        return before.EndsWith("city of ", StringComparison.OrdinalIgnoreCase) || before.EndsWith("town of ", StringComparison.OrdinalIgnoreCase) || text.AsSpan(place.Span.End).StartsWith(" city", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a name that the gazetteer does not have stands where a place does: behind "in" or "of", and not before a place that it only describes.</summary>
    private bool IsWhere(TextSpan span)
    {
        if (analysis.Places.Any(place => place.Span.Overlaps(new TextSpan(span.Start, span.End + 2))) || IsOwner(span))
            return false;
        var start = Math.Max(0, span.Start - Before);
        var before = analysis.Report.Text[start..span.Start].TrimEnd();
        return Prepositions.Contains(before[(before.LastIndexOf(' ') + 1)..].ToLowerInvariant());
    }

    /// <summary>Whether a name tells whose something is and not where: "Daesh-held", and "Syrias" where an apostrophe was lost.</summary>
    private bool IsOwner(TextSpan span)
    {
        var (text, name) = (analysis.Report.Text, span.Of(analysis.Report.Text));
        return (span.End < text.Length && text[span.End] == '-') || (name.EndsWith('s') && analysis.Places.Any(place => name.AsSpan(..^1).Equals(place.Text, StringComparison.Ordinal)));
    }

    /// <summary>A name of a place that the gazetteer does not have.</summary>
    private EventPlace Unresolved(Name name) => new(
        name.Text, PropositionReader.Hash(NameSkeleton.Of(name.Text)), PlacePrecision.Unresolved, float.NaN, float.NaN, string.Empty, string.Empty, 0,
        IsNear(name.Span) ? PlaceBasis.Near : PlaceBasis.Told);

    /// <summary>Whether people come from a place, who need not be there any more: "evacuees from the villages of Orva and Keldin".</summary>
    private bool IsWhence(TextSpan span)
    {
        var start = Math.Max(0, span.Start - FarBefore);
        var words = analysis.Report.Text[start..span.Start].Split([' ', ',', '\n'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = words.Length - 1; i > (start > 0 ? 0 : -1); i--)
        {
            if (words[i] is "from")
                return true;
            if (!char.IsUpper(words[i][0]) && !Settlements.Contains(words[i]) && !words[i].EndsWith("-held", StringComparison.Ordinal))
                return false;
        }
        return false;
    }

    /// <summary>How far before a name it is looked for whether people come from there, in characters.</summary>
    private const int FarBefore = 60;

    private static readonly FrozenSet<string> Settlements =
        "the of and two three four besieged nearby town towns village villages city cities suburb suburbs district districts area areas province enclave enclaves".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the words before a name say that something happened near it and not in it: "north of", "near", "outside".</summary>
    private bool IsNear(TextSpan span)
    {
        if (IsWhence(span))
            return true;
        var start = Math.Max(0, span.Start - Before);
        var words = analysis.Report.Text[start..span.Start].ToLowerInvariant().Split([' ', ',', '\n', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        var last = words.Length - 1;
        if (last >= 0 && words[last] is "the" or "city")
            last--;
        if (last < 0)
            return false;
        return words[last] == "of" && last > 0 ? Directions.Contains(words[last - 1]) || Nearness.Contains(words[last - 1]) : Nearness.Contains(words[last]);
    }
}
