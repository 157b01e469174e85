namespace Hearsay.Language.Entities;

/// <summary>A mention while entities are being put together.</summary>
internal sealed class Candidate
{
    /// <summary>Its first word.</summary>
    public required int First { get; init; }

    /// <summary>The word after its last.</summary>
    public required int End { get; init; }

    /// <summary>The word that it hangs by.</summary>
    public required int Head { get; init; }

    /// <summary>How it refers.</summary>
    public required MentionKind Kind { get; init; }

    /// <summary>The sentence it stands in.</summary>
    public required int Sentence { get; init; }

    /// <summary>What kind of name, if it is one.</summary>
    public NameType? Type { get; init; }

    /// <summary>What it tells of gender.</summary>
    public Gender Gender { get; set; }

    /// <summary>Whether it means several.</summary>
    public bool Plural { get; init; }

    /// <summary>Where it stands in its clause.</summary>
    public required GrammaticalPlace Place { get; init; }

    /// <summary>Which quotation it stands in, counted from one; nought outside.</summary>
    public int Quotation { get; init; }

    /// <summary>The number of the cluster it belongs to.</summary>
    public int Cluster { get; set; } = -1;

    /// <summary>How likely the link to its cluster is right.</summary>
    public float Confidence { get; set; } = 1;
}
