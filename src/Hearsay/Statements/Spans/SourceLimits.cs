using Hearsay.Language;

namespace Hearsay.Statements.Spans;

/// <summary>
/// Where the phrase for a source begins: after dates, adverbs and places that belong to the sentence before the speaker ("on Saturday | police said", "in
/// Velmore | rights groups said"), after a list of tags or a headline that ran into the text. Stateless.
/// </summary>
internal static class SourceLimits
{
    private static readonly HashSet<string> s_days = new(StringComparer.OrdinalIgnoreCase)
    {
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays",
    };

    private static readonly HashSet<string> s_months = new(StringComparer.OrdinalIgnoreCase)
    {
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    };

    private static readonly HashSet<string> s_adverbs = new(StringComparer.OrdinalIgnoreCase)
    {
        "recently", "earlier", "later", "meanwhile", "however", "today", "yesterday", "separately", "previously", "moreover", "furthermore", "afterwards", "subsequently", "nevertheless",
        "tonight", "additionally", "similarly",
    };

    /// <summary>The phrase without what is not its own; empty if nothing is left.</summary>
    public static (int First, int End) Cut(LanguageDocument document, (int First, int End) source)
    {
        int first = AfterHeadline(document, (Credits.AfterPicture(document, source), source.End));
        if (AfterClause(document, (first, source.End)) is var begin && begin > first)
            first = begin;
        while (first < source.End && (IsTime(document, first, source) || IsMore(document, first, source.End) || IsPlaceBefore(document, first, source.End)))
            first++;
        return (first, source.End);
    }

    /// <summary>
    /// The phrase with the words that its border cut off: what hangs by it on its left ("the state | television"), and the nouns that stand between it and
    /// the cue ("Velmore | state television | said").
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="source">The phrase.</param>
    /// <param name="cue">The first word of the cue.</param>
    /// <param name="isFree">Whether a word belongs to nothing that was found.</param>
    public static (int First, int End) Whole(LanguageDocument document, (int First, int End) source, int cue, Func<int, bool> isFree)
    {
        int first = Begin(document, source, isFree), end = source.End;
        int to = end;
        while (to < cue && isFree(to) && document.Words[end - 1].Pos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj && !SayingWords.IsThing(document.Lemmas[to]) && document.Words[to].Pos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj && !IsDate(document, to))
            to++;
        return (first, to == cue ? cue : end);
    }

    /// <summary>Where a phrase begins if the articles, adjectives and nouns that hang by it on its left are counted in.</summary>
    public static int Begin(LanguageDocument document, (int First, int End) phrase, Func<int, bool> isFree)
    {
        var (first, end) = phrase;
        int start = document.SentenceStarts[document.Words[first].Sentence];
        while (first > start && document.Words[first].Pos != PartOfSpeech.Det && isFree(first - 1) && HangsBefore(document, first - 1, (first, end)))
            first--;
        return first;
    }

    /// <summary>Whether a word is a name, or a noun that news calls its sources by.</summary>
    public static bool MaySpeak(LanguageDocument document, int word)
    {
        if (word < 0 || document.Words[word].Pos is not (PartOfSpeech.Noun or PartOfSpeech.Propn))
            return false;
        string lemma = document.Lemmas[word].ToLowerInvariant();
        return document.Words[word].Pos == PartOfSpeech.Propn || SourceNouns.Persons.Contains(lemma) || SourceNouns.Staff.Contains(lemma) || SourceNouns.Bodies.Contains(lemma) || SourceNouns.Anonymous.Contains(lemma)
            || SourceNouns.Documents.Contains(lemma);
    }

    private static bool HangsBefore(LanguageDocument document, int word, (int First, int End) phrase) =>
        document.Words[word].Head >= phrase.First && document.Words[word].Head < phrase.End && !IsDate(document, word) && document.RelationOf(word) is "det" or "amod" or "compound"
        && document.Words[word].Pos is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn && (word == 0 || document.Form(word - 1) is not "-");

    private static bool IsTime(LanguageDocument document, int word, (int First, int End) source)
    {
        // "Friday prayers' imam": a day that the noun behind it needs is followed by no speaker of its own; days alone are read as dates.
        if (s_days.Contains(Form(document, word)))
            return !IsName(document, word, source.End);
        if (document.Form(word) is "alone" or "ago")
            return word + 1 < source.End;
        if (s_adverbs.Contains(Form(document, word)))
            return document.RelationOf(word) is "advmod" && IsOutside(document.Words[word].Head, source);
        if (IsMonth(document, word))
            return (IsPreposition(document, word - 1) || IsNumber(document, word - 1) || IsNumber(document, word + 1)) && !IsName(document, word, source.End);
        return IsNumber(document, word) && IsMonth(document, word - 1) | (word > 1 && IsNumber(document, word - 1) && IsMonth(document, word - 2));
    }

    // Longer ones have a shape that the learned finder sees.
    private const int LongestBetween = 4;

    /// <summary>"On Saturday | police | said": the few nouns between a date and a cue; <c>null</c> if something else stands there.</summary>
    public static (int First, int End)? BetweenDateAnd(LanguageDocument document, int cue)
    {
        int first = cue;
        while (first > 1 && cue - first < LongestBetween && IsNominal(document, first - 1))
            first--;
        return first < cue && first > 0 && IsDate(document, first - 1) && document.Words[first - 1].Sentence == document.Words[cue].Sentence ? (first, cue) : null;
    }

    private static bool IsNominal(LanguageDocument document, int word) => document.Words[word].Pos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj && !IsDate(document, word);

    /// <summary>Whether a word is a weekday or a month.</summary>
    public static bool IsDate(LanguageDocument document, int word) => s_days.Contains(Form(document, word)) || IsMonth(document, word);

    /// <summary>Whether a word is a weekday.</summary>
    public static bool IsDay(LanguageDocument document, int word) => s_days.Contains(Form(document, word));

    /// <summary>Whether a word is a weekday.</summary>
    public static bool IsDay(ReadOnlySpan<char> word) => s_days.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static bool IsOutside(int word, (int First, int End) source) => word < source.First || word >= source.End;

    // The first word of a name that goes on: "Sunday Gazette".
    private static bool IsName(LanguageDocument document, int word, int end) =>
        word + 1 < end && document.NameAt(word) is >= 0 and var name && document.Names[name].End > word + 1 && document.Names[name].Type is NameType.Organization or NameType.Person;

    private static bool IsWithinName(LanguageDocument document, int word) => document.NameAt(word - 1) is >= 0 and var name && document.Names[name].End > word;

    private static bool IsMonth(LanguageDocument document, int word) => word >= 0 && s_months.Contains(Form(document, word)) && char.IsUpper(document.Form(word)[0]);

    private static bool IsNumber(LanguageDocument document, int word) => word >= 0 && word < document.Words.Length && int.TryParse(document.Form(word), out int number) && number is > 0 and < 2100;

    private static bool IsPreposition(LanguageDocument document, int word) => word >= 0 && document.Words[word].Pos == PartOfSpeech.Adp && document.Form(word) is not "to";

    // "in Velmore | rights groups said": the place hangs by a preposition that is left outside, the speaker is a plural or a body without article.
    private static bool IsPlaceBefore(LanguageDocument document, int word, int end)
    {
        if (word == 0 || word + 1 >= end || Form(document, word - 1).ToLowerInvariant() is not ("in" or "near" or "outside"))
            return false;
        bool isPlace = document.NameAt(word) is >= 0 and var name && document.Names[name] is { Type: NameType.Location } place && place.First == word && place.End == word + 1;
        return isPlace && document.Words[word + 1].Pos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj && document.Form(word + 1) is not ("'s" or "'");
    }

    // "Wounded dozens | more | state media said": the end of a count.
    private static bool IsMore(LanguageDocument document, int word, int end) => word > 0 && word + 1 < end && document.Form(word) is "more" && document.Words[word - 1].Pos is PartOfSpeech.Num or PartOfSpeech.Noun;

    // "Eight others injured | the Red Crescent", "their leader Ada Quillon | the Observatory": an article behind a participle, or a body behind a person, begins anew.
    private static int AfterClause(LanguageDocument document, (int First, int End) source)
    {
        for (int i = source.End - 2; i > source.First + 1; i--)
        {
            if (document.Form(i) is not "the")
                continue;
            int last = source.End - i > 3 && document.Form(source.End - 1) is ")" ? source.End - 4 : source.End - 1;
            if (!MaySpeak(document, last) || HasRelative(document, source.First, i))
                return source.First;
            bool behindParticiple = document.TagOf(i - 1) == "VBN";
            bool behindPerson = i + 2 == source.End && SourceNouns.Bodies.Contains(document.Lemmas[i + 1].ToLowerInvariant()) && document.NameAt(i - 1) is >= 0 and var name && document.Names[name] is { Type: NameType.Person } person && person.End == i;
            return behindParticiple || behindPerson ? i : source.First;
        }

        return source.First;
    }

    private static bool HasRelative(LanguageDocument document, int first, int end)
    {
        for (int i = first; i < end; i++)
            if (document.Form(i) is "who" or "which" or "that" or "(" or "," or "by")
                return true;
        return false;
    }

    // A capital on a small word within a phrase begins the sentence that a headline or a list of tags ran into.
    private static int AfterHeadline(LanguageDocument document, (int First, int End) source)
    {
        for (int i = source.End - 2; i > source.First; i--)
            if (document.Form(i) is "The" or "A" or "An" && document.Form(i - 1) is not ("“" or "\"" or "," or "‘" or "of" or "(" or "-" or "and") && !IsWithinName(document, i) && i - source.First >= ShortestHeadline)
                return i;
        int begin = AfterTitle(document, source);
        if (begin > source.First)
            return begin;
        return source.First < source.End && IsTagList(document, source.First) ? source.End : source.First;
    }

    // "Chlorine gas | The Velmore Committee", "Regime denial Meanwhile | Velmore officials": a short title, or the end of a sentence, before the capital that begins the next one. An ordinary noun
    // or a short name of letters stands before it; "Editor The Gazette" would be a person.
    private static int AfterTitle(LanguageDocument document, (int First, int End) source)
    {
        for (int i = Math.Min(source.End - 2, source.First + ShortestHeadline); i > source.First; i--)
        {
            if (IsWithinName(document, i) || document.Words[i - 1].Pos is not (PartOfSpeech.Noun or PartOfSpeech.Propn) || MaySpeak(document, i - 1) && document.Form(i - 1) is not [.., '.'])
                continue;
            if (document.Form(i) is "The" or "A" or "An")
                return i;
            if (document.Form(i) is "Meanwhile" or "However" or "Earlier")
                return i + 1;
        }

        return source.First;
    }

    // Fewer words before "The" may be a title: "Editor of The Gazette".
    private const int ShortestHeadline = 4;

    /// <summary>Whether a word opens a list of tags: "Tags Velmore army siege".</summary>
    public static bool IsTagList(LanguageDocument document, int word) => document.Form(word) is "Tags" && word + 1 < document.Words.Length && char.IsUpper(document.Form(word + 1)[0]);

    private static string Form(LanguageDocument document, int word) => document.Form(word).ToString();
}
