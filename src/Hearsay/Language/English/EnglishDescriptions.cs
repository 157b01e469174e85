using Hearsay.Language.Entities;

namespace Hearsay.Language.English;

/// <summary>
/// Links definite descriptions to names: "the president" to whoever was called president, "the ministry" to the Ministry of Defense,
/// "the Britain-based group" to the one organization that the last sentences spoke of. Rivals leave the link open.
/// </summary>
internal sealed class EnglishDescriptions(LanguageDocument document, DependencyLinks links, ClusterSet clusters, EnglishRoles roles)
{
    private const float ByRole = 0.85f;
    private const float ByName = 0.8f;
    private const float ByKind = 0.6f;

    // Descriptions by kind alone reach back this many sentences, others this many.
    private const int NearSentences = 1;
    private const int FarSentences = 12;
    private const int MostLookedAt = 60;

    private readonly Dictionary<string, Candidate> _last = new(StringComparer.Ordinal);

    /// <summary>Links what can be linked.</summary>
    public void Link()
    {
        var mentions = clusters.Mentions;
        for (int i = 0; i < mentions.Count; i++)
            if (mentions[i] is { Kind: MentionKind.Description, Cluster: < 0, Plural: false } description && IsDefinite(description))
                Link(description, i);
    }

    private bool IsDefinite(Candidate description)
    {
        for (int d = links.First(description.Head); d >= 0 && d < description.Head; d = links.Next(d))
            if (document.RelationOf(d) == "det" && document.Lemmas[d] is "the" or "this" or "that")
                return !HasComplement(description.Head);
        return false;
    }

    // "The leader of Mali" tells by itself whom it means.
    private bool HasComplement(int head)
    {
        for (int d = links.First(head); d >= 0; d = links.Next(d))
            if (d > head && document.RelationOf(d).Split(':')[0] is "nmod" or "acl" or "appos")
                return true;
        return false;
    }

    private void Link(Candidate description, int index)
    {
        string lemma = document.Lemmas[description.Head].ToLowerInvariant();
        var (found, confidence) = Antecedent(description, index, lemma);
        if (found is null)
            return;
        clusters.Join(description, found, confidence);
        _last[lemma] = description;
    }

    private (Candidate? Found, float Confidence) Antecedent(Candidate description, int index, string lemma)
    {
        if (Search(description, index, FarSentences, c => roles.Is(c.Cluster, lemma)) is ({ } holder, 1))
            return (holder, ByRole);
        if (Search(description, index, FarSentences, c => c.Type == NameType.Organization && Names(c, lemma)) is ({ } named, 1))
            return (named, ByName);
        if (_last.TryGetValue(lemma, out var last) && description.Sentence - last.Sentence <= (IsGroup(lemma) ? NearSentences + 1 : FarSentences))
            return (last, ByName);
        return IsGroup(lemma) && Speaks(description) && Search(description, index, NearSentences, c => c.Type == NameType.Organization) is ({ } only, 1) ? (only, ByKind) : (null, 0);
    }

    // Of what is only known by its kind we say whom it means where it speaks, as the name did before it.
    private bool Speaks(Candidate description)
    {
        int head = document.Words[description.Head].Head;
        return head >= 0 && EnglishNouns.IsSaying(document.Lemmas[head]);
    }

    private static bool IsGroup(string lemma) => lemma is "group" or "organization" or "organisation" or "agency" or "monitor" or "watchdog" or "company" or "firm"
        or "network" or "channel" or "body" or "institute" or "outlet" or "newspaper" or "broadcaster" or "charity" or "observatory";

    private bool Names(Candidate name, string lemma)
    {
        for (int i = name.First; i < name.End; i++)
            if (document.Form(i).Equals(lemma, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    // The last name before that fits, or what was linked to one, and how many different ones there are.
    private (Candidate? Found, int Rivals) Search(Candidate description, int index, int sentences, Func<Candidate, bool> fits)
    {
        Candidate? found = null;
        int rivals = 0;
        for (int i = index - 1; i >= Math.Max(0, index - MostLookedAt) && description.Sentence - clusters.Mentions[i].Sentence <= sentences; i--)
        {
            var other = clusters.Mentions[i];
            if (other.Cluster < 0 || other.Cluster == found?.Cluster || other.End > description.First || NameOf(other) is not { } name || !fits(name))
                continue;
            found ??= name;
            rivals++;
        }

        return (found, rivals);
    }

    private Candidate? NameOf(Candidate mention) => mention.Kind switch
    {
        MentionKind.Name => mention,
        MentionKind.Description => clusters.FirstName(mention.Cluster),
        _ => null,
    };
}
