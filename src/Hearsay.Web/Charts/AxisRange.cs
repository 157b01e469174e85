using System.Globalization;
using Hearsay.Web.Text;

namespace Hearsay.Web.Charts;

/// <summary>A part of an axis of numbers that is looked at closely.</summary>
public readonly record struct AxisRange(decimal Low, decimal High)
{
    /// <summary>As an address has it: <c>10..40</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Low}..{High}");

    /// <summary>As people read it.</summary>
    public string Words => $"{Wording.Number(Low)} to {Wording.Number(High)}";

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">It is no range.</exception>
    public static AxisRange Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        // Beyond a thousand billions nothing is counted, and a scale would no longer be exact.
        const decimal Most = 1_000_000_000_000_000;
        if (text.Split("..") is [var first, var last] && Number(first) is { } low && Number(last) is { } high && low < high && low >= 0 && high <= Most)
            return new AxisRange(low, high);
        throw new FormatException($"axis: '{text}' is not a range of numbers such as 10..40");
    }

    private static decimal? Number(string text) => decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
