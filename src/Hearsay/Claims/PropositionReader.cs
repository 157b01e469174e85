using Hearsay.Claims.Roots;
using Hearsay.Language;

namespace Hearsay.Claims;

/// <summary>Makes what an analysis found ready to be compared with other reports. Pure; linear in the analysis.</summary>
internal static class PropositionReader
{
    /// <summary>A statement that holds others is left to them if they cover so much of it.</summary>
    private const double CoveredByInner = 0.6;

    /// <summary>Shorter pieces say nothing that could be compared, in letters.</summary>
    private const int ShortestUnit = 12;

    /// <summary>What a report puts forward, in text order, its roots told by the library's tables.</summary>
    public static IReadOnlyList<Proposition> Read(Analysis analysis) => Read(analysis, RootResolver.Load());

    /// <summary>Fewer words than this are said alike by chance.</summary>
    private const int LeastWording = 6;

    /// <summary>What a report puts forward, in text order.</summary>
    public static IReadOnlyList<Proposition> Read(Analysis analysis, RootResolver resolver)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        if (analysis.Report.Text.Length == 0)
            return [];
        var times = new TimeReading(analysis);
        var places = new PlaceReading(analysis);
        var roots = new MemberRoot(analysis, resolver);
        var propositions = new List<Proposition>();
        foreach (var unit in Units(analysis).SelectMany(unit => BackgroundClauses.Cut(analysis.Report.Text, unit)))
        {
            var next = Read(analysis, unit, times, places, roots);
            if (unit.IsBackground && propositions.Count > 0)
                propositions[^1] = ApartFrom(propositions[^1], next);
            propositions.Add(next);
        }
        return SceneReading.Of(propositions);
    }

    /// <summary>What a sentence tells, kept from the places of what it only recalls.</summary>
    private static Proposition ApartFrom(Proposition main, Proposition recalled) => main with
    {
        NotAt = [.. recalled.Places.Where(place => !main.Places.Any(own => own.Basis != PlaceBasis.Inherited && PlaceMatch.AreRelated(own, place)))],
        Places = [.. main.Places.Where(own => own.Basis != PlaceBasis.Inherited || !recalled.Places.Any(place => PlaceMatch.AreRelated(own, place)))],
    };

    private static Proposition Read(Analysis analysis, Unit unit, TimeReading times, PlaceReading places, MemberRoot roots)
    {
        var text = analysis.Report.Text;
        var figures = FiguresOf(analysis, unit);
        var words = unit.Spans.SelectMany(span => TellingWords.All(text, span)).ToList();
        var action = ActionOf(figures, words);
        if (action == ClaimAction.Other && figures.Exists(figure => UnitClasses.ArePeople(figure.Unit)))
            action = ActionOf(figures, [.. analysis.Sentences.Where(unit.Extent.Overlaps).Take(1).SelectMany(sentence => TellingWords.All(text, sentence))]);
        var kinds = EventLexicon.KindsOf(words.Select(word => word.Stem));
        var time = times.Of(unit, action, figures);
        var names = analysis.Names.Where(n => unit.Holds(n.Span)).ToList();
        return new Proposition
        {
            Report = analysis.Report.Id,
            Statement = unit.Statement?.Id,
            Spans = unit.Spans,
            Action = action,
            Kinds = kinds,
            SceneKinds = kinds,
            Wording = words.Count >= LeastWording ? Hash(string.Join(' ', words.Select(word => word.Stem))) : 0,
            IsDenial = unit.Statement is { } s && (s.Act == StatementAct.Denies || s.Certainty == Certainty.Denied),
            Time = time,
            Places = [.. places.Of(unit).Where(place => !(time.IsOpen && place.Basis == PlaceBasis.Inherited))],
            Figures = figures,
            Words = Hashes(words.Where(w => !TellingWords.IsEmpty(w.Stem) && !EventLexicon.IsEventWord(w.Stem) && !names.Exists(n => n.Span.Contains(w.Span))).Select(w => w.Stem)),
            Names = Hashes(names.Where(n => !places.IsPlace(n.Span)).SelectMany(n => TellingWords.All(text, n.Span)).Where(w => w.Span.Length > 2).Select(w => NameSkeleton.Of(w.Span.Of(text)))),
            Root = roots.Of(unit.Statement),
            Published = analysis.Report.Published?.From,
        };
    }

    /// <summary>What figures count says what happened, first of all who came to harm; where they do not, the first word that does.</summary>
    private static ClaimAction ActionOf(List<PropositionFigure> figures, List<TellingWords.Telling> words)
    {
        var counted = figures.Select(figure => EventLexicon.ActionOf(figure.Measure)).ToList();
        return counted.Contains(ClaimAction.Attack) ? ClaimAction.Attack
            : counted.Concat(words.Select(word => EventLexicon.ActionOf(word.Stem))).FirstOrDefault(action => action != ClaimAction.Other);
    }

    private static List<PropositionFigure> FiguresOf(Analysis analysis, Unit unit)
    {
        var figures = new List<PropositionFigure>();
        FigureMeasure? before = null;
        foreach (var figure in analysis.Figures.Where(f => unit.Holds(f.Span) && f.Statement == unit.Statement?.Id))
        {
            figures.Add(FigureOf(figure, analysis.Figures.FirstOrDefault(f => f.Id == figure.PartOf && !(f.Min == figure.Min && f.Max == figure.Max))?.Id, analysis.Report.Text, unit, before));
            before = figure.Measure;
        }
        return figures;
    }

    private static PropositionFigure FigureOf(Figure figure, string? whole, string text, Unit unit, FigureMeasure? before) => new(
        figure.Id, figure.Measure, figure.Unit, figure.Min, figure.Max, figure.Max is null && !figure.Text.Any(char.IsAsciiDigit) && IsVague(figure.Min),
        whole ?? (IsBesides(figure.Text) && (before is null || before == figure.Measure) || IsPart(figure, text, unit) ? PropositionFigure.Besides : null), figure.Replaces, figure.Of is { } of ? Hash(NameSkeleton.Of(of)) : 0);

    /// <summary>Whether the words behind a figure take it from another ("five of them"), or its sentence tells of those who were brought somewhere.</summary>
    private static bool IsPart(Figure figure, string text, Unit unit)
    {
        var behind = text.AsSpan(figure.Span.End, Math.Min(8, text.Length - figure.Span.End));
        return behind.StartsWith(" of them", StringComparison.Ordinal) || behind.StartsWith(" of whom", StringComparison.Ordinal) || behind.StartsWith(" of the", StringComparison.Ordinal)
            || (figure.Measure == FigureMeasure.Injured && unit.Spans.Any(span => Array.Exists(Brought, word => text.AsSpan(span.Start, span.Length).Contains(word, StringComparison.OrdinalIgnoreCase))));
    }

    // The wounded of one hospital are a part of the wounded.
    private static readonly string[] Brought = [" arrived", " admitted", " transferred", " taken to", " brought to", " being treated", " were treated"];

    private static bool IsBesides(string text)
    {
        var words = text.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return text.Contains(" of the", StringComparison.OrdinalIgnoreCase) || text.Contains("of them", StringComparison.OrdinalIgnoreCase) || text.Contains("of whom", StringComparison.OrdinalIgnoreCase)
            || words.Where((word, i) => word is "other" or "others" or "another" or "further" or "additional" || (word == "more" && (i + 1 == words.Length || words[i + 1] != "than"))).Any();
    }

    // What "several", "tens", "dozens", "scores", "hundreds" … are read as.
    private static bool IsVague(decimal? min) => min is 3 or 20 or 24 or 40 or 200 or 2000 or 20000 or 200000 or 2000000;

    /// <summary>Statements and sentences in the report's own voice, cut into sentences, in text order.</summary>
    private static IEnumerable<Unit> Units(Analysis analysis)
    {
        var sentences = new SentenceCuts(analysis.Sentences);
        var units = analysis.OwnVoice.Where(span => !IsBoilerplate(analysis, span)).Select(span => new Unit(null, [span])).ToList();
        foreach (var statement in analysis.Statements.Where(s => !IsLeftToInner(analysis, s)))
            units.AddRange(sentences.Cut(statement.Content).Select(spans => new Unit(statement, spans)));
        units.AddRange(Leftovers(analysis, units));
        return units.Where(u => u.Spans.Sum(s => s.Length) >= ShortestUnit).OrderBy(u => u.Spans[0]).ThenBy(u => u.Statement?.Id, StringComparer.Ordinal);
    }

    /// <summary>
    /// What sentences say of which half or more is attributed, where it gives figures that nobody is quoted for: "The group put the toll at 58, saying …".
    /// </summary>
    private static List<Unit> Leftovers(Analysis analysis, List<Unit> units)
    {
        var left = analysis.Figures.Where(f => f.Statement is null && !units.Exists(u => u.Statement is null && u.Holds(f.Span)))
            .Select(f => analysis.Sentences.FirstOrDefault(s => s.Contains(f.Span))).Where(s => !s.IsEmpty).Distinct();
        return [.. left.Select(sentence => new Unit(null, Without(sentence, analysis.Statements.SelectMany(s => s.Content)))).Where(u => u.Spans.Count > 0)];
    }

    /// <summary>What is left of a span.</summary>
    private static List<TextSpan> Without(TextSpan span, IEnumerable<TextSpan> taken)
    {
        var left = new List<TextSpan>();
        var start = span.Start;
        foreach (var piece in taken.Where(piece => piece.Overlaps(span)).Order())
        {
            if (piece.Start > start)
                left.Add(new(start, piece.Start));
            start = Math.Max(start, piece.End);
        }
        if (start < span.End)
            left.Add(new(start, span.End));
        return left;
    }

    private static bool IsBoilerplate(Analysis analysis, TextSpan sentence) =>
        !analysis.Figures.Any(figure => sentence.Contains(figure.Span)) && Boilerplate.IsIn(analysis.Report, sentence);

    private static bool IsLeftToInner(Analysis analysis, Statement outer)
    {
        if (analysis.Figures.Any(f => f.Statement == outer.Id))
            return false;
        var inner = analysis.Statements.Where(s => s.Inside == outer.Id).Sum(s => s.Content.Sum(span => span.Length));
        return inner > 0 && inner >= CoveredByInner * outer.Content.Sum(span => span.Length);
    }

    private static uint[] Hashes(IEnumerable<string> stems) => [.. stems.Where(s => s.Length > 0).Select(Hash).Distinct().Order()];

    /// <summary>The hash by which a stem or skeleton is compared.</summary>
    public static uint Hash(string stem) => StableHash.Finish(StableHash.Add(StableHash.Begin(0), stem));
}
