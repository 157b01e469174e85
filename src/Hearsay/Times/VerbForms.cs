using System.Collections.Frozen;

namespace Hearsay.Times;

/// <summary>
/// Guesses from a word's shape which time a verb speaks of. It stands where the tags of a language engine may stand later: everything else asks
/// <see cref="Of"/> only.
/// </summary>
internal static class VerbForms
{
    private const int LongestWord = 14;

    private static readonly FrozenDictionary<string, VerbForm>.AlternateLookup<ReadOnlySpan<char>> s_forms = Build();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_notPast =
        "need indeed speed feed seed hundred sacred embed exceed proceed succeed united alleged armed unprecedented wounded injured united naked wicked red bed led-up limited related"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What the token tells.</summary>
    public static VerbForm Of(TimeTokens tokens, int i)
    {
        var word = tokens.Of(i);
        if (word.Length is < 2 or > LongestWord || !char.IsLetter(word[0]))
            return VerbForm.None;
        Span<char> lower = stackalloc char[LongestWord];
        lower = lower[..word.ToLowerInvariant(lower)];
        if (lower is "to")
            return !IsInfinitive(tokens, i) ? VerbForm.None : IsAhead(tokens.Of(i - 1)) ? VerbForm.Future : VerbForm.Infinitive;
        if (s_forms.TryGetValue(lower, out var form))
            return form;
        return lower.Length > 4 && lower.EndsWith("ed") && !s_notPast.Contains(lower) && !tokens.Capital(i) && !IsAttribute(tokens, i)
            ? VerbForm.Past : VerbForm.None;
    }

    /// <summary>Whether the token is a verb form that this class knows.</summary>
    public static bool IsFinite(TimeTokens tokens, int i) => i < tokens.Count && Of(tokens, i) != VerbForm.None && !tokens.Of(i).SequenceEqual("to");

    /// <summary>"a still unspecified date", "the wounded men": a participle behind a determiner.</summary>
    private static bool IsAttribute(TimeTokens tokens, int i) =>
        tokens.Is(i - 1, "the", "a", "an") || tokens.Of(i - 1) is "its" or "their" or "his" or "her" or "still" or "of" or "with" or "newly"
            or "recently";

    /// <summary>Words after which an infinitive lies ahead: "set to resume", "plans to meet".</summary>
    private static bool IsAhead(ReadOnlySpan<char> before) => before is
        "set" or "plan" or "plans" or "planned" or "planning" or "due" or "expected" or "expects" or "expect" or "scheduled" or "slated"
            or "hopes" or "hope" or "intends" or "intend"
        or "agreed" or "vowed" or "pledged" or "promised" or "going" or "ready" or "about" or "prepares" or "preparing" or "likely" or "aims"
            or "wants" or "supposed" or "deadline";

    /// <summary>"to" before a word that is no name, number or determiner; not after "used", "had", "failed" and their like.</summary>
    private static bool IsInfinitive(TimeTokens tokens, int i)
    {
        if (i + 1 >= tokens.Count || tokens.Capital(i + 1) || tokens.Number(i + 1) >= 0 || tokens.Word(i + 1) is not null)
            return false;
        var next = tokens.Of(i + 1);
        bool determiner = next is "which" or "what" or "whom" or "him" or "them" or "me" or "us" or "it" or "its" or "their" or "any" or "all"
            or "my" or "you" or "work" or "reporters" or "power";
        var before = tokens.Of(i - 1);
        bool past = before is "used" or "had" or "failed" or "managed" or "forced" or "began" or "continued" or "tried" or "refused"
            or "started" or "decided" or "helped" or "allowed" or "appeared" or "declined" or "voted";
        return !determiner && !past && !next.EndsWith("ing") && char.IsLetter(next[0]);
    }

    private static FrozenDictionary<string, VerbForm>.AlternateLookup<ReadOnlySpan<char>> Build()
    {
        const string past = "was were had did said told went came made took got gave found saw knew thought became left felt put brought began kept held wrote stood heard let meant"
            + " met ran paid sat spoke lay led read grew lost fell sent built understood drew broke spent cut rose drove bought wore chose sought won shot fought fled struck"
            + " sank swore threw tore caught taught sold shook hid flew ate drank hit shut blew arose beat bore bent bound bred burst cast clung crept dealt dug fed"
            + " forbade forgot froze hung hurt knelt laid lent lit rang rode sang slept slid stole stuck swam swept swung wept withdrew wound been done seen given taken"
            + " killed wounded injured says";
        const string present = "is are am has have does do remains continues believes";
        const string future = "will shall would ll may might could should must can wo going scheduled slated due expected planned plans planning intends hopes expects upcoming tentatively"
            + " proposes proposed aims payable deadline";
        var forms = new Dictionary<string, VerbForm>(StringComparer.Ordinal);
        foreach (string word in past.Split(' '))
            forms[word] = VerbForm.Past;
        foreach (string word in present.Split(' '))
            forms[word] = VerbForm.Present;
        foreach (string word in future.Split(' '))
            forms[word] = VerbForm.Future;
        return forms.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
