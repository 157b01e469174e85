namespace Hearsay.Training.Language;

/// <summary>
/// Now and then spoils a training sentence the way careless copying spoils reports, so that the network learns to read those too: commas
/// and quotation marks stripped, or all in capitals.
/// </summary>
internal static class Roughening
{
    private const float StrippedShare = 0.08f;
    private const float CapitalsShare = 0.02f;

    /// <summary>The sentence, or a spoiled copy.</summary>
    public static NetworkSentence Apply(NetworkSentence sentence, Random random)
    {
        float chance = random.NextSingle();
        if (chance < StrippedShare)
            return Stripped(sentence);
        return chance < StrippedShare + CapitalsShare ? sentence with { Forms = [.. sentence.Forms.Select(f => f.ToUpperInvariant())] } : sentence;
    }

    private static NetworkSentence Stripped(NetworkSentence sentence)
    {
        var heads = sentence.Heads;
        int[] kept = [.. Enumerable.Range(0, sentence.Forms.Length).Where(i => !IsStripped(sentence.Forms[i]) || (heads is not null && heads.Contains(i)))];
        if (kept.Length == 0)
            return sentence;
        var numbers = kept.Select((old, now) => (old, now)).ToDictionary(p => p.old, p => p.now);
        return new NetworkSentence(
            [.. kept.Select(i => sentence.Forms[i])],
            Pick(sentence.Tags, kept),
            heads is null ? null : [.. kept.Select(i => heads[i] < 0 ? -1 : numbers[heads[i]])],
            Pick(sentence.Relations, kept),
            sentence.Names is null ? null : [.. kept.Select(i => sentence.Names[i])]);
    }

    private static int[]? Pick(int[]? values, int[] kept) => values is null ? null : [.. kept.Select(i => values[i])];

    private static bool IsStripped(string form) => form is "," or "\"" or "'" or "''" or "``" or "\u201C" or "\u201D" or "\u2018" or "\u2019";
}
