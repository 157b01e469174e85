using Hearsay.Language;

namespace Hearsay.Statements.Spans;

/// <summary>
/// What somebody thinks, knows or says within what is attributed to him already: "I saw …", "we believe …", "…, I must say, …" and, of others, a verb of
/// thinking or saying with a clause of its own. The learned finder marks little there, for PolNeAR marks nothing. For one document.
/// </summary>
internal sealed class InnerSpeech(LanguageDocument document, Subtrees trees, QuotedStretches quotations, IReadOnlyList<(int First, int End)> contents)
{
    // Set by reading what each found in some hundred reports; see docs/measured/statements.md.
    private const double OwnConfidence = 0.75;
    private const double OthersConfidence = 0.6;

    /// <summary>How many words before its verb a "not" stands at the most.</summary>
    private const int FarthestNot = 4;

    private static readonly HashSet<string> s_perceptions = new(StringComparer.Ordinal) { "see", "hear", "witness", "notice", "watch", "learn" };

    // These stand beside what is said: "the dam, I think, will hold".
    private static readonly HashSet<string> s_beside = new(StringComparer.Ordinal) { "say", "think", "believe", "suppose", "guess", "hope", "fear", "admit", "insist", "assure", "repeat", "suspect" };

    private static readonly HashSet<string> s_wishes = new(StringComparer.Ordinal)
    {
        "urge", "call", "demand", "want", "hope", "plan", "intend", "vow", "pledge", "promise", "request", "ask", "expect", "refuse", "agree",
    };

    private static readonly HashSet<string> s_verdicts = new(StringComparer.Ordinal) { "condemn", "welcome", "deny", "reject", "demand", "fear", "believe", "support", "denounce" };

    /// <summary>What is found, in text order of its verbs.</summary>
    /// <param name="isTaken">Whether each word is in a source or cue already.</param>
    public IEnumerable<Draft> Find(bool[] isTaken)
    {
        foreach (var piece in contents)
            for (int i = piece.First; i < piece.End; i++)
                if (!isTaken[i] && Read(i, piece) is { } draft)
                    yield return draft;
    }

    private Draft? Read(int verb, (int First, int End) piece)
    {
        if (!MaySay(verb))
            return null;
        int subject = trees.Child(verb, "nsubj");
        if (subject < piece.First || subject >= piece.End || subject >= verb || trees.Child(verb, "aux:pass") >= 0)
            return null;
        bool own = IsFirstPerson(subject);
        if (!own && (IsNegated(verb) || document.Words[verb].Pos != PartOfSpeech.Verb || !SayingWords.IsInner(document.Lemmas[verb]) || !IsSpeaker(subject)))
            return null;
        var content = Content(verb, subject, own, piece);
        var source = trees.Range(subject, "acl:relcl");
        var cue = (First: CueFirst(verb, source.End), End: verb + 1);
        if (content.Count == 0 && About(verb, subject, own, piece) is { } about)
            (cue.End, content) = (about.First, [about]);
        if (content.Count == 0 || source.First < piece.First || source.End > cue.First || content.Exists(c => c.First < cue.End && cue.First < c.End))
            return null;
        return new Draft { Source = source, Cue = cue, Content = content, Confidence = own ? OwnConfidence : OthersConfidence, IsNested = true };
    }

    private bool MaySay(int word)
    {
        string lemma = document.Lemmas[word];
        return document.Words[word].Pos switch
        {
            PartOfSpeech.Verb => document.TagOf(word) is not ("VBG" or "NN") && CueWords.Verbs.ContainsKey(lemma),
            PartOfSpeech.Adj => CueWords.Modifiers.TryGetValue(lemma, out var meaning) && meaning.Act == StatementAct.Believes,
            _ => false,
        };
    }

    // Who "could not say whether" is not quoted a second time.
    private bool IsNegated(int verb)
    {
        for (int i = Math.Max(0, verb - FarthestNot); i < verb; i++)
            if (document.Words[i].Head == verb && document.Lemmas[i] is "not" or "n't" or "never")
                return true;
        return false;
    }

    private bool IsFirstPerson(int word) => document.Form(word) is "I" or "we" or "We";

    // Names, pronouns, and nouns that news calls its sources by.
    private bool IsSpeaker(int word)
    {
        string lemma = document.Lemmas[word].ToLowerInvariant();
        return document.Words[word].Pos switch
        {
            PartOfSpeech.Propn => true,
            PartOfSpeech.Pron => lemma is "he" or "she" or "they" or "we" or "i" or "everyone" or "everybody" or "it" && document.RelationOf(word) == "nsubj",
            PartOfSpeech.Noun => SourceNouns.Persons.Contains(lemma) || SourceNouns.Staff.Contains(lemma) || SourceNouns.Anonymous.Contains(lemma) || SourceNouns.Bodies.Contains(lemma) || SourceNouns.Documents.Contains(lemma),
            _ => false,
        };
    }

    // "Everyone here knows about | the dam": within quotation marks, what is known, heard or learned of.
    private (int First, int End)? About(int verb, int subject, bool own, (int First, int End) piece)
    {
        int known = document.Lemmas[verb] is "know" or "hear" or "learn" ? trees.Child(verb, "obl") : -1;
        if (known <= verb || document.Form(verb + 1) is not ("about" or "of") || !(own || document.Words[subject].Pos == PartOfSpeech.Pron) || quotations.Of(verb) < 0)
            return null;
        var (first, end) = trees.Range(known, "parataxis");
        return first <= verb + 2 && end > verb + 2 ? (verb + 2, Math.Min(end, piece.End)) : null;
    }

    // "must say", "have not heard": from the first helping verb on.
    private int CueFirst(int verb, int after)
    {
        int first = trees.Child(verb, "aux", "cop");
        return first >= after && first < verb ? first : verb;
    }

    private List<(int First, int End)> Content(int verb, int subject, bool own, (int First, int End) piece)
    {
        int clause = trees.Child(verb, "ccomp");
        string lemma = document.Lemmas[verb];
        if (clause < 0 && own && s_beside.Contains(lemma))
            clause = trees.Child(verb, "parataxis");
        if (clause < 0 && own && (s_wishes.Contains(lemma) || document.Words[verb].Pos == PartOfSpeech.Adj))
            clause = trees.Child(verb, "xcomp");
        if (clause < 0 && own && (s_perceptions.Contains(lemma) || s_verdicts.Contains(lemma)))
            clause = trees.Child(verb, "obj");
        if (clause > verb)
            return After(verb, clause, own, piece);
        return own && document.RelationOf(verb) == "parataxis" && s_beside.Contains(lemma) ? Around(verb, subject, piece) : [];
    }

    // A clause behind the verb, with whom it is asked of: "urge | the council to act".
    private List<(int First, int End)> After(int verb, int clause, bool own, (int First, int End) piece)
    {
        var (first, end) = trees.Range(clause, "parataxis");
        int asked = document.RelationOf(clause) == "xcomp" ? trees.Child(verb, "obj") : -1;
        first = Math.Max(verb + 1, asked > verb ? Math.Min(first, trees.Range(asked).First) : first);
        end = Math.Min(own ? RunOn(end) : end, piece.End);
        return end - first >= ShortestContent || (end > first && document.RelationOf(clause) is "obj" && document.Words[clause].Pos == PartOfSpeech.Noun && end - first > 1) ? [(first, end)] : [];
    }

    // "I learned they had gone | my father also was hurt": where the comma was lost, what a speaker tells goes on to the end of his sentence.
    private int RunOn(int end)
    {
        int last = document.SentenceStarts[document.Words[end - 1].Sentence + 1];
        if (end >= last || document.Words[end].Pos is PartOfSpeech.Punct or PartOfSpeech.Cconj or PartOfSpeech.Sconj or PartOfSpeech.Adp)
            return end;
        while (last > end && document.Words[last - 1].Pos == PartOfSpeech.Punct)
            last--;
        return last;
    }

    private const int ShortestContent = 2;

    // "The dam, I think, will hold."
    private List<(int First, int End)> Around(int verb, int subject, (int First, int End) piece)
    {
        int head = document.Words[verb].Head;
        if (head < piece.First || head >= piece.End)
            return [];
        var (first, end) = trees.Range(head);
        (first, end) = (Math.Max(first, piece.First), Math.Min(end, piece.End));
        var (from, to) = (Math.Min(subject, verb), verb + 1);
        var found = new List<(int First, int End)>();
        if (WithoutComma(first, from) is var before && before > first)
            found.Add((first, before));
        while (to < end && document.Form(to) is ",")
            to++;
        if (to < end)
            found.Add((to, end));
        return found;
    }

    private int WithoutComma(int first, int end)
    {
        while (end > first && document.Form(end - 1) is ",")
            end--;
        return end;
    }
}
