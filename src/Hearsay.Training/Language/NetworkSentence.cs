namespace Hearsay.Training.Language;

/// <summary>A sentence to train the network on; what is not annotated is <c>null</c>.</summary>
/// <param name="Forms">The words.</param>
/// <param name="Tags">The number of each word's tag.</param>
/// <param name="Heads">The number of each word's head in the sentence, −1 for the root.</param>
/// <param name="Relations">The number of each word's relation.</param>
/// <param name="Names">For each word the labels of names it may have, a bit each.</param>
internal sealed record NetworkSentence(string[] Forms, int[]? Tags, int[]? Heads, int[]? Relations, uint[]? Names);
