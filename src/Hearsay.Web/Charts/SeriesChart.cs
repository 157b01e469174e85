using Hearsay.Claims;
using Hearsay.Web.Text;

namespace Hearsay.Web.Charts;

/// <summary>
/// The drawing of a figure series: a row a claimant, a line in it for each figure it states, oldest first; the bounds as a bar along the axis, an open end
/// fading out, an exact number as a point; what revises what joined.
/// </summary>
public sealed class SeriesChart
{
    private const double RowHead = 22, Line = 24, Foot = 26, Gap = 8, Left = 88, Right = 14, Fade = 44, RoomForTick = 76;

    private readonly ValueScale _scale;

    private SeriesChart(double width, double height, IReadOnlyList<ChartRow> rows, IReadOnlyList<ChartLink> links, ValueScale scale) =>
        (Width, Height, Rows, Links, _scale) = (width, height, rows, links, scale);

    /// <summary>How many claimants have no row, for want of room.</summary>
    public int LeftOut { get; private init; }

    public double Width { get; }

    public double Height { get; }

    public IReadOnlyList<ChartRow> Rows { get; }

    public IReadOnlyList<ChartTick> Ticks => [.. _scale.Ticks(RoomForTick).Select(value => new ChartTick(_scale.Of(value), Wording.Number(value)))];

    /// <summary>From a figure to the one that revises it.</summary>
    public IReadOnlyList<ChartLink> Links { get; }

    /// <summary>Whether equal distances mean equal ratios.</summary>
    public bool IsLogarithmic => _scale.IsLogarithmic;

    /// <summary>The numbers at either end of the axis, and where these stand.</summary>
    public ((double Low, double High) Numbers, (double From, double To) At) Axis => (_scale.Ends, (_scale.From, _scale.To));

    /// <summary>Draws a series, so many units wide.</summary>
    /// <param name="series">The series.</param>
    /// <param name="width">How wide the drawing is.</param>
    /// <param name="most">The most rows: the first to state a figure.</param>
    /// <param name="range">The part of the axis that is wanted; <c>null</c> for what has all figures on it.</param>
    public static SeriesChart Of(FigureSeries series, double width, AxisRange? range = null, int most = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(series);
        var bounds = series.Entries.SelectMany(entry => new[] { entry.Figure.Min, entry.Figure.Max }).OfType<decimal>().ToList();
        var opensUp = series.Entries.Any(entry => entry.Figure.Max is null);
        var opensDown = series.Entries.Any(entry => entry.Figure.Min is null);
        var (from, to) = (Left + (opensDown ? Fade : 0), width - Right - (opensUp ? Fade : 0));
        var claimants = series.Entries.Select((entry, index) => (Entry: entry, Index: index)).GroupBy(each => each.Entry.Claimant.Key).ToList();
        var scale = range is { } part ? new ValueScale(part, from, to) : new ValueScale(bounds, from, to);
        var rows = RowsOf(claimants.Take(most), scale, out var height);
        var bars = rows.SelectMany(row => row.Bars).Where(bar => bar.Beyond == 0).ToDictionary(bar => bar.Index);
        var links = bars.Values.SelectMany(bar => bar.Entry.Relations.Where(relation => relation.Kind == SeriesRelationKind.Revision && bars.ContainsKey(relation.To))
            .Select(relation => new ChartLink(bars[relation.To], bar))).ToList();
        return new SeriesChart(width, height + Foot, rows, links, scale) { LeftOut = claimants.Count - rows.Count };
    }

    private static List<ChartRow> RowsOf(IEnumerable<IGrouping<string, (SeriesEntry Entry, int Index)>> claimants, ValueScale scale, out double height)
    {
        var rows = new List<ChartRow>();
        height = 0;
        foreach (var claimant in claimants)
        {
            var head = height + RowHead - 6;
            height += RowHead;
            var bars = new List<ChartBar>();
            foreach (var (entry, index) in claimant)
            {
                bars.Add(Bar(entry, index, scale, height + Line / 2));
                height += Line;
            }
            height += Gap;
            rows.Add(new ChartRow(claimant.First().Entry.Claimant, head, bars));
        }
        return rows;
    }

    private static ChartBar Bar(SeriesEntry entry, int index, ValueScale scale, double y)
    {
        var (min, max) = (entry.Figure.Min, entry.Figure.Max);
        var from = min is { } least ? scale.Of(least) : scale.Of(max ?? 0) - Fade;
        var to = max is { } most ? scale.Of(most) : scale.Of(min ?? 0) + Fade;
        // On a part of the axis, what opens upwards from below it is there all along; what stands wholly beside it is pointed to.
        var beyond = min is { } above && (double)above > scale.Ends.High ? 1 : max is { } below && (double)below < scale.Ends.Low ? -1 : 0;
        var (first, last) = (min is null ? from : Math.Max(from, scale.From), max is null ? to : Math.Min(to, scale.To));
        return new ChartBar(entry, index, beyond == 0 ? Math.Max(first, Left) : scale.From, beyond == 0 ? Math.Max(last, first + 2) : scale.To, y, (scale.From + scale.To) / 2)
        {
            Beyond = beyond,
            Ends = (min is not null && from >= scale.From, max is not null && to <= scale.To),
        };
    }
}
