namespace Hearsay.Training.Evaluation;

/// <summary>One event that at least three outlets tell.</summary>
/// <param name="Id">Its name in the file.</param>
/// <param name="Label">What it is, in our words.</param>
/// <param name="Type">Its kind: <c>bombing</c>, <c>air strike</c>, <c>shelling</c> …</param>
/// <param name="Place">Where it happened.</param>
/// <param name="From">The first day on which it happened.</param>
/// <param name="To">The last day, included.</param>
/// <param name="Things">What can be counted of it: id and, in our words, what is counted.</param>
/// <param name="Reports">Every report of the corpus that tells it.</param>
/// <param name="NotThese">Figures that stand near and are of other events.</param>
/// <param name="Note">What else a reader should know.</param>
internal sealed record GoldEvent(
    string Id,
    string Label,
    string Type,
    GoldScene Place,
    DateOnly From,
    DateOnly To,
    IReadOnlyDictionary<string, string> Things,
    IReadOnlyList<GoldAccount> Reports,
    IReadOnlyList<GoldStranger> NotThese,
    string? Note = null);
