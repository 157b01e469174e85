using System.Globalization;
using System.Text;

namespace Hearsay.Benchmarks;

/// <summary>
/// Makes up analysed reports, without an engine having to read them; the same number, the same report. Each is news of an event that several others tell too,
/// not all with the same number, and goes on with what was elsewhere and long ago.
/// </summary>
/// <param name="places">Where things happen, the frequent places first.</param>
internal sealed class InventedAnalyses(IReadOnlyList<PlaceMention> places)
{
    private const int Sentences = 14, OfEvent = 4, Events = 15_000, People = 4000, Outlets = 60, Days = 1500;

    private static readonly DateOnly FirstDay = new(2018, 1, 1);

    private static readonly string[] Syllables = [.. "bar ker mol tun ves rid dal gor hes quin pel sar tor und wex yar zol fen lim nok".Split(' ')];
    private static readonly string[] Things = [.. "granary market ferry house tower school mill bakery bridge clinic road depot quay well".Split(' ')];
    private static readonly string[] Deeds = ["burned down", "was shelled", "collapsed in the night", "had been sold", "was never inspected", "stood empty", "was rebuilt"];

    /// <summary>The report with this number.</summary>
    public Analysis Of(int number)
    {
        var random = new Random(number);
        var text = new StringBuilder();
        var made = new Made();
        var told = Event.Of(new Random(-1 - random.Next(Events)), places);
        var published = told.Day.AddDays(random.Next(3));
        for (var i = 0; i < Sentences; i++)
            AddSentence(text, made, random, i, published, i < OfEvent ? told.Again(random) : Event.Of(random, places));
        var body = text.ToString();
        var day = random.Next(50) == 0 ? (DateOnly?)null : published;
        var report = new Report
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"r-{number * 2654435761L % 4294967296L:x8}{number:x8}"),
            File = string.Create(CultureInfo.InvariantCulture, $"invented.csv#{number}"),
            Text = body,
            Language = random.Next(40) == 0 ? "fr" : "en",
            Title = $"News of {Name(random.Next(500))}",
            Outlet = "The " + Name(Skewed(random, Outlets)) + " Post",
            Published = day is { } known ? PublicationDate.Day(known) : null,
        };
        return new Analysis
        {
            Report = report,
            LanguageSupported = report.Language == "en",
            Sentences = made.Sentences,
            Statements = made.Statements,
            OwnVoice = made.OwnVoice,
            Figures = [.. made.Figures.Select(f => f with { Text = f.Span.Of(body) })],
            Times = [.. made.Times.Select(t => t with { Text = t.Span.Of(body) })],
            Places = [.. made.Places.Select(p => p with { Text = p.Span.Of(body) })],
        };
    }

    private static void AddSentence(StringBuilder text, Made made, Random random, int number, DateOnly published, Event told)
    {
        var start = text.Length;
        var speaker = number % 5 == 4 ? null : Name(Skewed(random, People)) + " " + Name(random.Next(200));
        var source = Put(text, speaker ?? string.Empty);
        var cue = Put(text, speaker is null ? string.Empty : " said on ");
        if (speaker is not null)
            PutDay(text, made, published);
        var content = text.Length;
        text.Append(speaker is null ? string.Empty : " that ").Append("the ").Append(Things[told.Thing]).Append(" of ");
        made.Places.Add(told.Place with { Span = Put(text, told.Place.Name) });
        text.Append(' ').Append(Deeds[told.Deed]);
        if (random.Next(2) == 0)
            PutDay(text.Append(" on "), made, told.Day);
        text.Append(" and ");
        made.Figures.Add(new Figure
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"f{made.Figures.Count + 1}"),
            Span = Put(text, string.Create(CultureInfo.InvariantCulture, $"{told.Count} people")),
            Text = string.Empty,
            Min = told.Count,
            Max = told.Count,
            Unit = "person",
            Measure = told.Measure,
            Claimant = speaker ?? Figure.OutletClaimant,
            Statement = speaker is null ? null : string.Create(CultureInfo.InvariantCulture, $"s{made.Statements.Count + 1}"),
            Confidence = 0.5,
        });
        text.Append(" from ").Append(Name(random.Next(3000))).Append(" had seen it.");
        made.Sentences.Add(new(start, text.Length));
        if (speaker is null)
            made.OwnVoice.Add(new(start, text.Length));
        else
            made.Statements.Add(StatementOf(made.Statements.Count + 1, speaker, source, cue, new(content, text.Length), random));
        text.Append(number % 4 == 3 ? "\n\n" : " ");
    }

    private static void PutDay(StringBuilder text, Made made, DateOnly day) => made.Times.Add(new(
        Put(text, day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)), string.Empty, TimeType.Date, day.ToString("o", CultureInfo.InvariantCulture), day, day, default));

    private static Statement StatementOf(int number, string speaker, TextSpan source, TextSpan cue, TextSpan content, Random random) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"s{number}"),
        Source = source,
        Cue = cue,
        Content = [content],
        Form = (StatementForm)random.Next(3),
        Act = (StatementAct)Skewed(random, 6),
        Certainty = (Certainty)Skewed(random, 7),
        Speaker = speaker,
        Standing = (Standing)Skewed(random, 5),
        Chain = [speaker],
        RootKnown = true,
        Confidence = 0.5,
    };

    private static TextSpan Put(StringBuilder text, string words)
    {
        text.Append(words);
        return new(text.Length - words.Length, text.Length);
    }

    /// <summary>Few are frequent, most are rare.</summary>
    private static int Skewed(Random random, int count) => (int)(count * Math.Pow(random.NextDouble(), 3));

    private static string Name(int number)
    {
        var name = Syllables[number % 20] + Syllables[number / 20 % 20] + Syllables[(number / 400 + number) % 20];
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    /// <summary>What is told to have happened.</summary>
    private sealed record Event(PlaceMention Place, DateOnly Day, int Thing, int Deed, int Count, FigureMeasure Measure)
    {
        public static Event Of(Random random, IReadOnlyList<PlaceMention> places) => new(
            places[Skewed(random, places.Count)], FirstDay.AddDays(random.Next(Days)), random.Next(Things.Length), random.Next(Deeds.Length),
            random.Next(2, 900), (FigureMeasure)random.Next(12));

        /// <summary>The same, told by somebody who may have counted otherwise.</summary>
        public Event Again(Random random) => random.Next(4) == 0 ? this with { Count = Count + random.Next(1, 20) } : this;
    }

    private sealed class Made
    {
        public List<TextSpan> Sentences { get; } = [];
        public List<Statement> Statements { get; } = [];
        public List<TextSpan> OwnVoice { get; } = [];
        public List<Figure> Figures { get; } = [];
        public List<TimeExpression> Times { get; } = [];
        public List<PlaceMention> Places { get; } = [];
    }
}
