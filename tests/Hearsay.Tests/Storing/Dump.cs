using System.Text.RegularExpressions;
using Hearsay.Exporting;
using Hearsay.Reading;
using Hearsay.Storing;
using Microsoft.Data.Sqlite;

namespace Hearsay.Tests.Storing;

/// <summary>Everything that a store answers, as text, but for the time of reading.</summary>
internal static partial class Dump
{
    public static readonly Analyst Analyst = Analyst.LoadEnglish();

    public static string Of(string store)
    {
        using var archive = Archive.Open(store, create: false);
        var reports = archive.Reports().ToList();
        var lines = reports.Select(r => JsonAnswers.Of(r))
            .Concat(reports.Select(r => JsonAnswers.Of(archive.Analysis(r), r)))
            .Concat(archive.Statements().Select(s => JsonAnswers.Of(s)))
            .Concat(archive.Families().Select(f => JsonAnswers.Of(f)))
            .Concat(archive.Copies().Select(f => JsonAnswers.Of(f)))
            .Concat(archive.Claims().Select(c => JsonAnswers.Of(c)))
            .Concat(archive.Series().Select(s => JsonAnswers.Of(s)));
        return ReadAt().Replace(string.Join('\n', lines), string.Empty);
    }

    public static async Task<AddProgress> AddAsync(string store, IEnumerable<string> paths, ReadingOptions? options = null, StoreSettings? settings = null)
    {
        using var archive = Archive.Open(store, create: true, settings ?? new StoreSettings());
        return await archive.AddAsync(paths, options ?? new ReadingOptions(), Analyst, TimeProvider.System);
    }

    /// <summary>Looks at the file behind the store's back.</summary>
    public static string? Ask(string store, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={store};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar()?.ToString();
    }

    /// <summary>Whether the file and its word indexes are sound.</summary>
    public static void AssertSound(string store)
    {
        Assert.Equal("ok", Ask(store, "PRAGMA integrity_check"));
        Assert.Null(Ask(store, "PRAGMA foreign_key_check"));
        Ask(store, "INSERT INTO report_words (report_words, rank) VALUES ('integrity-check', 1)");
        Ask(store, "INSERT INTO statement_words (statement_words) VALUES ('integrity-check')");
        Assert.Equal(Ask(store, "SELECT count(*) FROM statements"), Ask(store, "SELECT count(*) FROM statement_words"));
    }

    [GeneratedRegex("\"readAt\":\"[^\"]*\"", RegexOptions.NonBacktracking)]
    private static partial Regex ReadAt();
}
