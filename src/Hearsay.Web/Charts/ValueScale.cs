using System.Globalization;

namespace Hearsay.Web.Charts;

/// <summary>
/// Puts numbers on an axis from <see cref="From"/> to <see cref="To"/> units: evenly, or by their logarithms where the largest is so much larger than the
/// smallest that they could not be told apart otherwise.
/// </summary>
internal sealed class ValueScale
{
    /// <summary>From this ratio on, numbers are put by their logarithms; chosen by eye.</summary>
    private const double WideRatio = 40;

    private readonly double _low;
    private readonly double _high;

    /// <summary>An axis on which all of the numbers have room.</summary>
    public ValueScale(IReadOnlyCollection<decimal> values, double from, double to)
    {
        (From, To) = (from, to);
        var low = values.Count == 0 ? 0 : (double)values.Min();
        var high = values.Count == 0 ? 1 : (double)values.Max();
        IsLogarithmic = low > 0 && high / low > WideRatio;
        var room = IsLogarithmic ? 1.25 : Math.Max((high - low) * 0.12, Math.Max(high * 0.02, 0.5));
        _low = IsLogarithmic ? low / room : low - room < high * 0.35 ? Math.Min(0, low) : low - room;
        _high = IsLogarithmic ? high * room : high + room;
    }

    /// <summary>An axis of a part of the numbers.</summary>
    public ValueScale(AxisRange range, double from, double to)
    {
        (From, To, _low, _high) = (from, to, (double)range.Low, (double)range.High);
        IsLogarithmic = _low > 0 && _high / _low > WideRatio;
    }

    public double From { get; }

    public double To { get; }

    /// <summary>Whether equal distances mean equal ratios.</summary>
    public bool IsLogarithmic { get; }

    /// <summary>The numbers at either end.</summary>
    public (double Low, double High) Ends => (_low, _high);

    /// <summary>Where a number stands.</summary>
    public double Of(decimal value) => From + (To - From) * (Measure((double)value) - Measure(_low)) / (Measure(_high) - Measure(_low));

    /// <summary>Round numbers along the axis, about as many as there is room for.</summary>
    public IReadOnlyList<decimal> Ticks(double roomForEach)
    {
        var most = Math.Max(2, (int)((To - From) / roomForEach));
        return IsLogarithmic ? Powers(most) : Steps(most);
    }

    private List<decimal> Powers(int most)
    {
        var all = Enumerable.Range(0, 19).SelectMany(power => (double[])[1, 2, 5], (power, step) => step * Math.Pow(10, power)).Where(IsWithin).ToList();
        if (all.Count > most)
            all = [.. all.Where(value => value.ToString(CultureInfo.InvariantCulture)[0] == '1')];
        return [.. all.Select(value => (decimal)value)];
    }

    private List<decimal> Steps(int most)
    {
        var raw = (_high - _low) / most;
        var power = Math.Pow(10, Math.Floor(Math.Log10(raw)));
        var step = Math.Max(((double[])[1, 2, 5, 10]).First(factor => factor * power >= raw) * power, 1);
        var ticks = new List<decimal>();
        for (var value = Math.Ceiling(_low / step) * step; value <= _high; value += step)
            ticks.Add((decimal)value);
        return ticks;
    }

    private bool IsWithin(double value) => value >= _low && value <= _high;

    private double Measure(double value) => IsLogarithmic ? Math.Log(Math.Max(value, double.Epsilon)) : value;
}
