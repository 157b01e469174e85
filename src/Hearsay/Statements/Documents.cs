using Hearsay.Language;

namespace Hearsay.Statements;

/// <summary>Whom documents, recordings and figures speak for: their maker. Not safe to share between threads.</summary>
internal sealed class Documents(ReportWords words, Phrase phrase, SpeakerMemory memory, Descriptions descriptions)
{
    /// <summary>Whose a document is, by or from whom, or who published it.</summary>
    /// <param name="core">The phrase without articles and clauses.</param>
    /// <param name="head">Its head, the document.</param>
    /// <param name="depth">How many phrases within phrases may still be looked into.</param>
    public Speaker Read(WordRange core, int head, int depth)
    {
        if (head > core.First && Owner(new WordRange(core.First, head), depth) is { } owner)
            return owner;
        for (int i = head + 1; i + 1 < core.End; i++)
            if (words.Form(i) is "by" or "from" or "of" && words.NameAt(i) < 0 && Maker(new WordRange(i + 1, core.End), depth) is { } maker)
                return maker;
        if (Publisher(head, depth) is { } publisher)
            return publisher;
        if (memory.CalledNear(words.Lemma(head), words.Document.Words[head].Sentence) is { } before && words.IsDefinite(core.First))
            return before;
        return words.Lemma(head) is "report" or "account" or "data" or "figure" or "study" or "survey" or "poll" or "article"
            ? new Speaker(phrase.Text(core), Standing.Anonymous, phrase.Text(core))
            : Speaker.Nobody;
    }

    // "IS video", "the ministry's statement", "a rebel video": what stands before the document and can make one.
    private Speaker? Owner(WordRange before, int depth)
    {
        int last = before.End - 1;
        while (last >= before.First && (words.Form(last) is "'s" or "'" || (words.NameAt(last) < 0 && words.Pos(last) is PartOfSpeech.Adj or PartOfSpeech.Num or PartOfSpeech.Verb)))
            last--;
        if (last < before.First)
            return null;
        if (words.Pos(last) is PartOfSpeech.Pron or PartOfSpeech.Det)
            return words.EntityAt(last) is >= 0 and var owner && words.Document.Entities[owner].IsNamed ? descriptions.OfEntity(owner) : null;
        if (words.Lemma(last) is "media" or "press" or "news")
            return null;
        if (words.NameAt(last) < 0 && !SourceNouns.Bodies.Contains(words.Lemma(last)) && words.Lemma(last) is not ("rebel" or "militant" or "activist" or "insurgent"))
            return null;
        if (words.Name(last) is { Type: NameType.Person } && words.EntityAt(last) is >= 0 and var person)
            return descriptions.OfEntity(person);
        return words.Lemma(last) is "rebel" or "militant" or "activist" or "insurgent" ? Speaker.Group(words.Lemma(last) + "s") : descriptions.Read(phrase.Core(new WordRange(before.First, last + 1)), depth - 1);
    }

    private Speaker? Maker(WordRange range, int depth)
    {
        var core = phrase.Core(range);
        if (core.IsEmpty || phrase.Head(core) is not (>= 0 and var head))
            return null;
        if (words.Name(head) is { Type: NameType.Person } && words.EntityAt(head) is >= 0 and var person)
            return descriptions.OfEntity(person);
        return words.Name(head) is { Type: NameType.Organization } || SourceNouns.Bodies.Contains(words.Lemma(head)) || SourceNouns.Staff.Contains(words.Lemma(head)) ? descriptions.Read(core, depth - 1) : null;
    }

    // "IS has released a video showing …", "…, said X in a statement expressing …".
    private Speaker? Publisher(int head, int depth)
    {
        int verb = words.Head(head);
        if (verb < 0 || !SourceNouns.Publishing.Contains(words.Lemma(verb)) || words.Relation(head) is not ("obj" or "obl"))
            return null;
        int subject = words.Dependent(verb, "nsubj");
        if (subject < 0 || words.Pos(subject) is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron))
            return null;
        if (words.EntityAt(subject) is >= 0 and var entity && words.Document.Entities[entity].IsNamed)
            return descriptions.OfEntity(entity);
        return words.Pos(subject) == PartOfSpeech.Pron ? null : descriptions.Read(phrase.Core(phrase.Around(subject)), depth - 1);
    }
}
