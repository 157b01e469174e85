using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Claims;

/// <summary>Identifiers of claims and series: of their first member, so that whoever adds no earlier one changes none. Pure.</summary>
internal static class ClaimId
{
    /// <summary>The number behind the identifiers of whatever a member comes first in; the same in every store.</summary>
    public static long KeyOf(DraftMember member)
    {
        var text = string.Create(CultureInfo.InvariantCulture,
            $"{member.Proposition.Report} {member.Proposition.Start} {member.Proposition.Statement} {member.Figure?.Id}");
        return BitConverter.ToInt64(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>The identifier of a claim.</summary>
    public static string OfClaim(long key) => string.Create(CultureInfo.InvariantCulture, $"c-{key:x16}");

    /// <summary>The identifier of a series.</summary>
    public static string OfSeries(long key) => string.Create(CultureInfo.InvariantCulture, $"f-{key:x16}");

    /// <summary>The least and the greatest unsigned key of the identifiers that begin so; <c>null</c> if this is no beginning of one.</summary>
    public static (long From, long To)? Range(string id, char kind)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (id.Length is < 3 or > 18 || id[0] != kind || id[1] != '-')
            return null;
        var digits = id[2..];
        return ulong.TryParse(digits.PadRight(16, '0'), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var from)
            && ulong.TryParse(digits.PadRight(16, 'f'), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var to) ? ((long)from, (long)to) : null;
    }
}
