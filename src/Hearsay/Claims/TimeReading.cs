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

    private static readonly FrozenSet<string> Counting = "count toll tally rais rose risen ris climb revis updat".Split(' ').Select(TellingWords.Stem).ToFrozenSet(StringComparer.Ordinal);

    private EventTime _lead, _last;
    private int _sinceLast = int.MaxValue, _units;

    /// <summary>The time of what a unit tells.</summary>
    public EventTime Of(Unit unit, IReadOnlyList<PropositionFigure> figures)
    {
        _units++;
        _sinceLast = _sinceLast == int.MaxValue ? _sinceLast : _sinceLast + 1;
        var told = Told(unit);
        if (figures.Count > 0 && (told is null || told.Value.Length > LongestTold) && BackgroundClauses.IsSum(analysis.Report.Text, unit))
            return new EventTime(null, analysis.Report.Published?.To ?? DateOnly.MaxValue, TimeBasis.Told);
        if (told is { } time)
        {
            if (!unit.IsBackground)
                Remember(time);
            return time;
        }
        if (figures.Any(f => f.Core >= WarToll && EventLexicon.ActionOf(f.Measure) == ClaimAction.Attack))
            return EventTime.Unknown;
        if (unit.IsBackground)
            return Assumed(unit);
        if (_sinceLast <= 1 && !_last.IsLong)
            return _last with { Basis = TimeBasis.Inherited };
        return _lead.Basis == TimeBasis.Told ? _lead with { Basis = TimeBasis.Inherited } : Assumed(unit);
    }

    private void Remember(EventTime time)
    {
        _last = time;
        _sinceLast = 0;
        if (_units <= 3 && _lead.Basis == TimeBasis.Unknown && !time.IsLong)
            _lead = time;
    }

    private EventTime? Told(Unit unit)
    {
        foreach (var time in analysis.Times)
            if (time.Type != TimeType.Set && unit.Holds(time.Span) && !IsHeading(time) && !IsOfSaying(unit, time) && !IsOfCounting(unit, time) && Usable(time) is { } usable)
                return usable;
        return null;
    }

    private EventTime? Usable(TimeExpression time)
    {
        var (from, to) = (time.From, time.To);
        if (from is null || (to is null && !IsSince(time.Span)))
            return null;
        if (analysis.Report.Published is { } published)
        {
            if (from > published.To.AddDays(1))
                return null;
            if (to > published.To)
                to = published.To < from ? from : published.To;
        }
        return new EventTime(from, to, TimeBasis.Told);
    }

    /// <summary>Whether an open stretch is one that goes on: "since 2011".</summary>
    private bool IsSince(TextSpan span) =>
        analysis.Report.Text.AsSpan(Math.Max(0, span.Start - 10), span.Start - Math.Max(0, span.Start - 10)).Contains("since", StringComparison.OrdinalIgnoreCase);

    private bool IsHeading(TimeExpression time) =>
        time.Span.Start < HeadingLength && time.Anchor.Kind == TimeAnchorKind.None && analysis.Report.Published is { IsDay: true } day && time.From == day.From && time.To == day.From;

    private static bool IsOfSaying(Unit unit, TimeExpression time) => unit.Statement is { } statement
        && (statement.Cue is { } cue && cue.Contains(time.Span) || statement.SaidOn is { Text: { } words } && words == time.Text && !unit.Spans.Any(s => s.Contains(time.Span)));

    /// <summary>Whether a sentence tells when a toll was counted, and not when what it counts happened: "on Thursday raised its count to 21".</summary>
    private bool IsOfCounting(Unit unit, TimeExpression time) =>
        analysis.Report.Published is { IsDay: true } day && time.From == day.From && time.To == day.From
        && unit.Spans.SelectMany(span => TellingWords.All(analysis.Report.Text, span)).Any(word => Counting.Contains(word.Stem));

    private EventTime Assumed(Unit unit)
    {
        var said = unit.Statement?.SaidOn is { From: { } from, To: { } to } ? (from, to)
            : analysis.Report.Published is { } published ? (published.From, published.To) : default((DateOnly, DateOnly)?);
        return said is var (first, last) ? new EventTime(first.AddDays(-UsualDelay), last, TimeBasis.Assumed) : EventTime.Unknown;
    }
}
