using Hearsay.Claims;
using Hearsay.Web.Text;

namespace Hearsay.Web.Charts;

/// <summary>
/// The drawing of a figure series: a row a claimant, a line in it for each figure it states, oldest first; the bounds as a bar along the axis, an open end
/// fading out, an exact number as a point; what revises what joined.
/// </summary>
public sealed class SeriesChart
{
    private const double RowHead = 22, Line = 24, Foot = 26, Gap = 8, Left = 88, Right = 14, Fade = 44;

    private SeriesChart(double width, double height, IReadOnlyList<ChartRow> rows, IReadOnlyList<ChartTick> ticks, IReadOnlyList<ChartLink> links, bool isLogarithmic) =>
        (Width, Height, Rows, Ticks, Links, IsLogarithmic) = (width, height, rows, ticks, links, isLogarithmic);

    public double Width { get; }

    public double Height { get; }

    public IReadOnlyList<ChartRow> Rows { get; }

    public IReadOnlyList<ChartTick> Ticks { get; }

    /// <summary>From a figure to the one that revises it.</summary>
    public IReadOnlyList<ChartLink> Links { get; }

    /// <summary>Whether equal distances mean equal ratios.</summary>
    public bool IsLogarithmic { get; }

    /// <summary>Draws a series, so many units wide.</summary>
    public static SeriesChart Of(FigureSeries series, double width)
    {
        ArgumentNullException.ThrowIfNull(series);
        var bounds = series.Entries.SelectMany(entry => new[] { entry.Figure.Min, entry.Figure.Max }).OfType<decimal>().ToList();
        var opensUp = series.Entries.Any(entry => entry.Figure.Max is null);
        var opensDown = series.Entries.Any(entry => entry.Figure.Min is null);
        var scale = new ValueScale(bounds, Left + (opensDown ? Fade : 0), width - Right - (opensUp ? Fade : 0));
        var rows = RowsOf(series, scale, out var height);
        var bars = rows.SelectMany(row => row.Bars).ToDictionary(bar => bar.Index);
        var links = bars.Values.SelectMany(bar => bar.Entry.Relations.Where(relation => relation.Kind == SeriesRelationKind.Revision && bars.ContainsKey(relation.To))
            .Select(relation => new ChartLink(bars[relation.To], bar))).ToList();
        return new SeriesChart(width, height + Foot, rows, [.. scale.Ticks(64).Select(value => new ChartTick(scale.Of(value), Wording.Number(value)))], links, scale.IsLogarithmic);
    }

    private static List<ChartRow> RowsOf(FigureSeries series, ValueScale scale, out double height)
    {
        var rows = new List<ChartRow>();
        height = 0;
        foreach (var claimant in series.Entries.Select((entry, index) => (entry, index)).GroupBy(each => each.entry.Claimant.Key))
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
            rows.Add(new ChartRow(claimant.First().entry.Claimant, head, bars));
        }
        return rows;
    }

    private static ChartBar Bar(SeriesEntry entry, int index, ValueScale scale, double y)
    {
        var (min, max) = (entry.Figure.Min, entry.Figure.Max);
        var from = min is { } least ? scale.Of(least) : scale.Of(max ?? 0) - Fade;
        var to = max is { } most ? scale.Of(most) : scale.Of(min ?? 0) + Fade;
        return new ChartBar(entry, index, from, to, y, (scale.From + scale.To) / 2);
    }
}
