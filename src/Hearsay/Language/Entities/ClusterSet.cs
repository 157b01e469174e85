namespace Hearsay.Language.Entities;

/// <summary>Mentions that mean the same, as they are being joined. For one document and one thread.</summary>
internal sealed class ClusterSet(List<Candidate> mentions)
{
    private const int FewMentions = 4;

    private readonly List<List<Candidate>> _clusters = [];

    /// <summary>All mentions in text order.</summary>
    public List<Candidate> Mentions => mentions;

    /// <summary>The clusters; one that was joined to another is empty.</summary>
    public IReadOnlyList<List<Candidate>> Clusters => _clusters;

    /// <summary>The mentions that mean the same as one.</summary>
    public IReadOnlyList<Candidate> Of(Candidate mention) => mention.Cluster < 0 ? [mention] : _clusters[mention.Cluster];

    /// <summary>How many mentions mean the same as one.</summary>
    public int SizeOf(Candidate mention) => mention.Cluster < 0 ? 1 : _clusters[mention.Cluster].Count;

    /// <summary>A name in a cluster; <c>null</c> if there is none among the first few mentions.</summary>
    public Candidate? FirstName(int cluster) => _clusters[cluster].Take(FewMentions).FirstOrDefault(m => m.Kind == MentionKind.Name);

    /// <summary>Makes sure that a mention has a cluster, and returns its number.</summary>
    public int Ensure(Candidate mention)
    {
        if (mention.Cluster >= 0)
            return mention.Cluster;
        mention.Cluster = _clusters.Count;
        _clusters.Add([mention]);
        return mention.Cluster;
    }

    /// <summary>Joins a mention that is in no cluster, or the whole of its cluster, to that of another.</summary>
    /// <param name="mention">What is joined.</param>
    /// <param name="to">What it is joined to.</param>
    /// <param name="confidence">How likely that is right.</param>
    public void Join(Candidate mention, Candidate to, float confidence)
    {
        int target = Ensure(to);
        if (mention.Cluster == target)
            return;
        mention.Confidence = confidence;
        var moved = mention.Cluster < 0 ? [mention] : _clusters[mention.Cluster];
        if (mention.Cluster >= 0)
            _clusters[mention.Cluster] = [];
        foreach (var member in moved)
            member.Cluster = target;
        _clusters[target].AddRange(moved);
    }
}
