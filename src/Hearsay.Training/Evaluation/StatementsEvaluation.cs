using System.Diagnostics;
using Hearsay.Language;
using Hearsay.Language.English;
using Hearsay.Reading;
using Hearsay.Statements;
using Hearsay.Times;

namespace Hearsay.Training.Evaluation;

/// <summary>
/// Scores statements on <c>statements/gold</c>: end to end (<c>statements</c>), and the reading of their fields alone, given the spans that people marked
/// (<c>statements-fields</c>). The set is for reading errors, not for learning.
/// </summary>
internal static class StatementsEvaluation
{
    /// <summary>The set is small: the fastest of so many passes is the speed.</summary>
    private const int Passes = 7;

    public static EvaluationTask Task { get; } = new(
        "statements", "Statements end to end: found, and their fields", "../shared/data/statements/gold", folder => Run(folder, goldSpans: false));

    public static EvaluationTask Fields { get; } = new(
        "statements-fields", "Fields of statements, given their spans", "../shared/data/statements/gold", folder => Run(folder, goldSpans: true));

    /// <summary>A report with what its statements are read from.</summary>
    public sealed record Prepared(GoldReport Report, MendedText Mended, LanguageDocument Document, IReadOnlyList<TimeExpression> Times);

    private static List<Score> Run(string folder, bool goldSpans)
    {
        var prepared = Prepare(folder);
        var finder = StatementFinder.Load();
        var score = new StatementsScore();
        foreach (var report in prepared)
            score.Add(report.Report.Statements, Answer(report, finder, goldSpans));
        return [.. score.Scores(), .. goldSpans ? [] : score.Reliability(), new Score("words.per.second", Rate(prepared, finder, goldSpans), IsQuality: false)];
    }

    /// <summary>Reads the reports of a folder.</summary>
    public static IReadOnlyList<Prepared> Prepare(string folder)
    {
        var language = EnglishLanguage.Load();
        return [.. GoldReport.Load(folder).Select(r => Prepare(r, language))];
    }

    private static Prepared Prepare(GoldReport report, EnglishLanguage language)
    {
        var mended = MendedText.Of(report.Text);
        return new Prepared(report, mended, language.Analyze(mended.Text), TimeFinder.Find(mended.Text, report.Published));
    }

    /// <summary>Our statements of a report, in its untouched text.</summary>
    public static IReadOnlyList<GoldStatement> Answer(Prepared report, StatementFinder finder, bool goldSpans) =>
        [.. Find(report, finder, goldSpans).Select(s => GoldStatement.Of(Shown(report.Mended, s)))];

    private static IReadOnlyList<Statement> Find(Prepared report, StatementFinder finder, bool goldSpans) => goldSpans
        ? StatementReader.Read(report.Document, [.. report.Report.Statements.Select(s => Attribution(report.Mended, s))], report.Times, report.Report.Outlet)
        : finder.Find(report.Document, report.Times, report.Report.Outlet);

    private static Attribution Attribution(MendedText mended, GoldStatement gold) => new()
    {
        Source = Span(mended, gold.Source),
        Cue = Span(mended, gold.Cue),
        Content = [.. gold.Content.Select(c => Span(mended, c)!.Value)],
        Confidence = 1,
    };

    private static TextSpan? Span(MendedText mended, int[]? offsets) => offsets is null ? null : mended.ToMended(new TextSpan(offsets[0], offsets[1]));

    private static Statement Shown(MendedText mended, Statement statement) => statement with
    {
        Source = statement.Source is { } source ? mended.ToShown(source) : null,
        Cue = statement.Cue is { } cue ? mended.ToShown(cue) : null,
        Content = [.. statement.Content.Select(mended.ToShown)],
    };

    private static double Rate(IReadOnlyList<Prepared> reports, StatementFinder finder, bool goldSpans)
    {
        int words = reports.Sum(r => r.Document.Words.Length);
        return words / Enumerable.Range(0, Passes).Min(_ => Seconds(reports, finder, goldSpans));
    }

    private static double Seconds(IReadOnlyList<Prepared> reports, StatementFinder finder, bool goldSpans)
    {
        var watch = Stopwatch.StartNew();
        foreach (var report in reports)
            Find(report, finder, goldSpans);
        return watch.Elapsed.TotalSeconds;
    }
}
