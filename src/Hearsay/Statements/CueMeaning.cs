namespace Hearsay.Statements;

/// <summary>What a word that attributes makes of its content.</summary>
/// <param name="Act">What the source is said to do with the content.</param>
/// <param name="Certainty">How certain the word leaves the content; <see cref="Certainty.Stated"/> where it tells nothing.</param>
internal readonly record struct CueMeaning(StatementAct Act, Certainty Certainty)
{
    /// <summary>What a colon means, or any cue that is on no list.</summary>
    public static CueMeaning Plain { get; } = new(StatementAct.Says, Certainty.Stated);
}
