using Hearsay.Language.Networks;

namespace Hearsay.Statements.Spans;

/// <summary>
/// How likely an attribution is right, from how sure each of its parts was: a logistic model, learned on reports that taught the rest nothing.
/// Immutable, and safe to share between threads.
/// </summary>
internal sealed class AttributionTrust(float[] weights)
{
    /// <summary>How many weights there are.</summary>
    public const int Size = 12;

    /// <summary>How likely it is right, from 0 to 1.</summary>
    public float Of(ReadOnlySpan<float> facts)
    {
        float sum = 0;
        for (int i = 0; i < Size; i++)
            sum += weights[i] * facts[i];
        return 1 / (1 + Activations.Exp(-sum));
    }

    /// <summary>Writes what the trust in an attribution goes by; <paramref name="facts"/> holds <see cref="Size"/> numbers.</summary>
    public static void Facts(IReadOnlyList<Fragment> fragments, LinkedFragments linked, QuotedStretches quotations, Span<float> facts)
    {
        int words = 0;
        float least = 1;
        bool quoted = false;
        foreach (int piece in linked.Content)
        {
            words += fragments[piece].End - fragments[piece].First;
            least = Math.Min(least, fragments[piece].Confidence);
            quoted |= quotations.Of(fragments[piece].First) >= 0;
        }

        facts[0] = 1;
        facts[1] = Odds(fragments[linked.Cue].Confidence);
        facts[2] = Odds(least);
        facts[3] = linked.Source < 0 ? 0 : Odds(fragments[linked.Source].Confidence);
        facts[4] = linked.Source < 0 ? 1 : 0;
        facts[5] = Odds(linked.SourceProbability);
        facts[6] = Odds(linked.ContentProbability);
        facts[7] = MathF.Min(1, words / 8f);
        facts[8] = quoted ? 1 : 0;
        facts[9] = linked.Content.Count > 1 ? 1 : 0;
        facts[10] = MathF.Min(facts[1], facts[2]);
        facts[11] = linked.Source < 0 ? facts[5] : 0;
    }

    private static float Odds(float probability)
    {
        float p = Math.Clamp(probability, 0.002f, 0.998f);
        return MathF.Log(p / (1 - p));
    }
}
