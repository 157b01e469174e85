namespace Hearsay.Statements;

/// <summary>A verb that attributes, in one of its forms, and what it makes of its content.</summary>
/// <param name="Act">What the source is said to do.</param>
/// <param name="Certainty">How certain the verb leaves the content.</param>
internal readonly record struct Cue(StatementAct Act, Certainty Certainty)
{
    private static readonly Dictionary<string, Cue> Verbs = Build();

    /// <summary>The cue that a word is, whatever its case; <c>null</c> if it is none.</summary>
    public static Cue? Of(string word) => Verbs.TryGetValue(word.ToLowerInvariant(), out var cue) ? cue : null;

    private static Dictionary<string, Cue> Build()
    {
        var verbs = new Dictionary<string, Cue>(StringComparer.Ordinal);
        Add(StatementAct.Says, Certainty.Stated,
            "said says told tells stated states announced announces claimed claims reported reports confirmed confirms added adds warned warns "
            + "insisted insists noted notes declared declares explained explains argued argues acknowledged acknowledges admitted admits "
            + "wrote writes tweeted quipped replied stressed stresses emphasized emphasised reiterated pointed revealed alleged alleges asserted asserts "
            + "maintained maintains testified concluded concludes remarked commented recalled boasted complained");
        Add(StatementAct.Says, Certainty.Estimated, "estimated estimates");
        Add(StatementAct.Believes, Certainty.Probable, "believes believed thinks thought expects expected predicted predicts");
        Add(StatementAct.Believes, Certainty.Possible, "fears feared hopes hoped suspects suspected");
        Add(StatementAct.Knows, Certainty.Stated, "learned learnt found");
        Add(StatementAct.Intends, Certainty.Stated, "vowed vows pledged pledges promised promises");
        Add(StatementAct.Denies, Certainty.Denied, "denied denies");
        return verbs;

        void Add(StatementAct act, Certainty certainty, string words)
        {
            foreach (var word in words.Split(' '))
                verbs[word] = new Cue(act, certainty);
        }
    }
}
