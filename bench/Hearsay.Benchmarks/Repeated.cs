using System.Diagnostics;
using System.Globalization;

namespace Hearsay.Benchmarks;

/// <summary>Runs something several times and prints the median, so that one slow run of a busy machine does not count.</summary>
internal static class Repeated
{
    private const int Runs = 7;

    /// <summary>Prints how much of a quantity is done in a second, by the median of several runs after one that does not count.</summary>
    public static void Rate(string what, double quantity, Action work)
    {
        work();
        var seconds = Enumerable.Range(0, Runs).Select(_ => Seconds(work)).Order().ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  {what,-40} {quantity / seconds[Runs / 2],14:N0}/s   ({quantity / seconds[^1]:N0} to {quantity / seconds[0]:N0})"));
    }

    private static double Seconds(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
