using Hearsay.Language.Entities;

namespace Hearsay.Language.English;

/// <summary>
/// Links definite descriptions to names: "the president" to whoever was called president, "the ministry" to the Ministry of Defense,
/// "the Britain-based group" to the one organization that the last sentences spoke of. Rivals leave the link open.
/// </summary>
internal sealed class EnglishDescriptions(LanguageDocument document, DependencyLinks links, ClusterSet clusters, EnglishRoles roles, WordLists nouns)
{
    private const float ByRole = 0.85f;
    private const float ByName = 0.8f;
    private const float ByKind = 0.6f;

    // Descriptions by kind alone reach back this many sentences, others this many.
    private const int NearSentences = 1;
    private const int FarSentences = 12;
    private const int MostLookedAt = 60;

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
        string lemma = document.Lemmas[description.Head];
        var (found, rivals) = Search(description, index, FarSentences, c => roles.Is(c.Cluster, lemma));
        if (found is not null && rivals == 1)
            clusters.Join(description, found, ByRole);
        else if (Search(description, index, FarSentences, c => c.Type == NameType.Organization && Names(c, lemma)) is ({ } named, 1))
            clusters.Join(description, named, ByName);
        else if (IsGroup(lemma) && Search(description, index, NearSentences, c => c.Type == NameType.Organization) is ({ } only, 1))
            clusters.Join(description, only, ByKind);
    }

    private bool IsGroup(string lemma) => lemma is "group" or "organization" or "organisation" or "agency" or "monitor" or "watchdog" or "company" or "firm" or "party"
        or "network" or "channel" or "coalition" or "alliance" or "body" or "institute" or "outlet" or "newspaper" or "broadcaster" or "militia" or "charity" or "observatory"
        && (EnglishNouns.Lists(lemma, nouns) & EnglishNouns.Person) == 0;

    private bool Names(Candidate name, string lemma)
    {
        for (int i = name.First; i < name.End; i++)
            if (document.Form(i).Equals(lemma, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    // The last name before that fits, and how many different ones there are.
    private (Candidate? Found, int Rivals) Search(Candidate description, int index, int sentences, Func<Candidate, bool> fits)
    {
        Candidate? found = null;
        int rivals = 0;
        for (int i = index - 1; i >= Math.Max(0, index - MostLookedAt) && description.Sentence - clusters.Mentions[i].Sentence <= sentences; i--)
        {
            var other = clusters.Mentions[i];
            if (other.Kind != MentionKind.Name || other.Cluster < 0 || other.End > description.First || !fits(other) || other.Cluster == found?.Cluster)
                continue;
            found ??= other;
            rivals++;
        }

        return (found, rivals);
    }
}
