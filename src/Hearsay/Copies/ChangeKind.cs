namespace Hearsay.Copies;

/// <summary>What was done to a report when it was copied, from what alters its meaning most to what only dresses it.</summary>
public enum ChangeKind
{
    /// <summary>What a source said is told without the source.</summary>
    AttributionRemoved,

    /// <summary>Another verb of saying, one that makes the source more or less sure: said, claimed, confirmed.</summary>
    AttributionAltered,

    /// <summary>A reserve is gone: alleged, about, at least.</summary>
    HedgeRemoved,

    /// <summary>A reserve was put in.</summary>
    HedgeAdded,

    /// <summary>A "not" was lost or put in.</summary>
    NegationAltered,

    /// <summary>A number is another one, or only a vague word.</summary>
    NumberAltered,

    /// <summary>A name is another one, and not another spelling of it.</summary>
    NameAltered,

    /// <summary>The headline lost a reserve, a source or a question mark, or gained a stronger word.</summary>
    HeadlineSharpened,

    /// <summary>Other words.</summary>
    WordsAltered,

    /// <summary>Sentences or paragraphs were left out.</summary>
    PassageCut,

    /// <summary>Sentences or paragraphs were put in.</summary>
    PassageAdded,

    /// <summary>A passage stands elsewhere.</summary>
    PassageMoved,

    /// <summary>The headline is another one.</summary>
    HeadlineChanged,

    /// <summary>The credit to the agency that wrote it is gone.</summary>
    AgencyDropped,

    /// <summary>The author's name is gone.</summary>
    BylineDropped,

    /// <summary>The day of publication is gone.</summary>
    DateDropped,

    /// <summary>The outlet's name is gone.</summary>
    OutletDropped,
}
