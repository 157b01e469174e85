using System.Globalization;
using Hearsay.Copies;
using Microsoft.Data.Sqlite;

namespace Hearsay.Storing;

/// <summary>
/// Fingerprints and relations of reports in the store. Keeps what it has read, and so lasts no longer than one transaction. Not safe to share
/// between threads.
/// </summary>
internal sealed class StoredCopyIndex(PreparedCommands commands) : ICopyIndex
{
    /// <summary>Texts kept ready for comparison; those that come up together come up again soon.</summary>
    private const int TextsKept = 1024;

    private readonly Dictionary<long, CopyText> _texts = [];
    private readonly Dictionary<long, Dictionary<long, CopyLink>> _links = [];
    private readonly Dictionary<long, long?> _parents = [];

    /// <inheritdoc/>
    public IReadOnlyList<IReadOnlyList<long>> WithPrints(IReadOnlyList<uint> hashes, int atMost) =>
    [
        .. commands.Rows(
            "SELECT (SELECT group_concat(report) FROM (SELECT report FROM fingerprints WHERE hash = j.value LIMIT $2)) FROM json_each($1) j ORDER BY j.key",
            row => row.IsDBNull(0) ? [] : Numbers(row.GetString(0)), List(hashes), atMost),
    ];

    /// <inheritdoc/>
    public (long? Before, long? After) SketchNeighbours(uint hash, string place) =>
    (
        commands.Number("SELECT report FROM sketches WHERE hash = $1 AND place < $2 ORDER BY place DESC LIMIT 1", (int)hash, place),
        commands.Number("SELECT report FROM sketches WHERE hash = $1 AND place > $2 ORDER BY place LIMIT 1", (int)hash, place)
    );

    /// <inheritdoc/>
    public void Add(long number, CopyText text)
    {
        Remember(number, text);
        commands.Run("INSERT INTO fingerprints (hash, report) SELECT value, $2 FROM json_each($1)", List(text.Hashes), number);
        commands.Run("INSERT INTO sketches (hash, place, report) SELECT value, $2, $3 FROM json_each($1)", List(text.Sketch), text.Place, number);
    }

    /// <inheritdoc/>
    public void Remove(long number, CopyText text)
    {
        _texts.Remove(number);
        commands.Run("DELETE FROM fingerprints WHERE report = $2 AND hash IN (SELECT value FROM json_each($1))", List(text.Hashes), number);
        commands.Run("DELETE FROM sketches WHERE place = $2 AND hash IN (SELECT value FROM json_each($1))", List(text.Sketch), text.Place);
    }

    /// <inheritdoc/>
    public CopyText Text(long number)
    {
        if (!_texts.TryGetValue(number, out var text))
            Remember(number, text = CopyText.Of(Face(number)));
        return text;
    }

    /// <inheritdoc/>
    public CopyLink? Link(long one, long other) => LinksOf(one).GetValueOrDefault(other);

    /// <inheritdoc/>
    public IReadOnlyCollection<CopyLink> Links(long number) => LinksOf(number).Values;

    /// <inheritdoc/>
    public void Put(CopyLink link)
    {
        ArgumentNullException.ThrowIfNull(link);
        LinksOf(link.Left)[link.Right] = link;
        LinksOf(link.Right)[link.Left] = link;
        commands.Run("INSERT OR REPLACE INTO copy_links (one, other, relation, one_in_other, other_in_one) VALUES ($1, $2, $3, $4, $5)",
            link.Left, link.Right, (int)link.Relation, (double)link.LeftInRight, (double)link.RightInLeft);
    }

    /// <inheritdoc/>
    public void Drop(long one, long other)
    {
        LinksOf(one).Remove(other);
        LinksOf(other).Remove(one);
        commands.Run("DELETE FROM copy_links WHERE (one = $1 AND other = $2) OR (one = $2 AND other = $1)", one, other);
    }

    /// <inheritdoc/>
    public void SetParent(long number, long? parent)
    {
        if (!_parents.TryGetValue(number, out var before))
            before = commands.Number("SELECT source FROM reports WHERE number = $1", number);
        _parents[number] = parent;
        if (before != parent)
            commands.Run("UPDATE reports SET source = $2 WHERE number = $1", number, parent);
    }

    private Dictionary<long, CopyLink> LinksOf(long number)
    {
        if (!_links.TryGetValue(number, out var links))
            _links[number] = links = commands.Rows(
                    $"SELECT {Columns} FROM copy_links WHERE one = $1 UNION ALL SELECT {Columns} FROM copy_links WHERE other = $1", ReadLink, number)
                .ToDictionary(link => link.Other(number));
        return links;
    }

    private const string Columns = "one, other, relation, one_in_other, other_in_one";

    private static CopyLink ReadLink(SqliteDataReader row) =>
        new(row.GetInt64(0), row.GetInt64(1), (CopyRelation)row.GetInt32(2), (float)row.GetDouble(3), (float)row.GetDouble(4));

    private Report Face(long number) => commands.Rows(
        $"SELECT {ReportRows.Columns} FROM reports r JOIN files f ON f.number = r.file WHERE r.number = $1", ReportRows.Read, number).Single();

    private void Remember(long number, CopyText text)
    {
        if (_texts.Count >= TextsKept)
            _texts.Clear();
        _texts[number] = text;
    }

    /// <summary>Hashes as a JSON list of signed numbers, which SQLite keeps in four bytes.</summary>
    private static string List(IReadOnlyList<uint> hashes) =>
        "[" + string.Join(',', hashes.Select(hash => ((int)hash).ToString(CultureInfo.InvariantCulture))) + "]";

    private static long[] Numbers(string list) =>
        Array.ConvertAll(list.Split(','), number => long.Parse(number, CultureInfo.InvariantCulture));
}
