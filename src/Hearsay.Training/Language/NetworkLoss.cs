using System.Globalization;

namespace Hearsay.Training.Language;

/// <summary>Sums up how far training is off, for the person watching.</summary>
internal sealed class NetworkLoss
{
    private readonly SortedDictionary<string, (double Sum, long Count)> _losses = new(StringComparer.Ordinal);

    /// <summary>Adds the loss of one decision.</summary>
    public void Add(string task, double loss)
    {
        var (sum, count) = _losses.GetValueOrDefault(task);
        _losses[task] = (sum + loss, count + 1);
    }

    /// <summary>The mean loss of each task.</summary>
    public override string ToString() =>
        string.Join(' ', _losses.Select(l => string.Create(CultureInfo.InvariantCulture, $"{l.Key} {l.Value.Sum / l.Value.Count:0.0000}")));
}
