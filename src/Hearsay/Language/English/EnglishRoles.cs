using Hearsay.Language.Entities;

namespace Hearsay.Language.English;

/// <summary>
/// What a report says that somebody or something is: titles before the name ("Belarus leader Alexander Lukashenko"), appositions on either
/// side, and predicates ("he is the leader of …"). Appositions become mentions of the entity.
/// </summary>
internal sealed class EnglishRoles(LanguageDocument document, DependencyLinks links, ClusterSet clusters)
{
    private const float Apposition = 0.9f;

    private readonly Dictionary<int, Candidate> _byHead = ByHead(clusters);
    private readonly Dictionary<int, List<TextSpan>> _roles = [];
    private readonly Dictionary<int, HashSet<string>> _heads = [];

    private static Dictionary<int, Candidate> ByHead(ClusterSet clusters)
    {
        var byHead = new Dictionary<int, Candidate>();
        foreach (var mention in clusters.Mentions)
            byHead[mention.Head] = mention;
        return byHead;
    }

    /// <summary>The roles of a cluster, as written.</summary>
    public IReadOnlyList<TextSpan> Of(int cluster) => _roles.GetValueOrDefault(cluster) ?? [];

    /// <summary>Whether a noun was said of a cluster: the lemma of a role's head.</summary>
    public bool Is(int cluster, string lemma) => _heads.TryGetValue(cluster, out var heads) && heads.Contains(lemma);

    /// <summary>Collects the roles of all names.</summary>
    public void Collect()
    {
        foreach (var name in clusters.Mentions.Where(m => m.Kind == MentionKind.Name).ToArray())
        {
            Title(name);
            for (int d = links.First(name.Head); d >= 0; d = links.Next(d))
                if (document.RelationOf(d) == "appos" && IsDescription(d, name))
                    Appose(d, name);
            if (document.RelationOf(name.Head) == "appos" && document.Words[name.Head].Head is var head && IsDescription(head, name))
                Appose(head, name);
            Predicate(name);
        }
    }

    private bool IsDescription(int head, Candidate name) =>
        document.Words[head].Pos == PartOfSpeech.Noun && document.Form(head).IndexOfAnyInRange('a', 'z') >= 0 && name.Type is not (NameType.Location or NameType.Miscellaneous);

    // The words just before a name that belong to it: from the first on, if there is a noun among them.
    private void Title(Candidate name)
    {
        int first = name.First;
        int head = -1;
        while (first > 0 && document.Words[first - 1].Sentence == name.Sentence && Leads(first - 1, name))
        {
            first--;
            if (head < 0 && document.Words[first].Pos is PartOfSpeech.Noun or PartOfSpeech.Propn)
                head = first;
        }

        if (head >= 0 && name.Type == NameType.Person && document.Form(first) is not ("Mr." or "Mrs." or "Ms." or "Dr."))
            Add(name, first, head + 1, head);
    }

    private bool Leads(int word, Candidate name)
    {
        int head = document.Words[word].Head;
        string relation = document.RelationOf(word);
        // Two subjects side by side are one, wrongly read.
        if (word == name.First - 1 && document.Words[word].Pos == PartOfSpeech.Noun && head >= 0 && head == document.Words[name.Head].Head)
            return true;
        bool near = head >= name.First - 6 && head < name.End && head > word;
        return near && document.Words[word].Pos is not PartOfSpeech.Punct && relation.Split(':')[0] is "compound" or "amod" or "nmod" or "case" && relation is not "case" || (near && document.Form(word) is "'s");
    }

    private void Appose(int head, Candidate name)
    {
        var (first, end) = Phrase(head, name);
        if (first >= end)
            return;
        Add(name, first, end, head);
        if (_byHead.TryGetValue(head, out var description) && description.Kind == MentionKind.Description && description.Cluster < 0)
            clusters.Join(description, name, Apposition);
    }

    // A noun with what stands before it and a following "of …" or "for …", but not over the name itself.
    private (int First, int End) Phrase(int head, Candidate name)
    {
        int first = head;
        int end = head + 1;
        for (int d = links.First(head); d >= 0; d = links.Next(d))
        {
            string relation = document.RelationOf(d).Split(':')[0];
            if (d < head && relation is "det" or "amod" or "compound" or "nmod" && d < head)
                first = Math.Min(first, Leftmost(d));
            else if (d > head && relation == "nmod")
                end = Math.Max(end, NameEnd(d));
        }

        if (name.First > head)
            end = Math.Min(end, name.First);
        return name.First <= first && name.End > first ? (name.End, Math.Max(name.End, end)) : (first, end);
    }

    private int Leftmost(int word) => links.First(word) is var first and >= 0 && first < word ? first : word;

    // The end of the name or noun that follows a preposition.
    private int NameEnd(int word)
    {
        int end = word + 1;
        for (int d = links.First(word); d >= 0; d = links.Next(d))
            if (d > word && document.RelationOf(d) is "flat" or "nmod" or "nmod:of" or "compound" && d - end < 6)
                end = Math.Max(end, d + 1);
        return end;
    }

    private void Predicate(Candidate name)
    {
        if (name.Place != GrammaticalPlace.Subject || document.Words[name.Head].Head is not (>= 0 and var noun) || document.Words[noun].Pos != PartOfSpeech.Noun)
            return;
        for (int d = links.First(noun); d >= 0; d = links.Next(d))
            if (document.RelationOf(d) == "cop" && document.Lemmas[d] == "be")
            {
                var (first, end) = Phrase(noun, name);
                Add(name, first, end, noun);
                return;
            }
    }

    private void Add(Candidate name, int first, int end, int head)
    {
        int cluster = clusters.Ensure(name);
        if (!_roles.TryGetValue(cluster, out var roles))
        {
            _roles[cluster] = roles = [];
            _heads[cluster] = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        }

        roles.Add(new TextSpan(document.Words[first].Start, document.Words[end - 1].End));
        _heads[cluster].Add(document.Lemmas[head]);
    }
}
