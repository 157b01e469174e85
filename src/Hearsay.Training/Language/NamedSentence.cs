using Hearsay.Language.Networks;

namespace Hearsay.Training.Language;

/// <summary>A sentence with its names marked.</summary>
/// <param name="Forms">The words.</param>
/// <param name="Labels">For each word the mark as in the file: <c>B-PER</c>, <c>I-ORG</c>, <c>O</c>.</param>
/// <param name="BeginsDocument">Whether it is the first of a document.</param>
internal sealed record NamedSentence(string[] Forms, string[] Labels, bool BeginsDocument)
{
    /// <summary>The names as first word, word after the last, and type as in the file.</summary>
    public IEnumerable<(int First, int End, string Type)> Spans()
    {
        for (int i = 0; i < Labels.Length;)
        {
            if (Labels[i] == "O")
            {
                i++;
                continue;
            }

            int first = i++;
            string type = Labels[first][2..];
            while (i < Labels.Length && Labels[i] == "I-" + type)
                i++;
            yield return (first, i, type);
        }
    }

    /// <summary>The label of each word, a bit each, for names of the types that <paramref name="typeOf"/> knows.</summary>
    /// <param name="typeOf">The type of a name; <c>null</c> if such names are not ours.</param>
    /// <param name="outside">The labels that a word outside these names may have.</param>
    public uint[] Bits(Func<string, NameType?> typeOf, uint outside)
    {
        var bits = new uint[Labels.Length];
        Array.Fill(bits, outside);
        foreach (var (first, end, name) in Spans())
            if (typeOf(name) is { } type)
                for (int i = first; i < end; i++)
                    bits[i] = 1u << NameLabels.Of(type, first, end, i);
        return bits;
    }
}
