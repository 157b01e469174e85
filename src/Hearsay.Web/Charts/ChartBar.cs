using Hearsay.Claims;
using Hearsay.Web.Text;

namespace Hearsay.Web.Charts;

/// <summary>A figure on a chart.</summary>
/// <param name="Entry">The figure with who states it.</param>
/// <param name="Index">Its index in the series.</param>
/// <param name="From">Where its least bound stands, or where it has faded out, or the edge of the chart.</param>
/// <param name="To">Where its upper bound stands, or where it has faded out, or the edge of the chart.</param>
/// <param name="Y">The middle of its line.</param>
/// <param name="Middle">The middle of the axis.</param>
public sealed record ChartBar(SeriesEntry Entry, int Index, double From, double To, double Y, double Middle)
{
    /// <summary>Where it lies as a whole: before the axis (−1), on it (0), behind it (1).</summary>
    public int Beyond { get; init; }

    /// <summary>Whether its lower and its upper end are to be seen.</summary>
    public (bool Lower, bool Upper) Ends { get; init; } = (true, true);

    /// <summary>Whether it is one number.</summary>
    public bool IsExact => Entry.Figure.Min is { } min && Entry.Figure.Max == min;

    public bool OpensUp => Entry.Figure.Max is null;

    public bool OpensDown => Entry.Figure.Min is null;

    /// <summary>The number that it is about: where joining lines meet it.</summary>
    public double Heart => OpensUp ? From : OpensDown ? To : (From + To) / 2;

    /// <summary>Whether its words stand to the left of it, for want of room on the right.</summary>
    public bool WordsBefore => Heart > Middle;

    public string Words => FigureWording.Bounds(Entry.Figure.Min, Entry.Figure.Max);

    public string Day => Entry.StatedOn is { } day ? Wording.Date(day) : "undated";

    /// <summary>Whether it has nothing in common with what another states.</summary>
    public bool Diverges => Entry.Relations.Any(relation => relation.Kind == SeriesRelationKind.Divergence);
}
