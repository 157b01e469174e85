namespace Hearsay.Language;

/// <summary>The names of the labels that words carry by number.</summary>
/// <param name="Tags">Part-of-speech tags of the language's own set.</param>
/// <param name="TagParts">For each tag, the universal part of speech it is joined with.</param>
/// <param name="Relations">Dependency relations of Universal Dependencies, with subtypes: <c>nsubj:pass</c>.</param>
internal sealed record LabelSet(IReadOnlyList<string> Tags, IReadOnlyList<PartOfSpeech> TagParts, IReadOnlyList<string> Relations)
{
    /// <summary>No labels.</summary>
    public static LabelSet Empty { get; } = new([], [], []);

    /// <summary>The number of the relation of a sentence's root.</summary>
    public int Root { get; } = Number(Relations, "root");

    /// <summary>The number of the relation between loosely joined clauses.</summary>
    public int Parataxis { get; } = Number(Relations, "parataxis");

    private static int Number(IReadOnlyList<string> names, string name)
    {
        for (int i = 0; i < names.Count; i++)
            if (names[i] == name)
                return i;
        return 0;
    }
}
