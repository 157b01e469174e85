namespace Hearsay.Times;

/// <summary>Ages of people, which are no times of the story: "a 6-year-old", "25 years old"; those of wars and truces are.</summary>
internal static class Ages
{
    /// <summary>Whether what follows "-old" has lived that long: anything but an undertaking of people.</summary>
    public static bool IsLived(TimeTokens tokens, int i) => tokens.Of(i) is not
        ("war" or "conflict" or "truce" or "ceasefire" or "cease" or "insurgency" or "uprising" or "rebellion" or "revolt" or "siege"
            or "blockade" or "crisis" or "dispute" or "rule"
        or "regime" or "government" or "law" or "campaign" or "offensive" or "occupation" or "embargo" or "policy" or "agreement" or "treaty"
            or "feud" or "strike" or "civil");

    /// <summary>Whether a length is someone's age.</summary>
    public static bool IsAge(TimeTokens tokens, Phrase length)
    {
        bool hyphen = tokens.IsDash(length.End) && tokens.Joined(length.End);
        return tokens.Of(hyphen ? length.End + 1 : length.End) is "old" or "olds";
    }
}
