namespace Hearsay.Reading;

/// <summary>Reads header lines that say what they are: <c>Title: …</c>, <c>Outlet: …</c>, <c>Author: …</c>, as notes and exports have them.</summary>
internal static class LabelledLine
{
    private const int Longest = 240;

    /// <summary>Whether <paramref name="line"/> is one; its value goes into <paramref name="findings"/>.</summary>
    public static bool Read(string line, HeaderFindings findings)
    {
        int colon = line.IndexOf(": ", StringComparison.Ordinal);
        if (line.Length > Longest || colon is < 4 or > 12)
            return false;
        string value = line[(colon + 2)..].Trim();
        switch (line[..colon].ToLowerInvariant())
        {
            case "title" or "headline":
                findings.Title ??= value;
                return true;
            case "outlet" or "publisher" or "newspaper" or "publication" or "website" or "site":
                findings.Outlet ??= value;
                return true;
            case "source" when value.Length < Longest / 4 && !value.EndsWith('.'):
                if (Agencies.TryFindList(value, out string? agency))
                    findings.Agency ??= agency;
                else
                    findings.Outlet ??= value;
                return true;
            case "url" or "link" or "section" or "category" or "tags" or "keywords" or "language":
                return true;
            default:
                return false;
        }
    }
}
