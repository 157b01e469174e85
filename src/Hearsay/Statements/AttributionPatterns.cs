namespace Hearsay.Statements;

/// <summary>
/// The surface patterns of attribution in a sentence: <c>X said (that) C</c>, <c>C, X said</c>, <c>C, said X</c>, <c>C, according to X</c>,
/// <c>According to X, C</c>.
/// </summary>
internal static class AttributionPatterns
{
    /// <summary>A source phrase longer than this is a clause that was mistaken for one. The longest in our own samples has 8 words.</summary>
    private const int LongestSource = 12;

    /// <summary>Whom something is told stands before "that": "told the agency's reporter that". Beyond so many words there is no such addressee.</summary>
    private const int LongestAddressee = 6;

    /// <summary>Fewer words are no content: "as he said", "she said so".</summary>
    private const int ShortestContent = 3;

    private const string AccordingTo = "according to ";

    private static readonly HashSet<string> ClauseWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "is", "was", "were", "are", "be", "been", "has", "had", "have", "which", "that", "what", "if", "when", "while", "because", "as", "not",
        "did", "does", "do", "will", "would", "could", "should", "may", "might", "can", "being", "having", "after", "before", "than", "whether",
    };

    private static readonly HashSet<string> Prepositions = new(StringComparer.OrdinalIgnoreCase)
    {
        "on", "in", "at", "with", "for", "after", "before", "by", "from", "since", "during", "under", "over", "amid", "despite", "among", "of",
    };

    private static readonly HashSet<string> Openers = new(StringComparer.OrdinalIgnoreCase)
    {
        "but", "and", "however", "meanwhile", "earlier", "later", "also", "still", "yet", "then", "separately", "so",
    };

    private static readonly HashSet<string> Pronouns = new(StringComparer.OrdinalIgnoreCase) { "he", "she", "they", "it" };

    private static readonly HashSet<string> NounStarts = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "a", "an", "his", "her", "their", "its", "one", "another", "some", "several", "many", "officials", "sources", "activists",
        "witnesses", "residents", "police", "rebels", "experts", "analysts", "doctors", "medics", "rescuers", "authorities", "local", "state",
        "military", "government", "opposition", "security", "medical", "pro-government", "two", "three", "both", "other",
    };

    private static readonly HashSet<string> TimeWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "on", "late", "early", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "this", "last", "week", "weekend",
        "month", "year", "today", "yesterday", "morning", "evening", "night", "afternoon", "earlier", "later", "in", "a", "the", "statement",
        "interview", "reporters", "journalists", "news", "conference", "by", "telephone", "phone", "at", "dawn", "again", "also",
    };

    private static readonly HashSet<string> Occasions = new(StringComparer.OrdinalIgnoreCase)
    {
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "week", "weekend", "month", "year", "today", "yesterday",
        "morning", "evening", "night", "afternoon", "earlier", "later", "statement", "interview", "reporters", "journalists", "conference",
        "telephone", "phone", "dawn", "again", "also",
    };

    /// <summary>The attribution that a sentence makes, or <c>null</c>.</summary>
    public static SurfaceAttribution? Match(string text, TextSpan sentence, List<Quotation> quotations)
    {
        var words = SurfaceWord.In(text, sentence).Where(w => !quotations.Any(q => q.Span.Contains(w.Span))).ToList();
        var via = FindAccordingTo(text, sentence, quotations);
        for (var i = 0; i < words.Count; i++)
        {
            if (char.IsLower(words[i].Text[0]) && Cue.Of(words[i].Text) is { } kind && (via is null || words[i].Span.End <= via.Value.Cue.Start)
                && MatchVerb(text, sentence, words, i, kind, via) is { } attribution)
                return attribution;
        }
        return via is { } accordingTo ? MatchAccordingTo(text, sentence, accordingTo) : null;
    }

    private static SurfaceAttribution? MatchVerb(
        string text, TextSpan sentence, List<SurfaceWord> words, int verb, Cue kind, (TextSpan Cue, TextSpan Source)? via)
    {
        var cue = words[verb].Span;
        var end = via?.Cue.Start ?? sentence.End;
        return Before(text, sentence, words, verb, cue, end) is { } before
            ? new SurfaceAttribution(before.Source, cue, kind, [before.Content], via?.Source, sentence.End)
            : Inverted(text, sentence, words, verb, cue) is { } inverted
                ? new SurfaceAttribution(inverted.Source, cue, kind, [inverted.Content], via?.Source, sentence.End)
                : After(text, sentence, words, verb, cue) is { } after
                    ? new SurfaceAttribution(after.Source, cue, kind, [after.Content], via?.Source, sentence.End)
                    : null;
    }

    /// <summary><c>C, X said …</c>: what follows the verb is at most a time or an occasion.</summary>
    private static (TextSpan Source, TextSpan Content)? Before(string text, TextSpan sentence, List<SurfaceWord> words, int verb, TextSpan cue, int end)
    {
        var rest = words.Skip(verb + 1).TakeWhile(w => w.Span.Start < end);
        if (!rest.All(w => TimeWords.Contains(w.Text)))
            return null;
        var comma = LastBreak(text, sentence.Start, cue.Start);
        if (comma < 0)
            return null;
        var content = Trim(text, sentence.Start, comma);
        return SourceIn(text, new TextSpan(comma, cue.Start)) is { } source && IsContent(text, content) ? (source, content) : null;
    }

    /// <summary><c>C, said X</c>.</summary>
    private static (TextSpan Source, TextSpan Content)? Inverted(string text, TextSpan sentence, List<SurfaceWord> words, int verb, TextSpan cue)
    {
        var comma = LastBreak(text, sentence.Start, cue.Start);
        if (comma < 0 || text.AsSpan(comma, cue.Start - comma).Trim(" ,\"”").Length > 0)
            return null;
        var end = text.AsSpan(cue.End, sentence.End - cue.End).IndexOfAny(".,;“\"") is var stop and >= 0 ? cue.End + stop : sentence.End;
        var content = Trim(text, sentence.Start, comma);
        var after = new TextSpan(cue.End, end);
        var isAddressee = words[verb].Text is "told" or "tells" || SurfaceWord.In(text, after).Any(w => w.Text is "on" or "in" or "at" or "by" or "to");
        return !isAddressee && IsContent(text, content) && SourceIn(text, after) is { } source ? (source, content) : null;
    }

    /// <summary><c>X said (that) C</c>.</summary>
    private static (TextSpan Source, TextSpan Content)? After(string text, TextSpan sentence, List<SurfaceWord> words, int verb, TextSpan cue)
    {
        if (SourceIn(text, new TextSpan(sentence.Start, cue.Start)) is not { } source)
            return null;
        var begin = verb + 1 + (words[verb].Text is "told" or "tells" ? AddresseeLength(words, verb + 1) : OccasionLength(words, verb + 1));
        var first = words.Skip(begin).FirstOrDefault();
        var quote = text.AsSpan(cue.End, sentence.End - cue.End).IndexOfAny('“', '"');
        var start = first.Text is null ? sentence.End : first.Span.Start;
        if (quote >= 0)
            start = Math.Min(start, cue.End + quote);
        var content = Trim(text, start, sentence.End);
        return IsContent(text, content) ? (source, content) : null;
    }

    /// <summary>How many words after the verb tell when or on what occasion it was said: "on Friday", "this weekend", "in a statement".</summary>
    private static int OccasionLength(List<SurfaceWord> words, int first)
    {
        var run = words.Skip(first).TakeWhile(w => TimeWords.Contains(w.Text)).ToList();
        var last = run.FindLastIndex(w => Occasions.Contains(w.Text));
        return last + 1;
    }

    private static int AddresseeLength(List<SurfaceWord> words, int first) =>
        Math.Max(0, words.Skip(first).Take(LongestAddressee + 1).ToList().FindIndex(w => w.Text == "that"));

    private static SurfaceAttribution? MatchAccordingTo(string text, TextSpan sentence, (TextSpan Cue, TextSpan Source) found)
    {
        var content = found.Cue.Start <= sentence.Start + 1
            ? Trim(text, found.Source.End, sentence.End)
            : Trim(text, sentence.Start, found.Cue.Start);
        if (!IsContent(text, content))
            return null;
        var estimated = text.AsSpan(found.Cue.Start, found.Source.Start - found.Cue.Start).Contains("estimate", StringComparison.OrdinalIgnoreCase);
        var kind = new Cue(StatementAct.Says, estimated ? Certainty.Estimated : Certainty.Stated);
        return new SurfaceAttribution(found.Source, found.Cue, kind, [content], null, sentence.End);
    }

    /// <summary>The cue <c>according to</c>, with <c>estimates from</c> and the like, and the source after it.</summary>
    private static (TextSpan Cue, TextSpan Source)? FindAccordingTo(string text, TextSpan sentence, List<Quotation> quotations)
    {
        var at = text.IndexOf(AccordingTo, sentence.Start, sentence.Length, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || quotations.Any(q => q.Span.Start <= at && at < q.Span.End))
            return null;
        var start = at + AccordingTo.Length;
        var length = text.AsSpan(start, sentence.End - start).IndexOfAny(",;“\"") is var stop and >= 0 ? stop : sentence.End - start;
        if (start + length == sentence.End && text[sentence.End - 1] == '.')
            length--;
        var phrase = text.AsSpan(start, length);
        if (phrase.IndexOf(" from ") is var from and > 0 && phrase[..from].Contains("estimate", StringComparison.OrdinalIgnoreCase))
            start += from + " from ".Length;
        var source = Trim(text, start, at + AccordingTo.Length + length);
        return !source.IsEmpty && IsNounPhrase(SurfaceWord.In(text, source)) ? (new TextSpan(at, start - 1), source) : null;
    }

    /// <summary>The source phrase in a stretch of text, without what opens the sentence; <c>null</c> if the stretch is not one noun phrase.</summary>
    private static TextSpan? SourceIn(string text, TextSpan stretch)
    {
        var words = SurfaceWord.In(text, stretch);
        var first = words.FindIndex(w => !Openers.Contains(w.Text));
        if (first < 0 || words.Count - first > LongestSource)
            return null;
        var span = Trim(text, words[first].Span.Start, stretch.End);
        if (text.AsSpan(span.Start, span.Length).LastIndexOf(',') is var comma and >= 0 && !IsApposition(text, span))
            span = Trim(text, span.Start + comma + 1, span.End);
        var inside = SurfaceWord.In(text, span);
        return inside.Count > 0 && IsNounPhrase(inside) ? span : null;
    }

    /// <summary>"X, a spokesman for Y": what follows the comma describes what stands before it.</summary>
    private static bool IsApposition(string text, TextSpan span)
    {
        var comma = text.IndexOf(',', span.Start, span.Length);
        var before = SurfaceWord.In(text, new TextSpan(span.Start, comma));
        var after = SurfaceWord.In(text, new TextSpan(comma, span.End));
        return before.Count is > 0 and <= 6 && before[^1].IsCapitalised && after.Count > 1
            && after[0].Text is "a" or "an" or "the" or "who" or "head" or "director" or "spokesman" or "spokeswoman";
    }

    private static bool IsNounPhrase(List<SurfaceWord> words)
    {
        if (words.Count == 1 && Pronouns.Contains(words[0].Text))
            return true;
        if (words.Any(w => ClauseWords.Contains(w.Text) || Cue.Of(w.Text) is not null && !w.IsCapitalised))
            return false;
        return !Prepositions.Contains(words[0].Text) && (words[0].IsCapitalised || NounStarts.Contains(words[0].Text));
    }

    private static bool IsContent(string text, TextSpan span) => !span.IsEmpty && SurfaceWord.In(text, span).Count >= ShortestContent;

    /// <summary>The last comma or closing quotation mark before a position, or -1.</summary>
    private static int LastBreak(string text, int start, int end)
    {
        var at = text.AsSpan(start, end - start).LastIndexOfAny(",”\"");
        return at < 0 ? -1 : start + at + (text[start + at] == ',' ? 0 : 1);
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is ',' or ':' or ';'))
            start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or ';'))
            end--;
        return new TextSpan(start, end);
    }
}
