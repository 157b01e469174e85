namespace Hearsay.Copies;

/// <summary>
/// Where fingerprints and relations are kept: in memory or in a store. Reports go by numbers of the keeper's choice. One user at a time.
/// </summary>
internal interface ICopyIndex
{
    /// <summary>
    /// For each fingerprint some of the reports that have it, all of them if they are no more than <paramref name="atMost"/>, in any order.
    /// </summary>
    IReadOnlyList<IReadOnlyList<long>> WithPrints(IReadOnlyList<uint> hashes, int atMost);

    /// <summary>The reports whose sketch holds a hash and whose places come right before and right after the given one.</summary>
    (long? Before, long? After) SketchNeighbours(uint hash, string place);

    /// <summary>Keeps a report's fingerprints and sketch.</summary>
    void Add(long number, CopyText text);

    /// <summary>Forgets a report's fingerprints and sketch.</summary>
    void Remove(long number, CopyText text);

    /// <summary>A report made ready for comparison.</summary>
    CopyText Text(long number);

    /// <summary>The relation of two reports, if one is kept.</summary>
    CopyLink? Link(long one, long other);

    /// <summary>The kept relations of a report.</summary>
    IReadOnlyCollection<CopyLink> Links(long number);

    /// <summary>Keeps the relation of two reports, instead of any that is kept.</summary>
    void Put(CopyLink link);

    /// <summary>Forgets the relation of two reports.</summary>
    void Drop(long one, long other);

    /// <summary>Keeps from which report another was copied; <c>null</c> for none.</summary>
    void SetParent(long number, long? parent);
}
