using Hearsay.Language;

namespace Hearsay.Statements.Spans;

/// <summary>
/// The clause of saying that ends a sentence which lost its commas: "The bridge was shelled on Monday <c>the Velmore Observatory said</c>." Trees go wrong
/// there, for the speaker runs on from the last noun of what is said; the words themselves tell where the speaker begins. Stateless.
/// </summary>
internal static class ClosingClause
{
    // "the head of the paper's office in the capital": longer phrases for speakers are misread.
    private const int LongestSpeaker = 12;
    private const int LongestHelp = 3;
    private const int LongestEnd = 14;
    private const int ShortestContent = 3;

    /// <summary>The clause whose verb is given: where its speaker begins and ends, and the first word of the saying; <c>null</c> where the sentence goes on as a clause said.</summary>
    /// <param name="document">The document.</param>
    /// <param name="verb">A word; only finite verbs of saying close anything.</param>
    public static (int First, int End, int Cue)? Of(LanguageDocument document, int verb)
    {
        var (first, end) = document.Sentence(document.Words[verb].Sentence);
        if ((!IsSaying(document, verb, end) && !IsPerfect(document, verb)) || !Ends(document, verb, end))
            return null;
        int cue = verb;
        while (cue > first && verb - cue < LongestHelp && IsHelp(document, cue - 1))
            cue--;
        int begin = SpeakerBefore(document, cue, first);
        if (begin >= 0 && SourceLimits.Cut(document, (begin, cue)).First is var own && own < cue)
            begin = own;
        if (begin < 0 || (begin > first && IsSubordinate(document, begin - 1)) || (IsPerfect(document, verb) && HasSaying(document, first, begin)))
            return null;
        bool isQuoted = begin > 0 && document.Form(begin - 1) is "\"" or "”" or "''";
        return isQuoted || (begin - first >= ShortestContent && IsClause(document, first, begin)) ? (begin, cue, cue) : null;
    }

    // Verbs that say little else: "the guards responded" and "residents hoped" end clauses of their own.
    private static readonly HashSet<string> s_verbs = new(StringComparer.Ordinal)
    {
        "say", "tell", "state", "add", "claim", "announce", "declare", "report", "write", "note", "warn", "explain", "stress", "reveal", "confirm", "tweet", "mention", "admit", "insist", "reply", "recall",
    };

    /// <summary>Whether a cue holds a verb that does little but say, in whatever form.</summary>
    public static bool HoldsSaying(LanguageDocument document, (int First, int End) cue)
    {
        for (int i = cue.First; i < cue.End; i++)
            if (document.Words[i].Pos == PartOfSpeech.Verb && s_verbs.Contains(document.Lemmas[i]))
                return true;
        return false;
    }

    /// <summary>Whether a word is a finite verb that does little but say. At the very end a plural is a verb that was misread: "Velmore Radio reports."</summary>
    public static bool IsSaying(LanguageDocument document, int word, int end) =>
        (document.Words[word].Pos == PartOfSpeech.Verb && SayingWords.IsFinite(document, word) && s_verbs.Contains(document.Lemmas[word]))
        || (document.Lemmas[word] is "report" && document.TagOf(word) is "NNS" && word > 0 && document.Words[word - 1].Pos == PartOfSpeech.Propn && (word + 1 == end || document.Form(word + 1) is "."));

    private static bool IsPerfect(LanguageDocument document, int word) => word > 0 && document.TagOf(word) == "VBN" && document.Form(word - 1) is "have" or "has" or "had" && s_verbs.Contains(document.Lemmas[word]);

    // A headline that ran into the sentence has speakers of its own.
    private static bool HasSaying(LanguageDocument document, int first, int end)
    {
        for (int i = first; i < end; i++)
            if (SayingWords.IsVerb(document, i))
                return true;
        return false;
    }

    // "closed after | the guards said": what the clause hangs by is no statement of its own.
    private static bool IsSubordinate(LanguageDocument document, int word) =>
        document.Form(word) is "after" or "before" or "when" or "while" or "as" or "because" or "if" or "that" or "what" or "which" or "who" or "than" or "since" or "until" or "though" or "although" or "and" or "but" or ",";

    private static bool IsHelp(LanguageDocument document, int word) =>
        document.Words[word].Pos == PartOfSpeech.Aux || document.Lemmas[word] is "have" or "also" or "later" or "earlier" or "meanwhile";

    // Whether nothing but adverbials, and whom it was told, stand behind the verb.
    private static bool Ends(LanguageDocument document, int verb, int end)
    {
        int at = verb + 1;
        if (document.Lemmas[verb] is "tell")
        {
            int told = at;
            while (at < end && at - told < LongestHelp && document.Words[at].Pos is PartOfSpeech.Propn or PartOfSpeech.Noun or PartOfSpeech.Pron or PartOfSpeech.Det or PartOfSpeech.Adj)
                at++;
            if (at == told)
                return false;
        }

        if (at < end && SourceLimits.IsDay(document, at) && at + 1 < end && GoesOn(document, at + 1))
            at++;
        if (at >= end || document.Form(at) is "." or ")" or "(" || GoesOn(document, at))
            return true;
        return end - at <= LongestEnd && OpensAdverbial(document, at) && !HasClause(document, at, end);
    }

    /// <summary>Whether a word goes on with a saying that is over: "said | adding that …", "said | citing witnesses".</summary>
    public static bool GoesOn(LanguageDocument document, int word) => document.Form(word) is "adding" or "noting" or "citing" or "stressing" or "quoting";

    private static bool OpensAdverbial(LanguageDocument document, int word) =>
        document.Words[word].Pos == PartOfSpeech.Adp && document.Form(word) is not ("to" or "of") || SourceLimits.IsDay(document, word) || document.Lemmas[word] is "today" or "yesterday" or "earlier" or "later";

    // "said in Velmore the raid killed two": what is said follows.
    private static bool HasClause(LanguageDocument document, int first, int end)
    {
        for (int i = first; i < end; i++)
            if (document.TagOf(i) is "VBD" or "VBZ" or "VBP" or "MD" or "VBN" && !IsDependent(document, i, first))
                return true;
            else if (document.Form(i) is "that" or ":" or "\"" or "“")
                return true;
        return false;
    }

    // "after the council met", "a statement published on Monday".
    private static bool IsDependent(LanguageDocument document, int verb, int first)
    {
        if (document.TagOf(verb) == "VBN")
            return true;
        for (int i = verb - 1; i >= first; i--)
            if (document.Form(i) is "after" or "before" or "as" or "when" or "while" or "since" or "which" or "who")
                return true;
        return false;
    }

    /// <summary>Whether a stretch has a finite verb.</summary>
    public static bool IsClause(LanguageDocument document, int first, int end)
    {
        for (int i = first; i < end; i++)
            if (document.TagOf(i) is "VBD" or "VBZ" or "VBP" or "MD")
                return true;
        return false;
    }

    /// <summary>Where the speaker begins who stands before a saying; −1 where none does.</summary>
    /// <param name="document">The document.</param>
    /// <param name="end">The first word of the saying.</param>
    /// <param name="first">The first word of the sentence.</param>
    public static int SpeakerBefore(LanguageDocument document, int end, int first)
    {
        int last = LastNoun(document, end, first);
        if (last < first)
            return -1;
        if (document.Words[last].Pos == PartOfSpeech.Pron)
            return last;
        int begin = PhraseBefore(document, last, first);
        bool speaks = IsSourceNoun(document, last) || HasName(document, begin, last);
        for (int more = Further(document, begin, first); more >= 0 && end - more <= LongestSpeaker; more = Further(document, begin, first))
            (begin, speaks) = (more, true);
        begin = AfterObject(document, begin, last);
        return speaks && end - begin <= LongestSpeaker ? begin : -1;
    }

    // "in earnest | monitors said", "in the northern city | activists said": a preposition needs a noun of its own.
    private static int AfterObject(LanguageDocument document, int begin, int last)
    {
        int at = begin;
        while (at > 0 && at < last && IsPreposition(document, at - 1))
        {
            while (at < last && document.Words[at].Pos is PartOfSpeech.Det or PartOfSpeech.Adj)
                at++;
            int name = document.NameAt(at);
            at = name >= 0 && document.Names[name].First == at ? document.Names[name].End : at + 1;
            if (at <= last && (IsPreposition(document, at) || document.Words[at].Pos == PartOfSpeech.Cconj))
                at++;
        }

        return at <= last && document.Form(at) is not "-" ? at : begin;
    }

    private static bool IsPreposition(LanguageDocument document, int word) =>
        document.Form(word) is "in" or "on" or "at" or "of" or "from" or "to" or "with" or "for" or "by" or "near" or "into" or "across" or "around" or "against" or "over" or "between" or "during" or "outside" or "inside";

    // The last word of the phrase before the saying, a short name in brackets apart; −1 if no noun or pronoun stands there.
    private static int LastNoun(LanguageDocument document, int end, int first)
    {
        int last = end - 1;
        if (last >= first + 3 && document.Form(last) is ")" && document.Form(last - 2) is "(")
            last -= 3;
        if (last < first)
            return -1;
        return document.Words[last].Pos switch
        {
            PartOfSpeech.Pron => document.Form(last) is "he" or "she" or "it" or "they" or "He" or "She" or "It" or "They" ? last : -1,
            PartOfSpeech.Noun or PartOfSpeech.Propn => SourceLimits.IsDate(document, last) ? -1 : last,
            _ => -1,
        };
    }

    // "sources | on the ground", "a monitor | and activists": where the phrase begins that this one completes, −1 without.
    private static int Further(LanguageDocument document, int begin, int first)
    {
        if (begin < first + 2)
            return -1;
        bool completes = document.Words[begin - 1].Pos == PartOfSpeech.Adp && document.Form(begin - 1) is "of" or "for" or "with" or "in" or "at" or "on" or "from" or "to";
        bool joins = document.Form(begin - 1) is "and" && (IsSourceNoun(document, begin - 2) || IsEndOfSpeaker(document, begin - 1));
        return joins || (completes && IsSourceNoun(document, begin - 2)) ? PhraseBefore(document, begin - 2, first) : -1;
    }

    private static int PhraseBefore(LanguageDocument document, int last, int first)
    {
        int begin = last;
        while (begin > first && last - begin < LongestSpeaker && IsPart(document, begin - 1, begin, last))
            begin--;
        return begin > first && (document.Words[begin - 1].Pos == PartOfSpeech.Det || document.Form(begin - 1) is "one" or "two" or "several") ? begin - 1 : begin;
    }

    private static bool HasName(LanguageDocument document, int begin, int last)
    {
        for (int i = begin; i <= last; i++)
            if (document.Words[i].Pos == PartOfSpeech.Propn)
                return true;
        return false;
    }

    private static bool IsEndOfSpeaker(LanguageDocument document, int end) =>
        document.NameAt(end) is >= 0 and var at && document.Names[at].End == end && document.Names[at].Type is NameType.Person or NameType.Organization;

    // Whether a word belongs to the phrase that goes on with the next: a name, a role or kind before a name, what hangs by a noun of the phrase.
    private static bool IsPart(LanguageDocument document, int word, int next, int last)
    {
        if (SourceLimits.IsDate(document, word) || document.Words[word].Pos is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Part or PartOfSpeech.Punct or PartOfSpeech.Verb))
            return false;
        if (document.Form(word) is "'s" or "’s" or "-" or "&" || document.Form(next) is "'s" or "’s" or "-" or "&")
            return document.Words[word].Pos != PartOfSpeech.Verb;
        // "raids | Observatory chief": plurals stand before few nouns, and before no names.
        if (document.TagOf(word) == "NNS" && char.IsUpper(document.Form(next)[0]))
            return false;
        bool hangs = document.Words[word].Head > word && document.Words[word].Head <= last;
        return document.Words[word].Pos switch
        {
            PartOfSpeech.Propn => !IsBorderOfNames(document, next) && (document.Words[next].Pos == PartOfSpeech.Propn || hangs || IsSourceNoun(document, next)),
            PartOfSpeech.Noun => document.Words[next].Pos == PartOfSpeech.Propn ? IsSourceNoun(document, word) : hangs,
            PartOfSpeech.Adj => hangs || document.Words[next].Pos != PartOfSpeech.Propn,
            PartOfSpeech.Verb => document.TagOf(word) is "VBG" or "VBN" && document.RelationOf(word) == "amod" && hangs,
            _ => false,
        };
    }

    // "Velmore | Ada Quillon": one name ends and another begins.
    private static bool IsBorderOfNames(LanguageDocument document, int word)
    {
        int at = document.NameAt(word);
        if (at <= 0 || document.Names[at] is not { Type: NameType.Person or NameType.Organization } name || name.First != word || document.Names[at - 1].End != word)
            return false;
        // "The PKV | Quillon": a body with an article is no first name, and a surname alone no body's.
        bool isSurname = name.Type == NameType.Person && name.End == word + 1 && document.Names[at - 1].First > 0 && document.Words[document.Names[at - 1].First - 1].Pos == PartOfSpeech.Det;
        return isSurname || document.Names[at - 1].Type is NameType.Location or NameType.Person;
    }

    private static bool IsSourceNoun(LanguageDocument document, int word)
    {
        if (word < 0 || document.Words[word].Pos is not (PartOfSpeech.Noun or PartOfSpeech.Propn))
            return false;
        string lemma = document.Lemmas[word].ToLowerInvariant();
        return lemma is "media" || SourceNouns.Persons.Contains(lemma) || SourceNouns.Staff.Contains(lemma) || SourceNouns.Bodies.Contains(lemma) || SourceNouns.Anonymous.Contains(lemma) || SourceNouns.Documents.Contains(lemma);
    }
}
