namespace Hearsay.Storing;

/// <summary>
/// Which of the files that hold the same body a report is shown as. A pure function of the set of files, so that the order in which they
/// arrive never shows.
/// </summary>
internal static class Precedence
{
    /// <summary>
    /// Orders files: a dated one before an undated one, the earlier before the later, then the one whose header tells more, then by path
    /// and hash. The first is the report's face: whoever published it first is most likely where the others have it from.
    /// </summary>
    public static readonly Comparer<Face> Order = Comparer<Face>.Create(Compare);

    private static int Compare(Face a, Face b)
    {
        var order = (a.Published ?? DateOnly.MaxValue).CompareTo(b.Published ?? DateOnly.MaxValue);
        if (order == 0)
            order = b.HeaderFields.CompareTo(a.HeaderFields);
        if (order == 0)
            order = string.CompareOrdinal(a.Path, b.Path);
        return order != 0 ? order : string.CompareOrdinal(a.Sha256, b.Sha256);
    }

    /// <summary>What decides, of one file.</summary>
    internal readonly record struct Face(DateOnly? Published, int HeaderFields, string Path, string Sha256)
    {
        public static Face Of(Report report, string sha256) => new(report.Published?.From, CountHeader(report), report.File, sha256);

        private static int CountHeader(Report report) =>
            new object?[] { report.Title, report.Byline, report.Outlet, report.Agency, report.Published, report.Url }.Count(field => field is not null);
    }
}
