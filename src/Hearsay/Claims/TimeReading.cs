using System.Collections.Frozen;

namespace Hearsay.Claims;

/// <summary>Tells when that happened which a report's sentences speak of. Asked for the units in text order; used for one report.</summary>
internal sealed class TimeReading(Analysis analysis)
{
    /// <summary>News of an event is usually told within so many days of it. By reason.</summary>
    private const int UsualDelay = 2;

    /// <summary>A toll of so many dead is no single event's but a war's, unless its sentence dates it. By reason.</summary>
    public const int WarToll = 2000;

    /// <summary>A longer told stretch, in days, does not date the event of a sentence that sums up.</summary>
    private const int LongestTold = 4;

    /// <summary>A date among the first characters that is the day of publication is a heading and not part of a sentence.</summary>
    private const int HeadingLength = 60;

    /// <summary>Whether a figure is the toll of a war.</summary>
    public static bool IsOfWar(PropositionFigure figure) => figure.Core >= WarToll && EventLexicon.ActionOf(figure.Measure) is (ClaimAction.Attack or ClaimAction.Displacement);

    private static readonly FrozenSet<string> Counting = "count toll tally rais rose risen ris climb revis updat".Split(' ').Select(TellingWords.Stem).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Records =
        "worst deadliest bloodiest heaviest largest biggest highest lowest lethal deadly fiercest fewest lowest first".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private const int DaysOfWeek = 6;

    private EventTime _lead, _last;
    private int _sinceLast = int.MaxValue, _units;

    /// <summary>The time of what a unit tells.</summary>
    public EventTime Of(Unit unit, ClaimAction action, IReadOnlyList<PropositionFigure> figures)
    {
        _units++;
        _sinceLast = _sinceLast == int.MaxValue ? _sinceLast : _sinceLast + 1;
        var isTotal = figures.Any(IsOfWar);
        var told = Told(unit, isTotal ? int.MaxValue : NextWords);
        if (figures.Count > 0 && (told is null || told.Value.Length > LongestTold) && BackgroundClauses.IsSum(analysis.Report.Text, unit))
            return told is { IsOpen: true } since ? since : new EventTime(null, analysis.Report.Published?.To ?? DateOnly.MaxValue, TimeBasis.Told);
        if (told is { } time)
        {
            if (!unit.IsBackground && IsHappening(action))
                Remember(time);
            return time;
        }
        if (figures.Any(f => f.Core >= WarToll && EventLexicon.ActionOf(f.Measure) == ClaimAction.Attack))
            return EventTime.Unknown;
        if (unit.IsBackground && DayBefore(unit) is { } before)
            return before;
        if (unit.IsBackground || BackgroundClauses.RecallsFrom(analysis.Report.Text, unit) >= 0)
            return Recalled(unit);
        if (_sinceLast <= 1 && !_last.IsLong)
            return _last with { Basis = TimeBasis.Inherited };
        return _lead.Basis == TimeBasis.Told ? _lead with { Basis = TimeBasis.Inherited } : Assumed(unit);
    }

    /// <summary>Whether something happened that the next sentence may go on about. When somebody met or spoke dates nothing else.</summary>
    private static bool IsHappening(ClaimAction action) => action is not (ClaimAction.Other or ClaimAction.Diplomacy);

    private void Remember(EventTime time)
    {
        _last = time;
        _sinceLast = 0;
        if (_units <= 3 && _lead.Basis == TimeBasis.Unknown && !time.IsLong)
            _lead = time;
    }

    private EventTime? Told(Unit unit, int nextWords)
    {
        foreach (var time in analysis.Times)
            if (time.Type != TimeType.Set && (unit.Holds(time.Span) || IsWhen(unit, time)) && !IsHeading(time) && !(BackgroundClauses.RecallsFrom(analysis.Report.Text, unit) > time.Span.Start) && !IsOfSaying(unit, time) && !IsOfCounting(unit, time) && Usable(unit, time, nextWords) is { } usable)
                return usable;
        return null;
    }

    /// <summary>Whether a unit is the clause of a time before it: "on Monday, when ten were reportedly killed".</summary>
    private bool IsWhen(Unit unit, TimeExpression time) =>
        unit.Spans[0].Start is var start && start >= time.Span.End && start - time.Span.End <= 2 && analysis.Report.Text.AsSpan(start).StartsWith("when ", StringComparison.OrdinalIgnoreCase);

    private EventTime? Usable(Unit unit, TimeExpression time, int nextWords)
    {
        var (from, to) = (time.From, time.To);
        if (from is null || (to is null && !IsSince(time.Span)))
            return null;
        if (IsBeginning(unit, time, nextWords))
            to = null;
        if (to is null && IsRecord(unit, time))
            return null;
        if (analysis.Report.Published is { } published)
        {
            if (from > published.To.AddDays(1))
                return null;
            if (to > published.To)
                to = published.To < from ? from : published.To;
            // What has been going on since yesterday is news, and no sum.
            if (to is null && from >= published.To.AddDays(-UsualDelay))
                to = published.To;
            // On a Monday, "this week" is said of the days before too.
            if (time.Text.EndsWith("this week", StringComparison.OrdinalIgnoreCase) && to is { } last && last.AddDays(-DaysOfWeek) < from)
                from = last.AddDays(-DaysOfWeek);
        }
        return new EventTime(from, to, TimeBasis.Told);
    }

    /// <summary>Whether an open stretch is one that goes on: "since 2011".</summary>
    private bool IsSince(TextSpan span) =>
        analysis.Report.Text.AsSpan(Math.Max(0, span.Start - 10), span.Start - Math.Max(0, span.Start - 10)).Contains("since", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Whether a time is that in which something began that a sentence sums up: "since the revolt broke out in March 2011", "the war, which began in 2011, has killed 90,000". A day dates the event
    /// itself more often than a beginning, unless the word that says so stands right before it.
    /// </summary>
    private bool IsBeginning(Unit unit, TimeExpression time, int nextWords)
    {
        if (!unit.Holds(time.Span) || time.From is not { } from || time.To is not { } to)
            return false;
        var start = Math.Max(unit.Extent.Start, time.Span.Start - FarthestSince);
        var before = analysis.Report.Text.AsSpan(start, time.Span.Start - start);
        before = before[(before.LastIndexOfAny(",;.") + 1)..];
        var words = TellingWords.All(analysis.Report.Text, new TextSpan(time.Span.Start - before.Length, time.Span.Start)).Select(word => word.Stem).ToList();
        var since = words.LastIndexOf(Since);
        return since >= 0 ? to > from || words.Skip(Math.Max(since, words.Count - nextWords)).Any(Beginnings.Contains) : words.Count > 1 && to.DayNumber - from.DayNumber > LongestTold && words.TakeLast(nextWords).Any(Beginnings.Contains);
    }

    private static readonly string Since = TellingWords.Stem("since");

    /// <summary>So far before a time its "since" stands, in characters.</summary>
    private const int FarthestSince = 120;

    /// <summary>So many words before a time the word stands that says what began then.</summary>
    private const int NextWords = 3;

    private static readonly FrozenSet<string> Beginnings = "began begin begun start erupt broke flar declar outbreak".Split(' ').Select(TellingWords.Stem).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a sentence says that nothing like it happened for so long: "the deadliest attack since 2011" speaks of no time since then.</summary>
    private bool IsRecord(Unit unit, TimeExpression time) => unit.Spans.SelectMany(span => TellingWords.All(analysis.Report.Text, span))
        .TakeWhile(word => word.Span.Start < time.Span.Start && word.Stem != Since).Any(word => Records.Contains(word.Span.Of(analysis.Report.Text).ToLowerInvariant()));

    private bool IsHeading(TimeExpression time) =>
        time.Span.Start < HeadingLength && time.Anchor.Kind == TimeAnchorKind.None && analysis.Report.Published is { IsDay: true } day && time.From == day.From && time.To == day.From;

    private static bool IsOfSaying(Unit unit, TimeExpression time) => unit.Statement is { } statement
        && (statement.Cue is { } cue && cue.Contains(time.Span) || statement.SaidOn is { Text: { } words } && words == time.Text && !unit.Spans.Any(s => s.Contains(time.Span)));

    /// <summary>
    /// Whether a sentence tells when a toll was counted, and not when what it counts happened: "on Thursday raised its count to 21", "was updated to 82 on
    /// Sunday". The day of publication is that of counting; another is if nothing that happened stands between.
    /// </summary>
    private bool IsOfCounting(Unit unit, TimeExpression time)
    {
        var words = unit.Spans.SelectMany(span => TellingWords.All(analysis.Report.Text, span)).ToList();
        var counting = words.FirstOrDefault(word => Counting.Contains(word.Stem));
        if (counting.Stem is null || IsOwner(time.Span) || analysis.Report.Published is not { IsDay: true } day || time.From is not { } from || time.To != from)
            return false;
        var between = new TextSpan(Math.Min(counting.Span.Start, time.Span.Start), Math.Max(counting.Span.End, time.Span.End));
        return from == day.From || (from >= day.From.AddDays(-UsualDelay) && !words.Exists(word => between.Contains(word.Span) && EventLexicon.IsEventWord(word.Stem) && !Counting.Contains(word.Stem)));
    }

    /// <summary>Whether a time owns what follows: "Tuesday's attack", and "Tuesdays attack" where an apostrophe was lost.</summary>
    private bool IsOwner(TextSpan time)
    {
        var text = analysis.Report.Text.AsSpan(time.End, Math.Min(2, analysis.Report.Text.Length - time.End));
        return text is ['\'' or '\u2019', 's'] || time.Of(analysis.Report.Text).EndsWith("days", StringComparison.Ordinal) || time.Of(analysis.Report.Text).EndsWith("'s", StringComparison.Ordinal);
    }

    private EventTime Assumed(Unit unit)
    {
        var said = unit.Statement?.SaidOn is { From: { } from, To: { } to } ? (from, to)
            : analysis.Report.Published is { } published ? (published.From, published.To) : default((DateOnly, DateOnly)?);
        return said is var (first, last) ? new EventTime(first.AddDays(-UsualDelay), last, TimeBasis.Assumed) : EventTime.Unknown;
    }

    /// <summary>When that happened which a clause recalls that begins with "day after": the day before what was told last, or before the report.</summary>
    private EventTime? DayBefore(Unit unit)
    {
        if (!analysis.Report.Text.AsSpan(unit.Spans[0].Start).StartsWith("day after", StringComparison.OrdinalIgnoreCase))
            return null;
        if (_sinceLast <= 1 && _last is { From: { } day, Length: 1 })
            return new EventTime(day.AddDays(-1), day.AddDays(-1), TimeBasis.Told);
        return analysis.Report.Published is { IsDay: true, From: var published } ? new EventTime(published.AddDays(-UsualDelay), published.AddDays(-1), TimeBasis.Told) : null;
    }

    private EventTime Recalled(Unit unit) => Assumed(unit) is { Basis: TimeBasis.Assumed } assumed ? new EventTime(null, assumed.To, TimeBasis.Recalled) : EventTime.Unknown;
}
