using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace Hearsay.Storing;

/// <summary>Adds up what tallies tell of places, and of all that they lie in. Used once; not safe to share between threads.</summary>
internal sealed class PlaceCounter(SqliteConnection connection)
{
    private readonly Containers _containers = Containers.All(connection);
    private readonly HashSet<int> _fitting = [];
    private readonly HashSet<int> _covered = [];
    private int _mark;

    /// <summary>How many reports speak of each place, by number.</summary>
    public NumberCounts Reports { get; } = NumberCounts.Of(connection, "places");

    /// <summary>How many statements do.</summary>
    public NumberCounts Statements { get; } = NumberCounts.Of(connection, "places");

    /// <summary>How many figures have it in their sentence.</summary>
    public NumberCounts Figures { get; } = NumberCounts.Of(connection, "places");

    /// <summary>How often it is mentioned.</summary>
    public NumberCounts Mentions { get; } = NumberCounts.Of(connection, "places");

    /// <summary>Counts all that a report says.</summary>
    public void AddAll(Tally tally)
    {
        var all = new Tally.Mentions(0, tally.Places.Length);
        CountEach(tally, all);
        CountOnce(tally, all, Reports);
        foreach (ref readonly var statement in tally.Statements)
            CountOnce(tally, Looked(statement.Mentions), Statements);
        foreach (ref readonly var figure in tally.Figures)
            CountOnce(tally, Looked(figure.Mentions), Figures);
    }

    /// <summary>Counts what the selected statements of a report say, if they are of some kinds.</summary>
    public void Add(in Tallies.Row row, Selection selection, NumberSet kinds)
    {
        var tally = row.Tally;
        var report = ++_mark;
        _fitting.Clear();
        _covered.Clear();
        for (var i = 0; i < tally.Statements.Length; i++)
        {
            var (kind, _, mentions) = tally.Statements[i];
            if (!kinds.Contains(kind.Packed) || !selection.Has(tally.Report.First + i) || !selection.HasPlace(tally, mentions))
                continue;
            _fitting.Add(i);
            CountOnce(tally, mentions, Statements);
            for (var mention = mentions.First; mention < mentions.End; mention++)
                _covered.Add(mention);
        }
        foreach (ref readonly var figure in tally.Figures)
            if (_fitting.Contains(figure.Holder))
                CountOnce(tally, figure.Mentions.And(tally.Statements[figure.Holder].Mentions), Figures);
        foreach (var mention in _covered)
        {
            CountEach(tally, new(mention, 1));
            foreach (var container in _containers.Of(tally.Places[mention]))
                Reports.AddOnce(container, report);
        }
    }

    /// <summary>As many as are looked at when a report is added.</summary>
    private static Tally.Mentions Looked(Tally.Mentions mentions) => mentions with { Count = Math.Min(mentions.Count, PlaceWriter.MostInSentence) };

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CountEach(Tally tally, Tally.Mentions mentions)
    {
        foreach (var place in tally.Places.Slice(mentions.First, mentions.Count))
            foreach (var container in _containers.Of(place))
                Mentions.Add(container, 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CountOnce(Tally tally, Tally.Mentions mentions, NumberCounts counts)
    {
        _mark++;
        foreach (var place in tally.Places.Slice(mentions.First, mentions.Count))
            foreach (var container in _containers.Of(place))
                counts.AddOnce(container, _mark);
    }
}
