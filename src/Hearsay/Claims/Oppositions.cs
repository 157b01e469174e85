namespace Hearsay.Claims;

/// <summary>Which claims of one group are opposed to which. Pure.</summary>
internal static class Oppositions
{
    /// <summary>Telling words that a denial and what it denies share, at the least, where neither tells the means.</summary>
    private const int LeastWords = 1;

    /// <summary>How two claims of a group are opposed, seen from the first; <c>null</c> if they are not.</summary>
    public static OppositionKind? Of(DraftClaim claim, DraftClaim other)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(other);
        if (IsDenial(claim) == IsDenial(other) || IsOpen(claim) || IsOpen(other) || !SameContent(claim.Members[0].Proposition, other))
            return null;
        return IsDenial(claim) ? OppositionKind.Denies : OppositionKind.DeniedBy;
    }

    /// <summary>Whether a claim leaves open what it speaks of ("it could not say whether …"), so that nobody denies it.</summary>
    private static bool IsOpen(DraftClaim claim) => claim.Members[0].Proposition.Words.Contains(Whether);

    private static readonly uint Whether = PropositionReader.Hash(TellingWords.Stem("whether"));

    /// <summary>Whether a claim says that something is not so.</summary>
    public static bool IsDenial(DraftClaim claim) => claim.Members[0].Proposition.IsDenial;

    private static bool SameContent(Proposition proposition, DraftClaim other) => other.Members.Any(member =>
        member.Proposition.Action == proposition.Action && member.Proposition.Action != ClaimAction.Other
        && ((member.Proposition.Kinds & proposition.Kinds) != 0 && EventMatch.Shared(member.Proposition.Words, proposition.Words) >= LeastWords || EventMatch.Shared(member.Proposition.Words, proposition.Words) > LeastWords));
}
