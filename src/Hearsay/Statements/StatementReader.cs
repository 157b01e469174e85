using System.Globalization;
using Hearsay.Language;

namespace Hearsay.Statements;

/// <summary>
/// Reads attributions: from the spans of source, cue and content to who says it, in what form, how sure, through whom and when, as <c>docs/statements.md</c>
/// defines. Pure; safe to share between threads. Takes time near-linear in the text.
/// </summary>
internal sealed class StatementReader
{
    private readonly Attribution[] _attributions;
    private readonly int[] _outer;
    private readonly ReportWords _words;
    private readonly QuotedParts _quoted;
    private readonly CueReader _cues;
    private readonly ContentReader _contents;
    private readonly SpeakerReader _speakers;
    private readonly RelayReader _relays;
    private readonly SaidOnReader _dates;
    private readonly Reading?[] _readings;

    private StatementReader(LanguageDocument document, IReadOnlyList<Attribution> attributions, IReadOnlyList<TimeExpression> times, string? outlet)
    {
        _words = new ReportWords(document);
        _quoted = new QuotedParts(document.Text);
        _attributions = InTextOrder(new Retellings(_words, _quoted, times).Mend(InTextOrder(attributions)));
        _outer = Nesting.Of(_attributions);
        _cues = new CueReader(_words);
        _contents = new ContentReader(_words);
        _speakers = new SpeakerReader(_words);
        _relays = new RelayReader(_words, new Phrase(_words), _speakers, outlet);
        _dates = new SaidOnReader(_words, times);
        _readings = new Reading?[_attributions.Length];
    }

    /// <summary>What an attribution turned out to mean.</summary>
    private sealed record Reading(Speaker Speaker, CueMeaning Cue, Certainty Certainty, StatementForm Form, IReadOnlyList<string> Chain, bool RootKnown, DateInterval? SaidOn);

    /// <summary>The statements that the attributions of a document make, in text order, outer ones before those inside them.</summary>
    /// <param name="document">A document that the language stage has read.</param>
    /// <param name="attributions">Its attributions, over the same text.</param>
    /// <param name="times">Its expressions of time, in text order.</param>
    /// <param name="outlet">Who published it; an outlet is no link of its own chains. <c>null</c> if nobody knows.</param>
    public static IReadOnlyList<Statement> Read(
        LanguageDocument document, IReadOnlyList<Attribution> attributions, IReadOnlyList<TimeExpression> times, string? outlet = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new StatementReader(document, attributions, times, outlet).Read();
    }

    private static Attribution[] InTextOrder(IReadOnlyList<Attribution> attributions) =>
        [.. attributions.Where(a => a.Content.Count > 0).OrderBy(Start).ThenByDescending(a => Nesting.Length(a.Content))];

    private static int Start(Attribution attribution) =>
        Math.Min(attribution.Content[0].Start, Math.Min(attribution.Source?.Start ?? int.MaxValue, attribution.Cue?.Start ?? int.MaxValue));

    private List<Statement> Read()
    {
        foreach (int i in InSpeakingOrder())
            _readings[i] = ReadOne(i);
        return [.. Enumerable.Range(0, _attributions.Length).Select(Statement)];
    }

    // Outer before inner, and those on one level as their sources and cues stand in the text.
    private IEnumerable<int> InSpeakingOrder() =>
        Enumerable.Range(0, _attributions.Length).OrderBy(Level).ThenBy(i => _attributions[i].Source?.Start ?? _attributions[i].Cue?.Start ?? _attributions[i].Content[0].Start);

    private int Level(int attribution)
    {
        int level = 0;
        for (int outer = _outer[attribution]; outer >= 0 && level < MostLevels; outer = _outer[outer])
            level++;
        return level;
    }

    /// <summary>Nobody quotes deeper.</summary>
    private const int MostLevels = 10;

    private Reading ReadOne(int i)
    {
        var attribution = _attributions[i];
        var outer = _outer[i] >= 0 ? _readings[_outer[i]] : null;
        var speaker = _speakers.Read(attribution.Source, outer?.Speaker, outer?.Form == StatementForm.Direct, attribution.Cue);
        var cue = attribution.Cue is { } span ? _words.Of(span) : default;
        int main = _cues.Main(cue);
        var meaning = _cues.Read(attribution);
        var around = _outer[i] >= 0 ? _attributions[_outer[i]].Content : null;
        var cited = _relays.Cited(attribution, cue, main, around);
        var relays = _relays.Read(attribution, cue, main, around, Near(i));
        if (outer is null && relays.Count > 0 && attribution.Source is { } source)
            _speakers.KeepRelay(source, relays[0]);
        var chain = Chain(speaker, cited, relays, outer);
        return new Reading(
            speaker, meaning, CertaintyOf(attribution, meaning), _quoted.FormOf(attribution.Content), chain,
            cited is null ? speaker.IsRootKnown : cited.IsRootKnown, _dates.Read(attribution, cue, main));
    }

    private ReadOnlySpan<Attribution> Near(int i) => _attributions.AsSpan(Math.Max(0, i - MostNear)..Math.Min(_attributions.Length, i + MostNear));

    /// <summary>What stands in one sentence with an attribution is one of so many before or after it; keeps the time linear in the text.</summary>
    private const int MostNear = 12;

    private static List<string> Chain(Speaker speaker, Speaker? cited, List<string> relays, Reading? outer)
    {
        var chain = new List<string>();
        if (cited is not null)
            chain.Add(cited.Root ?? Hearsay.Statement.UnknownLink);
        if (cited is null || (speaker.Root is { } own && own != cited.Root))
            chain.Add(speaker.Root ?? Hearsay.Statement.UnknownLink);
        AddLinks(chain, relays);
        // Who says "I think" within what he says, and through whom, is known already.
        if (outer is not null && outer.Chain.Take(chain.Count).SequenceEqual(chain))
            return [.. outer.Chain];
        AddLinks(chain, outer?.Chain ?? []);
        return chain;
    }

    private static void AddLinks(List<string> chain, IReadOnlyList<string> links)
    {
        foreach (string link in links)
            if (chain[^1] != link)
                chain.Add(link);
    }

    private Certainty CertaintyOf(Attribution attribution, CueMeaning meaning) =>
        meaning.Certainty == Certainty.Stated && meaning.Act is StatementAct.Says or StatementAct.Knows ? _contents.Read(attribution.Content) : meaning.Certainty;

    private Statement Statement(int i)
    {
        var (attribution, reading) = (_attributions[i], _readings[i]!);
        return new Statement
        {
            Id = Number(i),
            Source = attribution.Source,
            Cue = attribution.Cue,
            Content = attribution.Content,
            Form = reading.Form,
            Act = reading.Cue.Act,
            Certainty = reading.Certainty,
            Speaker = reading.Speaker.Name,
            Standing = reading.Speaker.Standing,
            Chain = reading.Chain,
            RootKnown = reading.RootKnown,
            SaidOn = reading.SaidOn,
            Inside = _outer[i] >= 0 ? Number(_outer[i]) : null,
            Confidence = attribution.Confidence * reading.Speaker.Sureness,
        };
    }

    private static string Number(int number) => string.Create(CultureInfo.InvariantCulture, $"s{number + 1}");
}
