namespace Hearsay.Places;

/// <summary>A name of the report, all its mentions taken together: within one report a name means one place.</summary>
internal sealed class PlaceName
{
    public required ulong Key { get; init; }

    /// <summary>The key of what is named right behind it, after a comma; 0 if nothing is. "Paris, Texas" is a name of its own.</summary>
    public required ulong Behind { get; init; }

    public required AskedKind Asked { get; init; }

    public required IReadOnlyList<PlaceCandidate> Candidates { get; init; }

    /// <summary>How likely it is a place at all, 0 to 1.</summary>
    public double Weight { get; set; }

    /// <summary>Whether even the likeliest candidate is a small place far from all else in the report, so that it is probably another place, unknown.</summary>
    public bool IsDoubtful { get; set; }

    /// <summary>The likeliest candidate; the first of those that are equally likely.</summary>
    public PlaceCandidate Best
    {
        get
        {
            var best = Candidates[0];
            foreach (var candidate in Candidates)
                if (candidate.Probability > best.Probability)
                    best = candidate;
            return best;
        }
    }
}
