using Hearsay.Claims.Roots;

namespace Hearsay.Training.Evaluation;

/// <summary>Scores the grouping of figures across reports, and their roots, on events that people read.</summary>
internal static class ClaimsEvaluation
{
    /// <summary>The events that the grouping was built on.</summary>
    public static EvaluationTask Task { get; } = new(
        "claims", "Figures of one event across reports, and who vouches for them", "../shared/data/corpora/fakes-dev.csv", path => Run(path, gold => gold.Built));

    /// <summary>The events that nobody looked at while building.</summary>
    public static EvaluationTask HeldOut { get; } = Task with { Name = "claims-held-out", Run = path => Run(path, gold => gold.HeldOut) };

    /// <summary>A figure that a person read, of an event or of none of those scored, with the one that was found there.</summary>
    private sealed record Item(string Report, string? Event, string? Thing, GoldFigure? Gold, FoundClaims.FoundFigure? Found);

    private static IReadOnlyList<Score> Run(string path, Func<ClaimsGold, IReadOnlyList<GoldEvent>> events)
    {
        var found = FoundClaims.In(path);
        var scored = events(ClaimsGold.Read());
        var items = Items(scored, found).ToList();
        var figures = items.Where(item => item.Gold is not null).ToList();
        Explain(scored, items, found);
        ExplainWrong(items, found);
        foreach (var line in ClaimsLosses.Table(LostAndFound(figures)))
            Console.Error.WriteLine($"  {line}");
        return
        [
            new("figures.found", figures.Average(item => item.Found is null ? 0 : 1.0)),
            .. Pairs("event", items, item => item.Event, item => item.Found?.Group),
            .. Pairs("event-found", items.Where(item => item.Found is not null).ToList(), item => item.Event, item => item.Found?.Group),
            .. Pairs("series", items, item => item.Thing, item => item.Found?.Series),
            new("strangers.apart", StrangersApart(scored, found)),
            .. Roots(figures.Where(item => item.Found is not null && !item.Gold!.Doubtful).ToList(), figures, found),
        ];
    }

    private static IEnumerable<Item> Items(IReadOnlyList<GoldEvent> events, FoundClaims found)
    {
        foreach (var told in events)
        {
            foreach (var report in told.Reports)
                foreach (var figure in report.Figures.Where(f => !f.Doubtful))
                    yield return new(report.Report, told.Id, figure.Thing, figure, Measured(found, report.Report, figure));
            // What is no figure of one event may be one of another.
            foreach (var stranger in told.NotThese.Where(s => !events.Any(e => e.Reports.Any(r => r.Report == s.Report && r.Figures.Any(f => f.At.Overlaps(s.At))))))
                yield return new(stranger.Report, null, null, null, found.At(stranger.Report, stranger.At));
        }
    }

    private static FoundClaims.FoundFigure? Measured(FoundClaims found, string report, GoldFigure figure) => found.At(report, figure.At);

    /// <summary>Pairs of figures of different reports that are of one event, against those that were put together.</summary>
    private static IEnumerable<Score> Pairs(string name, List<Item> items, Func<Item, string?> gold, Func<Item, object?> group)
    {
        int right = 0, answered = 0, expected = 0;
        for (var i = 0; i < items.Count; i++)
            for (var j = i + 1; j < items.Count; j++)
            {
                var (a, b) = (items[i], items[j]);
                if (a.Report == b.Report || (gold(a) is null && gold(b) is null))
                    continue;
                var same = gold(a) is { } one && one == gold(b);
                var together = group(a) is { } mine && mine.Equals(group(b));
                right += same && together ? 1 : 0;
                answered += together ? 1 : 0;
                expected += same ? 1 : 0;
            }
        var precision = answered == 0 ? 1 : right / (double)answered;
        var recall = expected == 0 ? 1 : right / (double)expected;
        yield return new($"{name}.precision", precision);
        yield return new($"{name}.recall", recall);
        yield return new($"{name}.f1", precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall));
    }

    /// <summary>The share of figures of other events that stand near, and were put into no group with the event's.</summary>
    private static double StrangersApart(IReadOnlyList<GoldEvent> events, FoundClaims found)
    {
        int apart = 0, all = 0;
        foreach (var told in events)
        {
            var groups = told.Reports.SelectMany(r => r.Figures.Select(f => found.At(r.Report, f.At)?.Group)).OfType<int>().ToHashSet();
            foreach (var stranger in told.NotThese)
            {
                all++;
                apart += found.At(stranger.Report, stranger.At) is { } figure && groups.Contains(figure.Group) ? 0 : 1;
            }
        }
        return all == 0 ? 1 : apart / (double)all;
    }

    /// <summary>Roots against those that were read: the same kind (own voice, unknown, somebody), and the same somebody by the names that both give.</summary>
    private static IEnumerable<Score> Roots(List<Item> figures, List<Item> all, FoundClaims found)
    {
        var resolver = RootResolver.Load();
        var names = all.Where(item => item.Gold is { Root: not null, RootId: not null }).ToLookup(item => item.Gold!.RootId!, item => (Name: item.Gold!.Root!, item.Report), StringComparer.Ordinal);
        var right = 0;
        foreach (var item in figures)
        {
            var isRight = IsRight(item, names, found, resolver);
            right += isRight ? 1 : 0;
            if (!isRight)
                Console.Error.WriteLine($"  root {item.Report} '{item.Found!.Figure.Text}': read {item.Gold!.Root ?? "nobody"}, found {item.Found.Proposition.Root.Name} ({item.Found.Proposition.Root.Key})");
        }
        yield return new("roots.right", figures.Count == 0 ? 1 : right / (double)figures.Count);
        var keys = figures.Where(f => f.Gold!.RootId is not (null or "outlet") && f.Found!.Proposition.Root is { IsKnown: true, IsOutlet: false }).ToList();
        foreach (var score in Pairs("roots-same", keys, item => item.Gold!.RootId, item => item.Found!.Proposition.Root.Key))
            yield return score;
    }

    private static bool IsRight(Item item, ILookup<string, (string Name, string Report)> names, FoundClaims found, RootResolver resolver)
    {
        var root = item.Found!.Proposition.Root;
        if (item.Gold!.Root == "outlet" || item.Gold.IsRoot("outlet"))
            return root.IsOutlet;
        if (item.Gold.Root is not { } read)
            return !root.IsKnown && !root.IsOutlet;
        if (!root.IsKnown || root.IsOutlet)
            return false;
        // The same root goes by other names in other reports; each of them tells who it is.
        return (item.Gold.AlsoRootIds ?? []).Append(item.Gold.RootId ?? string.Empty).SelectMany(id => names[id]).Append((Name: read, item.Report))
            .Any(told => resolver.Resolve(told.Name, RootContext.Of(found.Analyses[told.Report])).Key == root.Key);
    }

    private static IEnumerable<(string Event, bool Together, string Reason)> LostAndFound(List<Item> figures) =>
        from a in figures
        from b in figures
        where a.Event == b.Event && string.CompareOrdinal(a.Report, b.Report) < 0
        select (a.Event!, a.Found is not null && a.Found.Group == b.Found?.Group, ClaimsLosses.Reason(a.Found, b.Found));

    /// <summary>Each figure of another event among those of one, once, with the one of the event that it fits best.</summary>
    private static void ExplainWrong(List<Item> items, FoundClaims found)
    {
        foreach (var other in items.Where(item => item.Found is not null))
            foreach (var mixed in items.Where(item => item.Event is not null && item.Event != other.Event && item.Report != other.Report && item.Found?.Group == other.Found!.Group).GroupBy(item => item.Event))
            {
                var best = mixed.MaxBy(item => Hearsay.Claims.PropositionMatch.Score(item.Found!.Proposition, other.Found!.Proposition))!;
                Console.Error.WriteLine($"  wrongly with {mixed.Count()} of {mixed.Key}: {other.Event ?? "other"} {other.Report} '{other.Found!.Figure.Text}' {Signature(other.Found.Proposition)}  {Words(other.Found.Proposition, found)}\n"
                    + $"     {Hearsay.Claims.PropositionMatch.Score(best.Found!.Proposition, other.Found.Proposition):0.0} {best.Report} '{best.Found.Figure.Text}' {Signature(best.Found.Proposition)}  {Words(best.Found.Proposition, found)}");
            }
    }

    private static string Signature(Hearsay.Claims.Proposition p) =>
        $"[{p.Time.From:yyMMdd}-{p.Time.To:yyMMdd} {p.Time.Basis.ToString()[0]}; {string.Join("+", p.Places.Select(x => x.Name + x.Basis.ToString()[0] + x.Precision.ToString()[0]))}; {p.Action} {p.Kinds}]\n       ";

    private static void Explain(IReadOnlyList<GoldEvent> events, List<Item> items, FoundClaims found)
    {
        foreach (var told in events)
        {
            var own = items.Where(item => item.Event == told.Id).ToList();
            foreach (var item in own.Where(item => item.Found is null))
            {
                var analysis = found.Analyses[item.Report];
                var figure = analysis.Figures.FirstOrDefault(f => f.Span.Overlaps(item.Gold!.At));
                Console.Error.WriteLine($"    missing {item.Report} '{item.Gold!.At.Of(analysis.Report.Text)}' {(figure is null ? "no figure" : $"figure of {figure.Statement ?? "own voice"}")}");
            }
            Console.Error.WriteLine($"  {told.Id}: {own.Count} figures, {own.Count(item => item.Found is null)} not found");
            var groups = own.Where(item => item.Found is not null).GroupBy(item => item.Found!.Group).OrderByDescending(g => g.Count()).ToList();
            foreach (var group in groups)
            {
                Console.Error.WriteLine($"    {group.Count()} together");
                foreach (var item in group)
                    Console.Error.WriteLine($"       {item.Report[..8]} {item.Found!.Figure.Text} {item.Found.Figure.Measure} {Signature(item.Found.Proposition).Trim()}" + (group == groups[0] ? "" : $"\n           {Words(item.Found.Proposition, found)}"));
            }
        }
    }

    private static string Words(Hearsay.Claims.Proposition proposition, FoundClaims found) =>
        string.Join(" … ", proposition.Spans.Select(span => span.Of(found.Analyses[proposition.Report].Report.Text))).ReplaceLineEndings(" ");
}
