using System.Collections.Frozen;
using Hearsay.Language;

namespace Hearsay.Statements.Spans;

/// <summary>
/// Who counts vouches for the number: "the observatory put the toll at 36", "the group gave a toll of 24 dead", "the monitor documented 58 deaths", "the
/// ministry's latest count of 36". The learned finder marks hardly any of them. Found where somebody who may speak counts the dead, people or misdeeds and a
/// number stands with them; deeds told without one, plans to count and failures at it are left alone. Stateless.
/// </summary>
internal static class Countings
{
    // Of the 27 that the rule found in FA-KES when it was made all were right.
    private const double Confidence = 0.9;

    // "at least 20 other wounded civilians": farther behind a number stands something else.
    private const int FarthestCounted = 4;

    // Behind a noun, "of" or "by" stands within a few words.
    private const int FarthestComplement = 12;

    // Longer contents are misread trees.
    private const int LongestContent = 60;

    private static readonly FrozenSet<string> s_counts = Set("toll count tally figure estimate");

    private static readonly FrozenSet<string> s_amounts =
        Set("toll count tally figure number total dead wounded injured casualty death fatality victim loss damage cost population strength crowd turnout size proportion share");

    private static readonly FrozenSet<string> s_harms = Set(
        "death fatality casualty killing victim dead kill die murder execution injury wounded wound injure injured arrest detention abduction kidnapping disappearance violation breach attack strike airstrike air-strike raid massacre bombing case incident body corpse loss");

    private static readonly FrozenSet<string> s_quantities = Set("dozen score hundred thousand million several");

    /// <summary>All in a document, in text order.</summary>
    /// <param name="document">The document.</param>
    /// <param name="trees">Its trees.</param>
    /// <param name="isSaid">Whether each word is in a content.</param>
    public static IEnumerable<Draft> Find(LanguageDocument document, Func<Subtrees> trees, bool[] isSaid)
    {
        for (int i = 1; i < document.Words.Length; i++)
        {
            var way = WayOf(document.Lemmas[i]);
            // "The hospital has counted nine dead, its director said": within another's words counting is a deed that is told.
            var draft = way == CountingWay.None || (isSaid[i] && way is CountingWay.Count or CountingWay.Record) ? null : document.Words[i].Pos == PartOfSpeech.Verb ? OfVerb(document, trees(), i, way) : way == CountingWay.Noun ? OfNoun(document, trees(), i) : null;
            if (draft is not null)
                yield return draft;
        }
    }

    private enum CountingWay
    {
        None,

        /// <summary>The toll at 36.</summary>
        Put,

        /// <summary>A toll of 36.</summary>
        Give,

        /// <summary>The toll to 36.</summary>
        Revise,

        /// <summary>36 dead, 36 people.</summary>
        Count,

        /// <summary>36 deaths, but not 36 guests.</summary>
        Record,

        /// <summary>The ministry's estimate of 36.</summary>
        Noun,
    }

    private static CountingWay WayOf(string lemma) => lemma.ToLowerInvariant() switch
    {
        "put" or "place" or "set" or "peg" or "estimate" or "number" => CountingWay.Put,
        "give" or "issue" or "release" or "publish" or "provide" => CountingWay.Give,
        "update" or "revise" or "raise" or "lower" => CountingWay.Revise,
        "count" => CountingWay.Count,
        "document" or "record" or "register" or "log" => CountingWay.Record,
        "toll" or "tally" => CountingWay.Noun,
        _ => CountingWay.None,
    };

    private static Draft? OfVerb(LanguageDocument document, Subtrees trees, int verb, CountingWay way)
    {
        if (!IsTold(document, verb))
            return null;
        if (trees.Child(verb, "aux:pass") is >= 0 and var auxiliary)
            return Passive(document, trees, verb, auxiliary, way);
        int subject = SubjectOf(document, trees, verb), counted = CountedBy(document, trees, verb, way);
        if (subject < 0 || subject >= verb || counted < verb || !MayCount(document, subject, way))
            return null;
        var content = ContentOf(document, trees, verb, counted);
        var source = SourceLimits.Cut(document, trees.Range(subject, "acl:relcl", "parataxis", "advmod", "punct"));
        bool isRight = source.First < source.End && source.End <= verb && content.First > verb && IsCount(document, counted, content, way);
        return isRight ? new Draft { Source = source, Cue = (CueFirst(document, verb, source.End), verb + 1), Content = [content], Confidence = Confidence } : null;
    }

    // Trees often miss that "24 dead" are counted.
    private static int CountedBy(LanguageDocument document, Subtrees trees, int verb, CountingWay way)
    {
        int counted = trees.Child(verb, "obj");
        if (counted >= 0 || way is not (CountingWay.Count or CountingWay.Record))
            return counted;
        int end = Math.Min(document.SentenceStarts[document.Words[verb].Sentence + 1], verb + FarthestCounted);
        for (int i = verb + 1; i < end; i++)
            if (IsNumber(document, i))
                return i;
        return -1;
    }

    // "The toll was put at 36 by the observatory."
    private static Draft? Passive(LanguageDocument document, Subtrees trees, int verb, int auxiliary, CountingWay way)
    {
        int counter = trees.Child(verb, "obl:agent"), counted = trees.Child(verb, "nsubj:pass");
        if (counter < verb || counted < 0 || counted >= auxiliary || auxiliary >= verb || !MayCount(document, counter, way))
            return null;
        var source = trees.Range(counter);
        if (document.Form(source.First) is "by")
            source.First++;
        var (first, end) = trees.Range(counted);
        List<(int First, int End)> content = [(first, end)];
        int by = trees.Range(counter).First;
        if (by > verb + 1)
            content.Add((verb + 1, by));
        return end <= auxiliary && source.First > verb && source.First < source.End && IsCount(document, counted, (first, by), way)
            ? new Draft { Source = source, Cue = (CueFirst(document, verb, end), verb + 1), Content = content, Confidence = Confidence }
            : null;
    }

    // "The ministry's latest toll of 36 dead", "a tally of 36 dead by the ministry".
    private static Draft? OfNoun(LanguageDocument document, Subtrees trees, int noun)
    {
        int number = Complement(document, trees, noun, "of"), owner = trees.Child(noun, "nmod:poss"), maker = Complement(document, trees, noun, "by");
        if (number < 0 || !HasNumber(document, trees.Range(number)))
            return null;
        var content = trees.Range(number);
        if (maker > content.End && MayCount(document, maker, CountingWay.Noun) && trees.Range(maker) is var (by, end) && by + 1 < end && content.End <= by)
            return new Draft { Source = (by + 1, end), Cue = (noun, noun + 1), Content = [content], Confidence = Confidence };
        if (owner < 0 || owner >= noun || !MayCount(document, owner, CountingWay.Noun) || !IsOwnCount(document, noun))
            return null;
        var source = SourceLimits.Cut(document, trees.Range(owner));
        return source.First < source.End && source.End <= noun ? new Draft { Source = source, Cue = (source.End, noun + 1), Content = [content], Confidence = Confidence } : null;
    }

    // "The army's toll" is that of its dead, "the army's latest toll" one that it gives.
    private static bool IsOwnCount(LanguageDocument document, int noun)
    {
        for (int i = noun - 1; i >= 0 && noun - i <= FarthestCounted; i--)
            if (document.Lemmas[i].ToLowerInvariant() is "latest" or "late" or "earlier" or "previous" or "initial" or "updated" or "own" or "official" or "preliminary" or "provisional" or "new")
                return true;
        return document.Lemmas[noun] is "tally";
    }

    private static int Complement(LanguageDocument document, Subtrees trees, int noun, string preposition)
    {
        int end = Math.Min(document.SentenceStarts[document.Words[noun].Sentence + 1], noun + FarthestComplement);
        for (int i = noun + 1; i < end; i++)
            if (document.Words[i].Head == noun && document.RelationOf(i) is "nmod" && document.Form(trees.Range(i).First).Equals(preposition, StringComparison.OrdinalIgnoreCase))
                return i;
        return -1;
    }

    // "Counted", "has counted", "counting"; not "to count", "will count", "did not count".
    private static bool IsTold(LanguageDocument document, int verb)
    {
        if (document.TagOf(verb) is "VB" or "")
            return false;
        int first = Math.Max(document.SentenceStarts[document.Words[verb].Sentence], verb - FarthestComplement);
        for (int i = first; i < verb; i++)
            if (document.Words[i].Head == verb && (document.Lemmas[i] is "not" or "n't" or "never" or "hardly" || document.RelationOf(i) is "aux" && document.Lemmas[i] is not ("have" or "be")))
                return false;
        return true;
    }

    // That of the verb, or of the one that it goes on with.
    private static int SubjectOf(LanguageDocument document, Subtrees trees, int verb)
    {
        int subject = trees.Child(verb, "nsubj"), above = document.Words[verb].Head;
        if (subject >= 0 && above >= 0 && document.RelationOf(verb) is "acl:relcl")
            return document.Words[subject].Pos == PartOfSpeech.Pron && document.Form(subject) is "that" or "which" or "who" ? above : subject;
        if (subject >= 0 || above < 0)
            return subject;
        return document.RelationOf(verb) switch
        {
            "acl" when document.TagOf(verb) == "VBG" => above,
            "conj" => document.Words[above].Pos == PartOfSpeech.Verb ? trees.Child(above, "nsubj") : -1,
            "advcl" when document.TagOf(verb) == "VBG" => trees.Child(above, "nsubj"),
            _ => -1,
        };
    }

    private static bool MayCount(LanguageDocument document, int word, CountingWay way)
    {
        if (document.Words[word].Pos == PartOfSpeech.Pron)
            return way != CountingWay.Noun && document.Lemmas[word].ToLowerInvariant() is "he" or "she" or "they" or "it" or "we" or "I" or "i";
        return SourceLimits.MaySpeak(document, word) && !SourceLimits.IsDate(document, word) && (way is CountingWay.Put || !(document.NameAt(word) is >= 0 and var at && document.Names[at].Type == NameType.Location && document.Names[at].End > word));
    }

    private static int CueFirst(LanguageDocument document, int verb, int least)
    {
        int first = verb;
        for (int i = verb - 1; i >= least && document.Words[i].Pos is PartOfSpeech.Aux or PartOfSpeech.Adv; i--)
            if (document.Words[i].Pos == PartOfSpeech.Aux)
                first = i;
        return first;
    }

    // What stands behind the verb up to the next clause.
    private static (int First, int End) ContentOf(LanguageDocument document, Subtrees trees, int verb, int counted)
    {
        int first = trees.Range(counted).First, end = trees.Range(verb, "advcl", "parataxis", "conj", "cc", "punct", "ccomp").End;
        if (first > verb + 1 && (document.Form(verb + 1) is "to" or "at" || IsNumber(document, counted)))
            first = verb + 1;
        end = Math.Min(end, counted + LongestContent);
        for (int i = counted + 1; i < end; i++)
            if (SayingWords.IsVerb(document, i))
                end = i;
        while (end > counted + 1 && document.Words[end - 1].Pos is PartOfSpeech.Punct or PartOfSpeech.Sconj or PartOfSpeech.Cconj)
            end--;
        return (first, end);
    }

    private static bool IsCount(LanguageDocument document, int counted, (int First, int End) content, CountingWay way)
    {
        string lemma = document.Lemmas[counted].ToLowerInvariant();
        return way switch
        {
            CountingWay.Put => s_amounts.Contains(lemma) && HasNumberAfter(document, content.First - 1, content, "at", "as", "between"),
            CountingWay.Give => s_counts.Contains(lemma) && HasNumberAfter(document, counted, content, "of", "as", "at"),
            CountingWay.Revise => s_counts.Contains(lemma) && HasNumberAfter(document, content.First - 1, content, "to", "from", "of"),
            CountingWay.Count => HoldsCounted(document, content, IsPerson) || HoldsCounted(document, content, s_harms.Contains),
            CountingWay.Record => HoldsCounted(document, content, s_harms.Contains) || (HoldsHarm(document, content) && HoldsCounted(document, content, IsPerson)),
            _ => false,
        };
    }

    private static bool IsPerson(string lemma) => lemma is "people" or "troop" or "infant" || SourceNouns.IsPerson(lemma);

    private static bool HasNumber(LanguageDocument document, (int First, int End) words)
    {
        for (int i = words.First; i < words.End; i++)
            if (IsNumber(document, i))
                return true;
        return false;
    }

    // "at 36", "at at least 36", "at as high as 36": after the preposition and its adverbs.
    private static bool HasNumberAfter(LanguageDocument document, int counted, (int First, int End) content, params ReadOnlySpan<string> prepositions)
    {
        for (int i = counted + 1; i < content.End; i++)
            if (prepositions.Contains(document.Lemmas[i]) && HasNumber(document, (i + 1, Math.Min(content.End, i + 2 + FarthestCounted))))
                return true;
        return false;
    }

    private static bool HoldsHarm(LanguageDocument document, (int First, int End) content)
    {
        for (int i = content.First; i < content.End; i++)
            if (s_harms.Contains(document.Lemmas[i].ToLowerInvariant()))
                return true;
        return false;
    }

    // A number, and soon behind it what is counted.
    private static bool HoldsCounted(LanguageDocument document, (int First, int End) content, Func<string, bool> isCounted)
    {
        for (int i = content.First; i < content.End; i++)
            for (int j = i + 1; IsNumber(document, i) && j < Math.Min(content.End, i + 1 + FarthestCounted) && MayStandBetween(document, j); j++)
                if (isCounted(document.Lemmas[j].ToLowerInvariant()))
                    return true;
        return false;
    }

    private static bool MayStandBetween(LanguageDocument document, int word) =>
        document.Words[word].Pos is not (PartOfSpeech.Punct or PartOfSpeech.Cconj or PartOfSpeech.Sconj or PartOfSpeech.Adp) || (document.Form(word) is "of" && s_quantities.Contains(document.Lemmas[word - 1]));

    private static bool IsNumber(LanguageDocument document, int word) => document.Words[word].Pos == PartOfSpeech.Num || s_quantities.Contains(document.Lemmas[word]);

    private static FrozenSet<string> Set(string lemmas) => lemmas.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
