namespace Hearsay;

/// <summary>
/// Something that a report does not say in its own voice but attributes to a source: source, cue and content in the sense of PARC and
/// PolNeAR (Pareti 2015; Newell, Margolin and Ruths 2018), with the reading of each that <c>docs/statements.md</c> defines.
/// </summary>
public sealed record Statement
{
    /// <summary>The link of a <see cref="Chain"/> that nobody can be named for: "reportedly", "it is believed".</summary>
    public const string UnknownLink = "unknown";

    /// <summary><c>s1</c>, <c>s2</c> … in text order; unique within its report only.</summary>
    public required string Id { get; init; }

    /// <summary>The phrase for whoever is spoken of as the source; <c>null</c> if none is named.</summary>
    public TextSpan? Source { get; init; }

    /// <summary>The word, phrase or mark that attributes; <c>null</c> for a quotation that goes on without one.</summary>
    public TextSpan? Cue { get; init; }

    /// <summary>What is attributed, in one or more pieces in text order; quotation marks belong to it. Never empty.</summary>
    public required IReadOnlyList<TextSpan> Content { get; init; }

    /// <summary>Whether the content stands in quotation marks.</summary>
    public required StatementForm Form { get; init; }

    /// <summary>What the source is said to do.</summary>
    public required StatementAct Act { get; init; }

    /// <summary>How certain the content is, as the source puts it.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>The fullest name in the report of whom the source phrase means, or its description; <c>null</c> if nobody is named.</summary>
    public string? Speaker { get; init; }

    /// <summary>What kind of source it is.</summary>
    public required Standing Standing { get; init; }

    /// <summary>
    /// From whoever first vouches for the content (the root) to whoever last passed it on, without the outlet. A link that nobody can be named for is
    /// <see cref="UnknownLink"/>. Never empty.
    /// </summary>
    public required IReadOnlyList<string> Chain { get; init; }

    /// <summary>Whether the root is somebody: false for anonymous and impersonal roots, which never count as an independent source.</summary>
    public required bool RootKnown { get; init; }

    /// <summary>When it was said, if the text tells.</summary>
    public DateInterval? SaidOn { get; init; }

    /// <summary>The <see cref="Id"/> of the statement whose content holds this one; <c>null</c> for an outermost statement.</summary>
    public string? Inside { get; init; }

    /// <summary>How likely the attribution is right, from 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The first link of <see cref="Chain"/>: who first vouches for the content; <c>null</c> when nobody is named.</summary>
    public string? Root => Chain.Count > 0 && Chain[0] != UnknownLink ? Chain[0] : null;
}
