using Hearsay.Language.Entities;

namespace Hearsay.Language.English;

/// <summary>
/// Who and what a report speaks of: names joined with their short forms, descriptions and pronouns, with the roles they are given. A link
/// that is in doubt is left out: a wrong attribution is worse than a missing one. Safe to share between threads.
/// </summary>
internal sealed class EnglishEntities(EnglishPronounLinks pronouns, WordLists lists, WordLists nouns)
{
    /// <summary>Reads what was learned from a model.</summary>
    public static EnglishEntities Read(ModelFile file, WordLists lists)
    {
        var nouns = new WordLists(System.Runtime.InteropServices.MemoryMarshal.Cast<int, uint>(file.Integers("nouns.keys")), file.Bytes("nouns.bits"));
        return new EnglishEntities(new EnglishPronounLinks(file.Floats("pronouns.weights")), lists, nouns);
    }

    /// <summary>The mentions of a document, with all links but those of pronouns.</summary>
    public (ClusterSet Clusters, EnglishRoles Roles) LinkNames(LanguageDocument document)
    {
        var links = new DependencyLinks(document.Words);
        var clusters = new ClusterSet(EnglishCandidates.Find(document, links, lists, nouns));
        EnglishNameMerger.Merge(document, clusters);
        var roles = new EnglishRoles(document, links, clusters);
        roles.Collect();
        new EnglishDescriptions(document, links, clusters, roles).Link();
        return (clusters, roles);
    }

    /// <summary>The entities of a document with trees, lemmas and names.</summary>
    public IReadOnlyList<EntityMentions> Find(LanguageDocument document)
    {
        var (clusters, roles) = LinkNames(document);
        pronouns.Link(document, clusters);
        var found = new List<EntityMentions>();
        foreach (var cluster in clusters.Clusters)
            if (cluster.Count > 1 || (cluster.Count == 1 && cluster[0].Kind == MentionKind.Name))
                if (cluster.Exists(m => m.Kind != MentionKind.Pronoun))
                    found.Add(Entity(document, cluster, roles.Of(cluster[0].Cluster)));
        found.Sort((a, b) => a.Mentions[0].First.CompareTo(b.Mentions[0].First));
        return found;
    }

    private static EntityMentions Entity(LanguageDocument document, List<Candidate> cluster, IReadOnlyList<TextSpan> roles)
    {
        cluster.Sort((a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.End.CompareTo(b.End));
        var names = cluster.Where(m => m.Kind == MentionKind.Name).ToArray();
        var fullest = (names.Length > 0 ? names : [.. cluster.Where(m => m.Kind == MentionKind.Description)]).MaxBy(m => ((m.End - m.First) * 2) + (IsShouted(document, m) ? 0 : 1))!;
        return new EntityMentions
        {
            Name = document.Text[document.Words[fullest.First].Start..document.Words[fullest.End - 1].End].ReplaceLineEndings(" "),
            IsNamed = names.Length > 0,
            Type = names.Length > 0 ? TypeOf(names) : fullest.Gender == Gender.Neuter ? NameType.Miscellaneous : NameType.Person,
            Mentions = [.. cluster.Select(m => new Mention(m.First, m.End, m.Head, m.Kind, m.Confidence))],
            Roles = roles,
        };
    }

    // A headline in capitals is no model for how to write a name.
    private static bool IsShouted(LanguageDocument document, Candidate mention) =>
        document.Form(mention.Head).Length > 4 && document.Form(mention.Head).IndexOfAnyInRange('a', 'z') < 0;

    // The type that most of the names have, surer ones counting for more.
    private static NameType TypeOf(Candidate[] names) =>
        names.GroupBy(n => n.Type!.Value).MaxBy(g => (g.Sum(n => n.Confidence), -(int)g.Key))!.Key;
}
