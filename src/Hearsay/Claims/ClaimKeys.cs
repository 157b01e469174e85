using Hearsay.Language;

namespace Hearsay.Claims;

/// <summary>
/// Keys that propositions share if they may tell the same event or say the same: action, place and day; measure, number and day; and sketches of
/// their words (Broder 1997: two sets share the smallest of their hashes as often as they overlap). Pure.
/// </summary>
internal static class ClaimKeys
{
    /// <summary>Sketches of so many smallest hashes each. Two sets that overlap by half share one of them two times in three, by 0.7 nearly always.</summary>
    private const int Sketches = 8, SketchRows = 3;

    /// <summary>Words and names fewer than this say too little to be found by.</summary>
    private const int LeastWords = 4;

    /// <summary>A stretch of more days than this is found by its year.</summary>
    private const int MostDays = 6;

    /// <summary>Numbers from here on are found with their place, whatever the day.</summary>
    private const int TellingNumber = 50;

    /// <summary>The keys of a proposition, each once.</summary>
    public static IReadOnlyList<uint> Of(Proposition proposition)
    {
        var keys = new HashSet<uint>();
        if (proposition.Wording != 0)
            keys.Add(Key(7, proposition.Wording, 0, 0));
        if (proposition.Scene >= 0)
            keys.Add(Key(6, PropositionReader.Hash(proposition.Report), (uint)proposition.Scene, 0));
        if (proposition.IsEvent)
            AddEvent(proposition, keys);
        if (proposition.Figures.Count == 0)
            AddSketches(proposition, keys);
        return [.. keys];
    }

    private static void AddEvent(Proposition proposition, HashSet<uint> keys)
    {
        foreach (var figure in proposition.Figures.Where(figure => figure.Core >= TellingNumber && !figure.IsVague))
            foreach (var place in proposition.Places)
                keys.Add(Key(5, (uint)figure.Measure, (uint)(int)Math.Min(figure.Core, int.MaxValue), place.Skeleton));
        foreach (var figure in proposition.Figures.Where(figure => figure.Core >= TimeReading.WarToll && !figure.IsVague))
            keys.Add(Key(1, (uint)figure.Measure, 0, (uint)(int)Math.Min(figure.Core, int.MaxValue)));
        if (proposition.Figures.Count > 0)
            foreach (var month in Months(proposition.Time))
                foreach (var place in proposition.Places.Where(place => !place.IsWide))
                    keys.Add(Key(8, (uint)proposition.Action, month, place.GeonameId != 0 ? (uint)place.GeonameId : place.Skeleton));
        foreach (var day in Days(proposition.Time))
        {
            foreach (var figure in proposition.Figures)
                if (figure.Core >= 2 && !figure.IsVague)
                    keys.Add(Key(1, (uint)figure.Measure, day, (uint)(int)Math.Min(figure.Core, int.MaxValue)));
            foreach (var place in proposition.Places.Where(place => !place.IsWide))
            {
                keys.Add(Key(2, (uint)proposition.Action, day, place.Skeleton));
                if (place.GeonameId != 0)
                    keys.Add(Key(3, (uint)proposition.Action, day, (uint)place.GeonameId));
                if (place.Admin1.Length > 0 && proposition.Figures.Count > 0)
                    keys.Add(Key(4, (uint)proposition.Action, day, PropositionReader.Hash(place.Country + place.Admin1)));
            }
        }
    }

    /// <summary>The days by which a time is found: one more at its end, as a night belongs to two days; a number that no day has for unknown times.</summary>
    private static IEnumerable<uint> Days(EventTime time)
    {
        if (time.Basis == TimeBasis.Unknown)
            return [0];
        if (time.From is not { } from || time.To is not { } to || to.DayNumber - from.DayNumber >= MostDays)
            return [(uint)((time.From ?? time.To)!.Value.Year)];
        return Enumerable.Range(from.DayNumber, to.DayNumber - from.DayNumber + 2).Select(day => (uint)day);
    }

    /// <summary>The months by which a time is found that is told to the day by one report and to the month by another.</summary>
    private static IEnumerable<uint> Months(EventTime time)
    {
        if (time.Basis is TimeBasis.Unknown or TimeBasis.Assumed || time.From is not { } from || time.To is not { } to || time.IsLong)
            return [];
        var (first, last) = ((from.Year * 12) + from.Month, (to.Year * 12) + to.Month);
        return Enumerable.Range(first, last - first + 1).Select(month => (uint)month);
    }

    private static void AddSketches(Proposition proposition, HashSet<uint> keys)
    {
        var words = proposition.Words.Concat(proposition.Names).ToList();
        if (words.Count < LeastWords)
            return;
        for (uint sketch = 0; sketch < Sketches; sketch++)
        {
            var key = StableHash.Begin(16 + sketch);
            for (uint row = 0; row < SketchRows; row++)
                key = StableHash.Add(key, Smallest(words, sketch * SketchRows + row));
            keys.Add(StableHash.Finish(key));
        }
    }

    private static uint Smallest(List<uint> words, uint seed)
    {
        var smallest = uint.MaxValue;
        foreach (var word in words)
            smallest = Math.Min(smallest, StableHash.Finish(word ^ (seed * 0x9E3779B9)));
        return smallest;
    }

    private static uint Key(uint kind, uint one, uint two, uint three) =>
        StableHash.Finish(StableHash.Add(StableHash.Add(StableHash.Add(StableHash.Begin(kind), one), two), three));
}
