using System.Globalization;
using CsvHelper;
using Hearsay.Reading;

namespace Hearsay.Training.Evaluation;

/// <summary>
/// Watches how plain texts are taken apart, on a table with the columns of FA-KES. Not a score against a gold standard, for there is none: the
/// column <c>date</c> itself is wrong in about a quarter of the rows. A change in these numbers asks to be looked at.
/// </summary>
internal static class HeadersEvaluation
{
    /// <summary>Later than every report of the table, so that nothing depends on the day of the run.</summary>
    private static readonly DateOnly s_latest = new(2025, 1, 1);

    public static EvaluationTask Task { get; } =
        new("headers", "Headers and feet taken off plain texts", "../shared/data/corpora/fakes-dev.csv", Run);

    private sealed record Row(string Id, string Title, string Text, string Outlet, string Date);

    /// <summary>What became of one row.</summary>
    internal sealed record Outcome(string Id, string Text, KnownFields Known, PlainReport Report, string ReportId, string Language);

    public static IReadOnlyList<Score> Run(string path)
    {
        var rows = ReadRows(path);
        var identifier = LanguageIdentifier.Load();
        var order = DateOrder.OfColumn(rows.Select(r => r.Date));
        // Once for the scores and to let the runtime compile the code, once for the time.
        var outcomes = rows.ConvertAll(r => ReadRow(r, order, identifier));
        var before = Environment.CpuUsage.TotalTime;
        rows.ForEach(r => ReadRow(r, order, identifier));
        var spent = Environment.CpuUsage.TotalTime - before;
        return [.. Scores(outcomes), new("speed.reports-per-cpu-second", outcomes.Count / spent.TotalSeconds, IsQuality: false)];
    }

    /// <summary>Every row as it is read, for looking at.</summary>
    internal static IReadOnlyList<Outcome> ReadAll(string path)
    {
        var rows = ReadRows(path);
        var order = DateOrder.OfColumn(rows.Select(r => r.Date));
        var identifier = LanguageIdentifier.Load();
        return rows.ConvertAll(r => ReadRow(r, order, identifier));
    }

    private static Outcome ReadRow(Row row, DateOrder? order, LanguageIdentifier identifier)
    {
        var known = new KnownFields { Title = row.Title, Outlet = row.Outlet, Published = row.Date, DateOrder = order };
        var report = HeaderBlock.Read(row.Text, known, s_latest);
        string body = report.Body.Of(row.Text);
        var mended = MendedText.Of(body);
        return new Outcome(row.Id, row.Text, known, report, ReportId.Of(mended), identifier.Identify(mended.Text));
    }

    private static IEnumerable<Score> Scores(List<Outcome> outcomes)
    {
        double count = outcomes.Count;
        yield return new("reports", count, IsQuality: false);
        yield return new("outlet", outcomes.Count(o => o.Report.Outlet is not null) / count);
        yield return new("byline", outcomes.Count(o => o.Report.Byline is not null) / count, IsQuality: false);
        yield return new("agency", outcomes.Count(o => o.Report.Agency is not null) / count, IsQuality: false);
        yield return new("dateline", outcomes.Count(o => o.Report.Dateline is not null) / count, IsQuality: false);
        yield return new("published", outcomes.Count(o => o.Report.Published is not null) / count);
        yield return new("published.equals-column", outcomes.Count(EqualsColumn) / count, IsQuality: false);
        yield return new("published.note", outcomes.Count(o => o.Report.Published?.Note is not null) / count, IsQuality: false);
        yield return new("body.without-title", outcomes.Count(o => !BeginsWithTitle(o)) / count);
        yield return new("body.share-of-text", outcomes.Average(o => (double)o.Report.Body.Length / o.Text.Length), IsQuality: false);
        yield return new("body.mean-length-characters", outcomes.Average(o => o.Report.Body.Length), IsQuality: false);
        yield return new("body.shortest-characters", outcomes.Min(o => o.Report.Body.Length), IsQuality: false);
        yield return new("language.english", outcomes.Count(o => o.Language == "en") / count);
        yield return new("reports.different", outcomes.Select(o => o.ReportId).Distinct().Count(), IsQuality: false);
    }

    private static bool EqualsColumn(Outcome outcome) =>
        outcome.Report.Published is { IsDay: true } published
        && DateOnly.TryParseExact(outcome.Known.Published, "M/d/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day == published.From;

    private static bool BeginsWithTitle(Outcome outcome) =>
        new TitleMatch(outcome.Report.Title!).EndAt(outcome.Text, outcome.Report.Body.Start) > 0;

    private static List<Row> ReadRows(string path)
    {
        string text = TextDecoding.Decode(File.ReadAllBytes(path)).Text;
        using var csv = new CsvReader(new StringReader(text), CultureInfo.InvariantCulture);
        var rows = new List<Row>();
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
            rows.Add(new Row(csv.GetField("unit_id")!, csv.GetField("article_title")!, csv.GetField("article_content")!, csv.GetField("source")!, csv.GetField("date")!));
        return rows;
    }
}
