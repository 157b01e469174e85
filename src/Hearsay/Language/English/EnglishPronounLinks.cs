using Hearsay.Language.Entities;
using Hearsay.Language.Networks;

namespace Hearsay.Language.English;

/// <summary>
/// Links pronouns to earlier mentions: every earlier mention that agrees is scored by a linear model learned from OntoGUM, the probabilities
/// of mentions of one entity are added up (mention ranking, after Denis and Baldridge 2008), and below a threshold the link stays open.
/// Safe to share between threads.
/// </summary>
internal sealed class EnglishPronounLinks(float[] weights)
{
    /// <summary>How many weights there are; a power of two.</summary>
    public const int Size = 1 << 13;

    /// <summary>How many earlier mentions that agree are weighed.</summary>
    public const int MostRivals = 40;

    // Of earlier mentions, agreeing or not, so many are looked at.
    private const int MostLookedAt = 200;

    /// <summary>How many sentences back.</summary>
    public const int FarthestSentence = 4;

    // Set on the development part of OntoGUM, where lower ones bring more wrong answers than right ones.
    private const float Threshold = 0.4f;

    private const float Reflexive = 0.9f;

    /// <summary>Links all pronouns, from left to right.</summary>
    public void Link(LanguageDocument document, ClusterSet clusters)
    {
        var rivals = new List<Candidate>();
        Span<float> scores = stackalloc float[MostRivals + 1];
        for (int i = 0; i < clusters.Mentions.Count; i++)
        {
            var pronoun = clusters.Mentions[i];
            if (pronoun.Kind != MentionKind.Pronoun)
                continue;
            if (EnglishPronouns.IsReflexive(document.Form(pronoun.Head)) && OwnSubject(document, clusters.Mentions, i) is { } subject)
            {
                clusters.Join(pronoun, subject, Reflexive);
                continue;
            }

            FindRivals(clusters.Mentions, i, rivals);
            var probabilities = scores[..(rivals.Count + 1)];
            Score(document, clusters, pronoun, rivals, probabilities);
            Choose(clusters, pronoun, rivals, probabilities);
        }
    }

    // Whoever does what is done to "himself".
    private static Candidate? OwnSubject(LanguageDocument document, List<Candidate> mentions, int index)
    {
        int verb = document.Words[mentions[index].Head].Head;
        for (int i = index - 1; i >= Math.Max(0, index - MostLookedAt) && mentions[i].Sentence == mentions[index].Sentence; i--)
            if (mentions[i].Place == GrammaticalPlace.Subject && document.Words[mentions[i].Head].Head == verb && verb >= 0)
                return mentions[i];
        return null;
    }

    /// <summary>The earlier mentions that a pronoun could mean, the nearest first.</summary>
    public static void FindRivals(List<Candidate> mentions, int index, List<Candidate> rivals)
    {
        rivals.Clear();
        var pronoun = mentions[index];
        for (int i = index - 1; i >= Math.Max(0, index - MostLookedAt) && rivals.Count < MostRivals && pronoun.Sentence - mentions[i].Sentence <= FarthestSentence; i--)
            if (mentions[i].End <= pronoun.First && Agrees(pronoun, mentions[i]))
                rivals.Add(mentions[i]);
    }

    private static bool Agrees(Candidate pronoun, Candidate other)
    {
        if (other.Type == NameType.Miscellaneous && pronoun.Gender is Gender.Male or Gender.Female)
            return false;
        if (pronoun.Plural)
            return other.Kind != MentionKind.Pronoun || other.Plural;
        if (other.Plural)
            return false;
        return pronoun.Gender switch
        {
            Gender.Male => other.Gender is Gender.Male or Gender.Person or Gender.Unknown,
            Gender.Female => other.Gender is Gender.Female or Gender.Person or Gender.Unknown,
            _ => other.Gender is Gender.Neuter or Gender.Unknown,
        };
    }

    /// <summary>The probability of each rival, and last that of meaning none of them.</summary>
    public void Score(LanguageDocument document, ClusterSet clusters, Candidate pronoun, List<Candidate> rivals, Span<float> into)
    {
        Span<int> features = stackalloc int[PronounFeatures.Most];
        for (int i = 0; i < rivals.Count; i++)
            into[i] = Sum(features[..PronounFeatures.Of(document, clusters, pronoun, rivals, i, features)]);
        into[rivals.Count] = Sum(features[..PronounFeatures.OfNone(pronoun, rivals.Count, features)]);
        Activations.Softmax(into[..(rivals.Count + 1)]);
    }

    private float Sum(ReadOnlySpan<int> features)
    {
        float sum = 0;
        foreach (int f in features)
            sum += weights[f];
        return sum;
    }

    private static void Choose(ClusterSet clusters, Candidate pronoun, List<Candidate> rivals, ReadOnlySpan<float> probabilities)
    {
        Candidate? best = null;
        float most = 0;
        for (int i = 0; i < rivals.Count; i++)
        {
            float sum = 0;
            for (int j = 0; j < rivals.Count; j++)
                sum += j == i || (rivals[j].Cluster >= 0 && rivals[j].Cluster == rivals[i].Cluster) ? probabilities[j] : 0;
            if (sum > most)
                (best, most) = (rivals[i], sum);
        }

        // A pronoun that points to a pronoun is no surer than that one.
        if (best is { Kind: MentionKind.Pronoun })
            most *= best.Confidence;
        if (best is null || most < Threshold)
            return;
        clusters.Join(pronoun, best, most);
        if (best.Gender is Gender.Person or Gender.Unknown)
            Learn(clusters.Of(best), pronoun.Gender);
    }

    // Whom "he" has once meant is a man from then on.
    private static void Learn(IReadOnlyList<Candidate> members, Gender gender)
    {
        if (gender is not (Gender.Male or Gender.Female))
            return;
        foreach (var member in members)
            if (member.Gender is Gender.Person or Gender.Unknown)
                member.Gender = gender;
    }
}
