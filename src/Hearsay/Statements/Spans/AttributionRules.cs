using Hearsay.Language;

namespace Hearsay.Statements.Spans;

/// <summary>
/// Adds to what was learned to be found what rules find better: hearsay of nobody in particular, and speech that another relays; and sets borders
/// right that go against the tree. For one document.
/// </summary>
internal sealed class AttributionRules
{
    // Set by judgement, after reading reports of the gold set and of FA-KES; too rare in PolNeAR's development part to measure.
    private const double RelayTrust = 0.95;
    private const double SecondVerbTrust = 0.9;
    private const double QuotedAsTrust = 0.85;
    private const double ClosingTrust = 0.7;

    // "told reporters at the airport on Sunday that" is as far as the adverbials of a cue go.
    private const int LongestAdverbial = 9;

    // "on Monday", "on 3 May 2013".
    private const int LongestDate = 4;

    private readonly LanguageDocument _document;
    private readonly QuotedStretches _quotations;
    private readonly List<Draft> _found;
    private readonly bool[] _isTaken;
    private readonly bool[] _isSaid;
    private Subtrees? _trees;

    private AttributionRules(LanguageDocument document, QuotedStretches quotations, List<Draft> found)
    {
        (_document, _quotations, _found) = (document, quotations, found);
        (_isTaken, _isSaid) = (new bool[document.Words.Length], new bool[document.Words.Length]);
        found.ForEach(Mark);
    }

    private Subtrees Trees => _trees ??= new Subtrees(_document);

    private void Mark(Draft draft)
    {
        Fill(_isTaken, draft.Cue);
        if (draft.Source is { } source)
            Fill(_isTaken, source);
        foreach (var piece in draft.Content)
            Fill(_isSaid, piece);
    }

    private static void Fill(bool[] marks, (int First, int End) words) => marks.AsSpan(words.First, words.End - words.First).Fill(true);

    /// <summary>
    /// Gives adverbials of the saying back to the cue, parts second verbs of saying from the content of the first, and "she said" from the content that
    /// another relays.
    /// </summary>
    public static void Straighten(LanguageDocument document, QuotedStretches quotations, List<Draft> found)
    {
        AddSigned(document, quotations, found);
        var rules = new AttributionRules(document, quotations, found);
        SourceRules.Apply(document, found);
        var sources = new WholeSources(document, () => rules.Trees, rules._isTaken, rules._isSaid);
        int learned = found.Count;
        int header = RunOnHeader.End(document);
        for (int i = 0; i < learned; i++)
        {
            found[i] = sources.Of(rules.WithoutTale(rules.WithClosing(WithoutHeader(found[i], header))));
            found[i] = rules.WithAdverbials(found[i]);
            rules.SplitSecondVerb(i);
            rules.SplitRelay(i);
        }
    }

    // Whom a quotation is signed by has said it, whatever was made of it and of its signature.
    private static void AddSigned(LanguageDocument document, QuotedStretches quotations, List<Draft> found)
    {
        var signed = SignedQuotations.Find(document, quotations).ToList();
        if (signed.Count == 0)
            return;
        var owned = new bool[document.Words.Length];
        foreach (var draft in signed)
            Fill(owned, (draft.Content[0].First, draft.Source!.Value.End));
        for (int i = 0; i < found.Count; i++)
            found[i] = found[i] with { Content = [.. found[i].Content.Where(c => !owned.AsSpan(c.First, c.End - c.First).Contains(true))] };
        found.RemoveAll(d => d.Content.Count == 0 || owned[d.Cue.First] || (d.Source is { } source && owned[source.First]));
        found.AddRange(signed);
    }

    /// <summary>Adds hearsay that has no source, and speech quoted by another.</summary>
    public static void Add(LanguageDocument document, QuotedStretches quotations, List<Draft> found)
    {
        Subtrees? trees = null;
        var quoted = RelayedSpeech.QuotedAs(document, quotations, () => trees ??= new Subtrees(document), QuotedAsTrust).ToList();
        if (quoted.Count > 0)
        {
            var verbs = quoted.Select(q => q.Cue).Order().ToList();
            found.RemoveAll(d => Overlaps(verbs, d.Cue));
        }

        var rules = new AttributionRules(document, quotations, found) { _trees = trees };
        quoted.ForEach(rules.AddUnlessTaken);
        rules.AddClosing();
        rules.AddOpening();
        rules.AddInverted();
        foreach (var draft in Recordings.Find(document, () => rules.Trees))
            rules.AddUnlessTaken(draft);
        foreach (var draft in Countings.Find(document, () => rules.Trees, rules._isSaid))
            rules.AddCounting(draft);
        foreach (var draft in AccordingTo.Find(document))
            rules.AddAccording(draft);
        foreach (var draft in HearsayWords.Find(document))
            rules.AddUnlessTaken(draft);
        foreach (var draft in Headlines.Find(document))
            rules.AddUnlessTaken(draft);
        int header = RunOnHeader.End(document);
        for (int i = found.Count - 1; i >= 0; i--)
            if (found[i].IsNested)
                rules.SplitSecondVerb(i);
        for (int i = 0; i < found.Count; i++)
            found[i] = rules.WithoutOuterMark(rules.WithoutCredits(SourceRules.WithoutTags(document, WithoutHeader(found[i], header))));
        rules.KeepWithin();
        var contents = found.Where(d => !d.IsNested).SelectMany(d => d.Content).Distinct().Order().ToList();
        foreach (var draft in new InnerSpeech(document, rules.Trees, quotations, contents).Find(rules._isTaken).ToList())
            rules.AddUnlessTaken(rules.WithoutOuterMark(draft));
    }

    private static bool Overlaps(List<(int First, int End)> sorted, (int First, int End) words)
    {
        int at = sorted.BinarySearch((words.End, 0));
        at = at < 0 ? ~at - 1 : at - 1;
        return at >= 0 && sorted[at].End > words.First;
    }

    // What the network has marked, or holds for part of a source, is left as it is.
    private void AddUnlessTaken(Draft draft)
    {
        if (_isTaken.AsSpan(draft.Cue.First, draft.Cue.End - draft.Cue.First).Contains(true))
            return;
        _found.Add(draft with { IsNested = _isSaid[draft.Cue.First] && _isSaid[draft.Cue.End - 1] });
        Fill(_isTaken, draft.Cue);
    }

    // "She said the fire was out and put the toll at 36": what is said holds the count, which is hers already.
    private void AddCounting(Draft draft)
    {
        if (draft.Source is { } source && _isSaid[source.First] == _isSaid[draft.Cue.First])
            AddUnlessTaken(draft);
    }

    // What was found with a shorter source is left; a source that took the subject with it is cut before it.
    private void AddAccording(Draft draft)
    {
        var (first, end) = draft.Content[0];
        int found = _found.FindIndex(d => d.Cue == draft.Cue);
        if (found < 0 && !_isTaken.AsSpan(draft.Cue.First, end - draft.Cue.First).Contains(true) && !_isSaid.AsSpan(first, end - first).Contains(true))
            AddUnlessTaken(draft);
        else if (found >= 0 && _found[found].Source is { } source && source.First == draft.Cue.End && source.End > first)
            _found[found] = _found[found] with { Source = draft.Source, Content = [draft.Content[0]] };
    }

    private static Draft WithoutHeader(Draft draft, int header) => draft.Content[0].First >= header || draft.Content[0].End <= header + 1 ? draft : draft with
    {
        Content = [(header, draft.Content[0].End), .. draft.Content.Skip(1)],
    };

    // "… raids | a war monitor said": the words before the cue tell the speaker better than a tree gone wrong for want of a comma.
    private Draft WithClosing(Draft draft)
    {
        if (draft.Content is [var only] && only.First >= draft.Cue.End && IsDate(only) && ClosingOf(draft.Cue) is { } closing && _quotations.FirstSaid(_document, closing.First) is var said && said < closing.First)
            return draft with { Source = (closing.First, closing.End), Content = [(said, closing.First)] };
        if (draft.Content[0].First >= draft.Cue.First || ClosingOf(draft.Cue) is not { } clause || _document.Form(clause.First - 1) is ",")
            return draft;
        if (draft.Source is { } source && (source.First < clause.First || source.End > clause.End))
            return draft;
        var content = draft.Content.Select(c => c.First < clause.First && c.End > clause.First && c.End <= clause.End ? (c.First, End: clause.First) : c).Where(c => c.First < clause.First || c.First >= clause.End).ToList();
        int last = content.FindLastIndex(c => c.First < clause.First);
        if (last >= 0 && content[last].End < clause.First && clause.First - content[last].End <= LongestDate && IsFree(content[last].End, clause.First))
            content[last] = (content[last].First, clause.First);
        return content.Count == 0 ? draft : draft with { Source = (clause.First, clause.End), Content = content };
    }

    // "said | on Monday" holds nothing said.
    private bool IsDate((int First, int End) words)
    {
        bool any = false;
        for (int i = words.First; i < words.End; i++)
        {
            any |= SourceLimits.IsDate(_document, i);
            if (!SourceLimits.IsDate(_document, i) && _document.Words[i].Pos is not (PartOfSpeech.Adp or PartOfSpeech.Num or PartOfSpeech.Punct))
                return false;
        }

        return any;
    }

    // "“Go,” she said, | and the boats left": what stands behind the saying in the reporter's words is the reporter's.
    private Draft WithoutTale(Draft draft)
    {
        int before = draft.Content.TakeWhile(c => c.End <= draft.Cue.First).Count();
        if (before == 0 || before == draft.Content.Count || _quotations.Of(draft.Content[before - 1].End - 1) is not (>= 0 and var number) || _quotations.All[number].End != draft.Content[before - 1].End || _quotations.All[number].First > draft.Content[before - 1].First)
            return draft;
        if (!ClosingClause.HoldsSaying(_document, draft.Cue))
            return draft;
        int sentence = _document.Words[draft.Cue.First].Sentence;
        return draft with { Content = [.. draft.Content.Where((c, i) => i < before || _document.Words[c.First].Sentence != sentence || HasQuotation(c))] };
    }

    private bool HasQuotation((int First, int End) words)
    {
        for (int i = words.First; i < words.End; i++)
            if (_quotations.Of(i) >= 0)
                return true;
        return false;
    }

    private (int First, int End, int Cue)? ClosingOf((int First, int End) cue)
    {
        for (int i = cue.First; i < cue.End; i++)
            if (ClosingClause.Of(_document, i) is { } clause)
                return clause;
        return null;
    }

    // "on Monday" between what is said and the speaker belongs to what is said.
    private bool IsFree(int first, int end)
    {
        for (int i = first; i < end; i++)
            if (_isSaid[i] || _isTaken[i] && !SourceLimits.IsDate(_document, i) && _document.Words[i].Pos != PartOfSpeech.Adp || _document.Words[i].Pos == PartOfSpeech.Punct)
                return false;
        return true;
    }

    // What is said within another's words ends with them, wherever a tree gone wrong makes it end.
    private void KeepWithin()
    {
        var holders = new (int First, int End)[_document.Words.Length];
        foreach (var piece in _found.Where(d => !d.IsNested).SelectMany(d => d.Content).OrderByDescending(c => c.End - c.First))
            holders.AsSpan(piece.First, piece.End - piece.First).Fill(piece);
        for (int i = 0; i < _found.Count; i++)
        {
            var holder = holders[_found[i].Cue.First];
            if (!_found[i].IsNested || holder.End < _found[i].Cue.End)
                continue;
            var kept = _found[i].Content.Select(c => (First: Math.Max(c.First, holder.First), End: Math.Min(c.End, holder.End))).Where(c => c.First < c.End).ToList();
            if (kept.Count > 0)
                _found[i] = _found[i] with { Content = kept };
        }
    }

    private Draft WithoutCredits(Draft draft) => Credits.After(_document, draft.Content[0]) is var first && first > draft.Content[0].First
        ? draft with { Content = [(first, draft.Content[0].End), .. draft.Content.Skip(1)] }
        : draft;

    // A quotation mark that ends the outer content does not end the inner.
    private Draft WithoutOuterMark(Draft draft)
    {
        var (first, end) = draft.Content[^1];
        if (!draft.IsNested)
            return draft;
        while (end > first + 1 && _document.Form(end - 1) is "”" or "\"" or "''" or "," && (_document.Form(end - 1) is "," || (_quotations.Of(end - 1) is >= 0 and var number && _quotations.All[number].First < first)))
            end--;
        return draft with { Content = [.. draft.Content.SkipLast(1), (first, end)] };
    }

    private void AddOpening()
    {
        for (int i = 1; i < _document.Words.Length; i++)
            if (!_isTaken[i] && !_isSaid[i] && _quotations.Of(i) < 0 && OpeningClause.Of(_document, i) is { } draft
                && !_isTaken.AsSpan(draft.Source!.Value.First, i + 1 - draft.Source.Value.First).Contains(true) && !_isSaid.AsSpan(draft.Content[0].First, draft.Content[0].End - draft.Content[0].First).Contains(true))
                AddUnlessTaken(draft);
    }

    private void AddInverted()
    {
        for (int i = 1; i < _document.Words.Length; i++)
            if (!_isTaken[i] && !_isSaid[i] && InvertedClause.Of(_document, _quotations, i) is { } draft && IsUntouched(draft.Content[0].First, draft.Source!.Value.End))
                AddUnlessTaken(draft);
    }

    // "| the director said | noting that …": what goes on has found its speaker, who said the rest too.
    private bool IsSharedBy(int next, int speakerEnd) => next < _document.Words.Length && ClosingClause.GoesOn(_document, next) && _found.Exists(d => d.Cue.First == next && d.Source is { } source && source.End == speakerEnd);

    private bool IsUntouched(int first, int end) => !_isTaken.AsSpan(first, end - first).Contains(true) && !_isSaid.AsSpan(first, end - first).Contains(true);

    private void AddClosing()
    {
        for (int i = 1; i < _document.Words.Length; i++)
        {
            if (_isTaken[i] || ClosingClause.Of(_document, i) is not { } clause)
                continue;
            int first = _quotations.FirstSaid(_document, clause.First);
            if (first < clause.First && _quotations.Of(i) < 0 && (IsUntouched(first, i) || (IsUntouched(first, clause.First) && IsSharedBy(i + 1, clause.End))))
                AddUnlessTaken(new Draft { Source = (clause.First, clause.End), Cue = (clause.Cue, i + 1), Content = [(first, clause.First)], Confidence = ClosingTrust });
        }
    }

    // "said | this weekend that …": what hangs by the cue before "that" is the cue's.
    private Draft WithAdverbials(Draft draft)
    {
        var content = draft.Content[0];
        if (content.First != draft.Cue.End)
            return draft;
        int that = content.First + 1;
        while (that < content.End && that <= content.First + LongestAdverbial && _document.Form(that) is not "that")
            that++;
        if (that >= content.End || that > content.First + LongestAdverbial || !IsClauseOf(that, draft.Cue))
            return draft;
        for (int i = content.First; i < that; i++)
            if (!IsAdverbial(i, draft.Cue, (content.First, that)))
                return draft;
        return draft with { Cue = (draft.Cue.First, that), Content = [(that, content.End), .. draft.Content.Skip(1)] };
    }

    // Whether a word introduces a clause that completes the cue.
    private bool IsClauseOf(int word, (int First, int End) cue)
    {
        int verb = _document.Words[word].Head;
        return _document.RelationOf(word) == "mark" && verb > word && _document.RelationOf(verb) == "ccomp" && _document.Words[verb].Head is var head && head >= cue.First && head < cue.End;
    }

    private bool IsAdverbial(int word, (int First, int End) cue, (int First, int End) within)
    {
        int top = word;
        for (int steps = 0; steps < LongestAdverbial && word >= within.First && word < within.End; steps++)
            (top, word) = (word, _document.Words[word].Head);
        return word >= cue.First && word < cue.End && _document.RelationOf(top) is "obl" or "obl:tmod" or "obl:unmarked" or "obl:npmod" or "advmod";
    }

    // "said the fighting went on and reported clashes": two cues with one source, or the second with one of its own.
    private void SplitSecondVerb(int number)
    {
        var draft = _found[number];
        int last = draft.Content.Count - 1;
        var content = draft.Content[last];
        if (draft.Source is null || content.First < draft.Cue.First)
            return;
        var (verb, end, next) = RelayedSpeech.SecondVerb(_document, Trees, _quotations, draft.Cue, content);
        if (verb < 0 || _isTaken[verb])
            return;
        int subject = Trees.Child(verb, "nsubj");
        bool own = subject >= next && subject < verb;
        if (!own && subject >= 0 && next > end)
            return;
        var source = own ? Trees.Range(subject) : draft.Source;
        if (own && (source!.Value.First < next || source.Value.End > verb))
            return;
        _found[number] = draft with { Content = [.. draft.Content.Take(last), (content.First, Trimmed(content.First, end))] };
        _found.Add(draft with { Source = source, Cue = (own ? verb : next, verb + 1), Content = [(verb + 1, content.End)], Confidence = draft.Confidence * SecondVerbTrust });
    }

    // "…," she said, according to the paper: both share the content.
    private void SplitRelay(int number)
    {
        var draft = _found[number];
        int piece = draft.Content.Count - 1;
        while (piece >= 0 && draft.Content[piece].End > draft.Cue.First)
            piece--;
        if (piece < 0 || RelayedSpeech.Between(_document, Trees, _isTaken, draft.Content[piece], draft.Cue.First) is not { } clause)
            return;
        var content = draft.Content.ToArray();
        content[piece].End = Math.Min(content[piece].End, clause.First);
        content[piece].End = Trimmed(content[piece].First, content[piece].End);
        _found[number] = draft with { Content = content };
        _found.Add(draft with { Content = content, Source = clause.Source, Cue = (clause.Verb, clause.Verb + 1), Confidence = draft.Confidence * RelayTrust });
    }

    private int Trimmed(int first, int end)
    {
        while (end > first + 1 && _document.Form(end - 1) is ",")
            end--;
        return end;
    }
}
