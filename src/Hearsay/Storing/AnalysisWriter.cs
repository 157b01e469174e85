using System.Text.Json;
using Hearsay.Claims.Roots;

namespace Hearsay.Storing;

/// <summary>Writes what was found in a report, in place of what was found before. Lasts as long as one transaction; not safe to share between threads.</summary>
internal sealed class AnalysisWriter(PreparedCommands commands)
{
    private readonly PlaceWriter _places = new(commands);
    private readonly Dictionary<string, long> _rootNames = new(StringComparer.Ordinal);
    private readonly RootWriter _roots = new(commands);

    /// <summary>Keeps an analysis of the report with this number.</summary>
    public void Save(long number, ReadyReport ready)
    {
        var analysis = ready.Analysis;
        Remove(number);
        commands.Run("UPDATE reports SET supported = $2, engine = $3 WHERE number = $1", number, analysis.LanguageSupported, Analyst.Version);
        var sentences = new SentenceIndex(analysis.Sentences);
        var text = analysis.Report.Text;
        var numbers = analysis.Statements.Select((s, i) => Insert(number, text, s, sentences.Around(s), ready.Roots[i])).ToList();
        _roots.Save(number, ready.Report.Published, ready.Roots);
        foreach (var span in analysis.OwnVoice)
            commands.Run("INSERT OR IGNORE INTO own_voice (report, start_at, end_at) VALUES ($1, $2, $3)", number, span.Start, span.End);
        var byId = analysis.Statements.ToDictionary(s => s.Id, StringComparer.Ordinal);
        foreach (var figure in analysis.Figures)
            Insert(number, text, figure, sentences.Around(figure.Span), figure.Statement is { } id ? byId.GetValueOrDefault(id) : null);
        for (var i = 0; i < analysis.Times.Count; i++)
            Insert(number, i, analysis.Times[i]);
        var places = _places.Save(number, analysis, sentences);
        for (var i = 0; i < numbers.Count; i++)
            foreach (var place in places.OfStatements[i])
                commands.Run("INSERT INTO statement_places (place, statement, report, vouches) VALUES ($1, $2, $3, $4)", place, numbers[i], number, _roots.Number(ready.Roots[i]));
        SaveTally(number, numbers.FirstOrDefault(), ready, places);
    }

    /// <summary>Removes all that was found in a report.</summary>
    public void Remove(long number)
    {
        commands.Run("DELETE FROM statement_words WHERE rowid IN (SELECT number FROM statements WHERE report = $1)", number);
        commands.Run("DELETE FROM figure_words WHERE rowid IN (SELECT number FROM figures WHERE report = $1)", number);
        // Statements are numbered one after another within a report: a look at each of its places, and no index by statement.
        commands.Run(
            "DELETE FROM statement_places WHERE place IN (SELECT place FROM report_places WHERE report = $1) AND statement IN (SELECT number FROM statements WHERE report = $1)", number);
        foreach (var table in (string[])["statements", "own_voice", "figures", "times", "place_mentions", "report_places", "report_tallies", "report_roots"])
            commands.Run($"DELETE FROM {table} WHERE report = $1", number);
    }

    private long Insert(long report, string text, Statement s, TextSpan sentences, RootIdentity identity)
    {
        var number = commands.Insert(
            """
            INSERT INTO statements (report, id, source_start, source_end, cue_start, cue_end, content, form, act, certainty, speaker, standing,
                chain, root_known, said_from, said_to, said_text, inside, confidence, root, sentences_start, sentences_end, kind, vouches)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24)
            """,
            report, s.Id, s.Source?.Start, s.Source?.End, s.Cue?.Start, s.Cue?.End, StoredJson.Spans(s.Content), s.Form, s.Act, s.Certainty, s.Speaker,
            s.Standing, JsonSerializer.Serialize(s.Chain, StoredJson.Default.IReadOnlyListString), s.RootKnown, s.SaidOn?.From, s.SaidOn?.To, s.SaidOn?.Text,
            s.Inside, s.Confidence, s.Root, sentences.Start, sentences.End, StatementKind.Of(s).Packed, _roots.Number(identity));
        commands.Run("INSERT INTO statement_words (rowid, speaker, content) VALUES ($1, $2, $3)",
            number, Words(identity.IsKnown ? $"{Speaker(s, text)} / {identity.Name}" : Speaker(s, text)), Words(string.Join(' ', s.Content.Select(span => span.Of(text)))));
        return number;
    }

    private void SaveTally(long report, long first, ReadyReport ready, PlaceWriter.NamedPlaces places)
    {
        var analysis = ready.Analysis;
        var holders = analysis.Statements.Select((s, i) => (s.Id, i)).ToDictionary(StringComparer.Ordinal);
        var statements = analysis.Statements.Select((s, i) => new Tally.Statement(StatementKind.Of(s), RootNumber(s.Root), places.InStatements[i])).ToList();
        var figures = analysis.Figures.Select((f, i) => new Tally.Figure(f.Statement is { } id && holders.TryGetValue(id, out var holder) ? holder : -1, places.InFigures[i])).ToList();
        var face = new Tally.Face(ready.Report.Language, Tally.Face.MonthOf(ready.Report.Published?.From), first);
        commands.Run("INSERT INTO report_tallies (report, tally) VALUES ($1, $2)", report, Tally.Write(face, places.Mentioned, statements, figures));
    }

    private long RootNumber(string? root)
    {
        if (root is null)
            return 0;
        if (!_rootNames.TryGetValue(root, out var number))
            _rootNames[root] = number = commands.Number("SELECT number FROM root_names WHERE name = $1", root) ?? commands.Insert("INSERT INTO root_names (name) VALUES ($1)", root);
        return number;
    }

    private void Insert(long report, string text, Figure f, TextSpan sentence, Statement? holder)
    {
        var number = commands.Insert(
            """
            INSERT INTO figures (report, id, start_at, end_at, least, most, approximator, unit, measure, of_whom, claimant, statement,
                as_of_from, as_of_to, as_of_text, part_of, replaces, confidence, sentence_start, sentence_end)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
            """,
            report, f.Id, f.Span.Start, f.Span.End, f.Min, f.Max, f.Approximator, f.Unit, f.Measure, f.Of, f.Claimant, f.Statement,
            f.AsOf?.From, f.AsOf?.To, f.AsOf?.Text, f.PartOf, f.Replaces, f.Confidence, sentence.Start, sentence.End);
        commands.Run("INSERT INTO figure_words (rowid, speaker, content) VALUES ($1, $2, $3)",
            number, Words(holder is null ? f.Claimant ?? string.Empty : $"{f.Claimant} / {Speaker(holder, text)}"), Words($"{sentence.Of(text)} {f.Of} {f.Unit}"));
    }

    private void Insert(long report, int ordinal, TimeExpression time) => commands.Run(
        """
        INSERT INTO times (report, ordinal, start_at, end_at, type, value, modifier, first_day, last_day, anchor, anchor_start, anchor_end)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
        """,
        report, ordinal, time.Span.Start, time.Span.End, time.Type, time.Value, time.Modifier, time.From, time.To,
        time.Anchor.Kind, time.Anchor.Mention?.Start, time.Anchor.Mention?.End);

    /// <summary>All that a statement's source may be asked for by.</summary>
    public static string Speaker(Statement s, string text) =>
        string.Join(" / ", s.Chain.Append(s.Speaker).Append(s.Source?.Of(text)).OfType<string>().Distinct());

    /// <summary>The words as they are searched.</summary>
    public static string Words(string text) => Reading.MendedText.Of(text).Text;
}
