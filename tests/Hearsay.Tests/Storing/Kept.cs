using Hearsay.Storing;

namespace Hearsay.Tests.Storing;

/// <summary>Stores filled by hand, with analyses that no engine made.</summary>
internal static class Kept
{
    private static readonly DateTimeOffset ReadAt = new(2024, 5, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Adds analysed reports to a store, creating it if it is not there.</summary>
    public static void In(string store, params Analysis[] analyses)
    {
        using var connection = Database.Open(store, create: true, new StoreSettings());
        using var writer = new ArchiveWriter(connection, Dump.Analyst);
        foreach (var analysis in analyses)
            writer.Add(ReadyReport.Of(analysis), analysis.Report.Id, ReadAt);
        writer.Commit();
    }

    /// <summary>A report.</summary>
    public static Report Report(string id, string text, string? outlet = "Island Radio", DateOnly? day = null) => new()
    {
        Id = "r-" + id,
        File = id + ".txt",
        Text = text,
        Language = "en",
        Outlet = outlet,
        Title = "News " + id,
        Published = day is { } known ? PublicationDate.Day(known) : null,
    };

    /// <summary>An analysis of a report of which every paragraph is a sentence.</summary>
    public static Analysis Of(Report report) => new()
    {
        Report = report,
        LanguageSupported = true,
        Parts = ArchiveWriter.Kept,
        Sentences = [.. report.Text.Split('\n').Select(sentence => Span(report, sentence))],
    };

    /// <summary>Where words stand first.</summary>
    public static TextSpan Span(Report report, string words)
    {
        var start = report.Text.IndexOf(words, StringComparison.Ordinal);
        return start >= 0 ? new(start, start + words.Length) : throw new ArgumentException(words);
    }

    /// <summary>A statement, with its cue after its source.</summary>
    public static Statement Statement(Report report, string id, string source, string content) => new()
    {
        Id = id,
        Source = Span(report, source),
        Content = [Span(report, content)],
        Form = StatementForm.Indirect,
        Act = StatementAct.Says,
        Certainty = Certainty.Stated,
        Speaker = source,
        Standing = Standing.Named,
        Chain = [source],
        RootKnown = true,
        Confidence = 0.5,
    };

    /// <summary>A figure.</summary>
    public static Figure Figure(Report report, string id, string text, decimal? least, decimal? most, string unit = "person", FigureMeasure measure = FigureMeasure.Killed) => new()
    {
        Id = id,
        Span = Span(report, text),
        Text = text,
        Min = least,
        Max = most,
        Unit = unit,
        Measure = measure,
        Confidence = 0.5,
    };

    /// <summary>A town.</summary>
    public static PlaceMention Town(Report report, string name, string country, string admin1, int id) => new()
    {
        Span = Span(report, name),
        Text = name,
        Name = name,
        Country = country,
        Admin1 = admin1,
        GeonameId = id,
        Latitude = 35,
        Longitude = 36,
        Precision = PlacePrecision.City,
    };
}
