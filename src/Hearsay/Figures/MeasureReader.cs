using Hearsay.Language;

namespace Hearsay.Figures;

/// <summary>
/// Reads what happened to those who are counted: from the words right before and behind the phrase, which hold even where the tree is wrong, as
/// in headlines; then along the tree. Safe to share between threads.
/// </summary>
internal sealed class MeasureReader(FigureText text)
{
    /// <summary>So many words may stand between a phrase and the state behind it: "people were also reportedly killed".</summary>
    private const int FillersBehind = 6;

    /// <summary>So many words of a clause or a list may stand between a phrase and its verb.</summary>
    private const int FarthestBehind = 18;

    /// <summary>So far back the toll may stand of which a number is told.</summary>
    private const int TollReach = 40;

    /// <summary>No path to a governing verb is longer.</summary>
    private const int LongestPath = 6;

    /// <summary>The measure, or <c>null</c> if nothing tells.</summary>
    /// <param name="first">The first word of the quantity.</param>
    /// <param name="number">The word of its number.</param>
    /// <param name="counted">What it counts.</param>
    public FigureMeasure? Of(int first, int number, Counted counted)
    {
        bool isGear = !counted.IsPeople;
        int node = counted.Head >= 0 ? counted.Head : number;
        if (counted.Head < 0 && Behind(counted.End, isGear) is { } alone)
            return alone;
        if (Modifier(counted) is { } joined && text.Relation(node) == "conj")
            return joined;
        return Before(first, isGear) ?? Behind(counted.End, isGear) ?? AlongTree(node, isGear)
            ?? FarBehind(counted, node, isGear) ?? Clause(node, isGear) ?? Modifier(counted) ?? TollBefore(first) ?? OfNoun(counted);
    }

    // "killing 12", "kills injures over 70", "the killing of 25", "leaving injured about 50".
    private FigureMeasure? Before(int first, bool isGear)
    {
        int at = first - 1;
        while (text.Lower(at) is "another" or "the" or "all" or "additional" or "further" or "only" or "other" or "its" or "their" or "his" or "her")
            at--;
        if (text.Sentence(at) != text.Sentence(first))
            return null;
        // "among the dead were 22 children"
        if (text.Lower(at) is "were" or "was" or "are" && text.Lower(at - 2) is "the" or "those" && text.Lower(at - 3) == "among")
            return text.Lower(at - 1) == "victims" ? FigureMeasure.Killed : MeasureWords.State(text.Lower(at - 1));
        if (text.Lower(at) is "of")
            return DeedBefore(at);
        if (text.Lower(at) == "dead" && text.Lower(at - 1) is "shot" or "left" or "leaving" or "leaves" or "found")
            return FigureMeasure.Killed;
        if (MeasureWords.Verb(text.Lower(at - 1), text.Lower(at)) is not null)
            at--;
        if (Done(at, isGear) is not { } measure || IsPassive(at) || IsAttribute(at))
            return null;
        int other = text.Lower(at - 1) is "and" or "or" or "/" ? at - 2 : at - 1;
        return Done(other, isGear) is { } also && !HasObject(other, at) ? Together(also, measure) : measure;
    }

    private FigureMeasure? DeedBefore(int of)
    {
        int noun = of - 1;
        if (text.Pos(noun) is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Verb))
            return null;
        string lemma = Singulars.Of(text.Form(noun).ToString(), text.Lemma(noun));
        return MeasureWords.Deed(lemma) ?? MeasureWords.Deed(text.Lower(noun)) ?? (lemma is "total" or "number" or "maximum" or "minimum" ? Before(noun - (text.Pos(noun - 1) == PartOfSpeech.Det ? 1 : 0), false) : null);
    }

    private FigureMeasure? Done(int word, bool isGear) =>
        (MeasureWords.Verb(text.Lower(word), text.Lower(word + 1)) ?? MeasureWords.Verb(text.Lower(word))) is { Done: { } done } verb ? isGear ? verb.Things ?? done : done : null;

    private FigureMeasure? Does(int word) => MeasureWords.Verb(text.Lower(word))?.Does;

    private bool HasObject(int verb, int before)
    {
        int found = text.Dependent(verb, "obj");
        return found >= 0 && found < before;
    }

    // "were killed 12 of them": the verb has its subject already.
    private bool IsPassive(int verb) => text.Dependent(verb, "aux:pass") is >= 0 and var aux && aux < verb;

    // "a captured 12": an adjective of something else.
    private bool IsAttribute(int word) => text.Relation(word) == "amod" && text.Head(word) > word && text.Pos(text.Head(word)) == PartOfSpeech.Noun && text.Pos(word) == PartOfSpeech.Adj;

    // "civilians were killed", "20 wounded", "12 dead", "30 others were wounded".
    private FigureMeasure? Behind(int end, bool isGear)
    {
        int at = end;
        bool passive = false;
        for (int i = 0; i < FillersBehind && IsFiller(at); i++)
            passive |= text.Lower(at++) is "were" or "was" or "been" or "are" or "is" or "be" or "being" or "got" or "feared";
        string form = text.Lower(at);
        if (text.Sentence(at) != text.Sentence(end - 1))
            return null;
        var state = MeasureWords.State(form);
        if (Does(at) is { } does && !passive)
            return does;
        if (IsDriven(at))
            return FigureMeasure.Displaced;
        if (text.Lower(at) == "among" && passive)
            return Among(at);
        // "there were 11 children among the dead"
        if (text.Lower(at) == "among" && text.Lower(at + 1) is "the" or "those")
            return MeasureWords.State(text.Lower(at + 2));
        if (text.Lower(at) is "fallen" or "fell" && text.Lower(at + 1) is "victim" or "victims" || (text.Lower(at + 1) == "as" && text.Lower(at) is "fallen" or "fell" && text.Lower(at + 2) is "martyrs"))
            return FigureMeasure.Killed;
        if (text.Lower(at) is "received" or "receiving" or "undergoing" && text.Lower(at + 1) is "treatment" or "medical")
            return FigureMeasure.Injured;
        if (text.Lower(at) is "suffering" or "suffered" or "sustained" && (IsHarm(text.Lemma(at + 1)) || IsHarm(text.Lemma(at + 2)) || IsHarm(text.Lemma(at + 3))))
            return FigureMeasure.Injured;
        if (state is null && passive && Done(at, isGear) is { } done)
            state = done;
        if (state is null || (!passive && IsActive(at)))
            return null;
        return WithSecond(at, isGear && state == FigureMeasure.Killed && MeasureWords.Verb(form)?.Things is { } things ? things : state.Value, isGear);
    }

    private FigureMeasure? OfNoun(Counted counted) => counted.Head < 0 ? null : MeasureWords.Noun(counted.Unit) ?? MeasureWords.State(text.Lower(counted.Head));

    // "23 civilians, among them eight children, were killed", "tens of civilians who wanted to leave were wounded": over what stands between.
    private FigureMeasure? FarBehind(Counted counted, int node, bool isGear)
    {
        if (counted.Head < 0 || IsTaken(node) || text.Tag(counted.End) is not ("VBG" or "VBN") && text.Lower(counted.End) is not ("who" or "that" or "which" or "including" or "among" or "mostly" or "mainly" or "from" or "in" or "of" or "," or "(" or "some" or "most" or "all" or "both" or "at" or "on" or "belonging" or "and" or "one" or "two" or "many" or "largely" or "aged" or "with"))
            return null;
        for (int at = counted.End; at < counted.End + FarthestBehind && text.Sentence(at) == text.Sentence(node); at++)
        {
            string form = text.Lower(at);
            if (form is "when" or "as" or "after" or "while" or "but" or "said" or "because" or ";" or "before" or "if" or "told" or "where")
                return null;
            bool isBe = form is "were" or "was" or "been" or "are" or "got";
            if (isBe && text.Lower(at + 1) is not "said" and not "not" && !IsOfRelative(at, counted.End) && Behind(at, isGear) is { } measure)
                return measure;
            if (form is "have" or "had" && Does(at + 1) is { } does)
                return does;
        }
        return null;
    }

    // An object, but not that of a verb of saying, which is the subject of what is said.
    private bool IsTaken(int node) => text.Relation(node) is "obj" && text.Lemma(text.Head(node)) is not ("say" or "report" or "claim" or "state" or "announce" or "add" or "confirm" or "estimate" or "believe" or "think" or "fear");

    // "who were …": the first verb behind a relative pronoun is the pronoun's own.
    private bool IsOfRelative(int verb, int end) => text.Lower(verb - 1) is "who" or "which" or "that" || (verb - 2 >= end && text.Lower(verb - 2) is "who" or "which" or "that");

    // "killed or wounded", "killed and injured": one figure for both, unless the second has a number of its own.
    private FigureMeasure WithSecond(int verb, FigureMeasure measure, bool isGear)
    {
        int at = verb + 1;
        if (text.Lower(at) is not "and" and not "or" and not "/" and not "," || text.Lower(at) is "," && text.Lower(at + 1) is not "injured" and not "wounded" and not "killed")
            return measure;
        if (text.Lower(++at) is "or" or "/" or "either" or "otherwise" or "also")
            at++;
        return MeasureWords.State(text.Lower(at)) is { } second && !IsFollowedByNumber(at) ? Together(measure, second) : measure;
    }

    private bool IsFollowedByNumber(int word) => text.Pos(word + 1) == PartOfSpeech.Num || text.Lower(word + 1) is "several" or "dozens" or "scores" or "hundreds" or "at" or "more" or "many" or "others";

    private bool IsFiller(int word) => text.Lower(word) is "\"" or "”" or "were" or "was" or "have" or "has" or "had" or "been" or "are" or "is" or "be" or "being" or "got" or "get" or "also" or "reportedly"
        or "others" or "more" or "other" or "left" or "confirmed" or "reported" or "believed" or "feared" or "slightly" or "seriously" or "critically" or "badly" or "severely" or "now" or "already" or "so" or "far" or "either"
        or "still" or "remain" or "remained" or "found" or "lightly" or "gravely" or "instantly" or "immediately" or "allegedly" or "people" or "civilians" or "persons" or "to" or "feared" or "presumed" or "declared" or "pronounced" or "went" or "gone" or "identified" or "counted" or "thought" or "known" or "later" or "all" or "both" or "each"
        || text.Pos(word) == PartOfSpeech.Adv && text.Lower(word) is not "when" and not "where" and not "why" and not "how";

    // "were among the 22 killed", "are among the dead"
    private FigureMeasure? Among(int at)
    {
        for (int word = at + 1; word < at + 8 && text.Sentence(word) == text.Sentence(at); word++)
            if (MeasureWords.State(text.Lower(word)) is { } state)
                return state;
        return null;
    }

    // "forced to flee", "driven from their homes".
    private bool IsDriven(int at) => text.Lower(at) is "forced" or "driven" or "chased" or "compelled" or "made" or "obliged"
        && (text.Lower(at + 1) is "from" or "out" || (text.Lower(at + 1) is "to" && text.Lower(at + 2) is "flee" or "leave" or "abandon" or "escape" or "evacuate" or "move"));

    // "12 soldiers captured the town".
    private bool IsActive(int word)
    {
        if (text.Pos(word) != PartOfSpeech.Verb || text.Relation(word).StartsWith("acl", StringComparison.Ordinal) || text.Dependent(word, "aux:pass") >= 0)
            return false;
        int taken = text.Dependent(word, "obj");
        return taken > word && text.Tag(word) is not "VBN" && text.Dependent(word, "nsubj") >= 0;
    }

    private static FigureMeasure Together(FigureMeasure first, FigureMeasure second) =>
        (first, second) is (FigureMeasure.Killed, FigureMeasure.Injured) or (FigureMeasure.Injured, FigureMeasure.Killed) or (FigureMeasure.KilledOrInjured, _) or (_, FigureMeasure.KilledOrInjured)
            ? FigureMeasure.KilledOrInjured : second == FigureMeasure.Killed ? second : first;

    private FigureMeasure? AlongTree(int node, bool isGear)
    {
        for (int i = 0; i < LongestPath && text.Head(node) is >= 0 and var head; i++)
        {
            string relation = text.Relation(node);
            if (relation is "conj" or "appos" or "compound" or "nummod" or "flat" or "amod" or "list" or "nmod:unmarked" or "det" or "dep" && text.IsNominal(head) || relation is "conj" or "appos" && text.Pos(head) == PartOfSpeech.Num)
                node = head;
            else if (relation.StartsWith("nmod", StringComparison.Ordinal))
            {
                if (Deed(head) is { } deed)
                    return deed;
                if (!IsMeasureNoun(text.Lemma(head)))
                    return null;
                node = head;
            }
            else
                return OfVerb(node, relation, head, isGear);
        }
        return null;
    }

    private FigureMeasure? Deed(int noun) =>
        MeasureWords.Deed(Singulars.Of(text.Form(noun).ToString(), text.Lemma(noun))) ?? MeasureWords.Deed(text.Lower(noun));

    private static bool IsMeasureNoun(string lemma) => lemma is "total" or "number" or "group" or "majority" or "maximum" or "minimum" or "rest" or "estimate" or "figure" or "count" or "half" or "dozen" or "hundred" or "thousand" or "million" or "score" or "addition";

    private FigureMeasure? OfVerb(int node, string relation, int head, bool isGear)
    {
        if (relation is "obj" && text.Lemma(head) == "include" && Including(head) is >= 0 and var all)
            return text.Lemma(all) == "victim" ? FigureMeasure.Killed : MeasureWords.State(text.Lower(all)) ?? MeasureWords.Noun(text.Lemma(all));
        if (relation is "obj" && text.Lemma(head) is "receive" or "admit" && text.Lemma(node) is "victim" or "patient" or "casualty")
            return FigureMeasure.Injured;
        if (relation is "obj" or "nsubj:pass" or "iobj")
            return IsDriven(head) ? FigureMeasure.Displaced : !isGear && text.Lemma(head) == "claim" && text.Dependent(head, "ccomp") < 0 ? FigureMeasure.Killed : Raised(head, isGear) ?? WithConjunct(head, Done(head, isGear)) ?? LostLives(head, node) ?? Toll(head);
        if (relation is "nsubj" or "nsubj:outer")
            return MeasureWords.State(text.Lower(head)) is { } state && !IsActive(head) ? WithConjunct(head, state) : Does(head) ?? Leaves(head, isGear) ?? Raised(head, isGear) ?? Suffered(head) ?? SecondDoes(head) ?? Housed(head, node);
        if (text.Lemma(node) == "addition")
            return Done(head, isGear) ?? (text.Dependent(head, "obj") is >= 0 and var with ? Deed(with) : null);
        return relation.StartsWith("obl", StringComparison.Ordinal) || relation is "ccomp" or "xcomp" or "advmod" or "nmod:unmarked" or "parataxis" or "root" ? Toll(head) : null;
    }

    // Who includes others: "the dead … included", "most of the dead were farmers but also included".
    private int Including(int verb)
    {
        int subject = text.Dependent(verb, "nsubj");
        if (subject < 0 && text.Relation(verb) == "conj")
            subject = text.Dependent(text.Head(verb), "nsubj");
        return subject >= 0 && text.Lower(subject) is "most" or "many" or "some" or "majority" or "half" && text.Dependent(subject, "nmod", "obl") is >= 0 and var whole ? whole : subject;
    }

    private FigureMeasure? WithConjunct(int verb, FigureMeasure? measure)
    {
        if (measure is null)
            return null;
        int second = text.Dependent(verb, "conj");
        bool shares = second > verb && second <= verb + 3 && text.Dependent(second, "nsubj", "nsubj:pass") < 0 && text.Dependent(second, "obj") < 0 && !IsFollowedByNumber(second) && text.Pos(second - 1) != PartOfSpeech.Num;
        return shares && MeasureWords.State(text.Lower(second)) is { } also ? Together(measure.Value, also) : measure;
    }

    // "left 12 dead", "forced 200 to flee", "remain missing", "were reported killed".
    private FigureMeasure? Raised(int verb, bool isGear)
    {
        int state = text.Dependent(verb, "xcomp", "ccomp");
        if (state < 0)
            return text.Lemma(verb) == "leave" ? LeftSo(verb) : null;
        return MeasureWords.State(text.Lower(state)) ?? Does(state) ?? (IsPassive(state) ? Done(state, isGear) : null);
    }

    // "left 35 people, including 22 children, dead"
    private FigureMeasure? LeftSo(int verb)
    {
        for (int at = verb + 1; at < verb + FarthestBehind && text.Sentence(at) == text.Sentence(verb); at++)
            if (text.Lower(at) is "dead" or "wounded" or "injured" or "homeless" or "missing" or "killed" or "displaced")
                return MeasureWords.State(text.Lower(at));
        return null;
    }

    // "fled their homes", "left the city", "crossed into Turkey".
    private FigureMeasure? Leaves(int verb, bool isGear)
    {
        string lemma = text.Lemma(verb);
        if (isGear)
            return null;
        if (lemma == "leave")
            return text.Dependent(verb, "xcomp") < 0 && text.Dependent(verb, "obj") >= 0 ? FigureMeasure.Displaced : null;
        if (lemma is "cross" or "pour" or "stream" && HasCase(verb, "into"))
            return FigureMeasure.Displaced;
        return lemma == "seek" && text.Lemma(text.Dependent(verb, "obj")) is "refuge" or "shelter" or "asylum" ? FigureMeasure.Displaced : null;
    }

    private bool HasCase(int verb, string adposition)
    {
        int place = text.Dependent(verb, "obl");
        return place >= 0 && text.Lower(text.Dependent(place, "case")) == adposition;
    }

    // "suffered injuries", "sustained wounds", "lost their lives".
    private FigureMeasure? Suffered(int verb)
    {
        string lemma = text.Lemma(verb);
        string taken = text.Lemma(text.Dependent(verb, "obj"));
        if (lemma is "suffer" or "sustain" or "receive" or "experience")
            return IsHarm(taken) || IsHarm(text.Lemma(text.Dependent(verb, "obl"))) ? FigureMeasure.Injured : null;
        if (lemma is "fall" && text.Lemma(text.Dependent(verb, "obl")) == "martyr")
            return FigureMeasure.Killed;
        return lemma == "lose" && taken is "life" ? FigureMeasure.Killed : null;
    }

    private static bool IsHarm(string noun) => noun is "injury" or "wound" or "burn" or "problem" or "difficulty" or "symptom" or "suffocation" or "trauma" or "shock" or "inhalation" or "fracture" or "concussion";

    // "the death toll … reached", "puts the number of dead at": where the tree does not join the two.
    private FigureMeasure? TollBefore(int first)
    {
        int verb = text.Lower(first - 1) is "of" ? first - 2 : first - 1;
        for (int at = first - 1; at >= 0 && at > first - TollReach && text.Sentence(at) == text.Sentence(first); at--)
            if (text.Lower(at) is "toll" || (text.Lower(at) is "number" or "total" && text.Lower(at + 1) == "of"))
                return at == verb || IsToldBetween(at, first) || (text.Lower(first - 1) == "of" && first - at <= 8) ? OfToll(at) : null;
        return null;
    }

    // "the toll … rose to", "bringing the number … to".
    private bool IsToldBetween(int toll, int first)
    {
        if (IsTold(text.Lower(first - 1) is "to" or "at" ? first - 2 : first - 1))
            return true;
        return text.Lower(first - 1) is "to" or "at" && (IsTold(toll - 1) || IsTold(toll - 2) || IsTold(toll - 3));
    }

    private bool IsTold(int verb) => ChangeWords.Is(text.Form(verb)) || text.Lower(verb) is "reached" or "reaches" or "reach" or "reaching" or "hit" or "hits" or "stood" or "stands" or "put" or "puts" or "is" or "was" or "exceeds" or "passed" or "bringing" or "brought" or "brings" or "taking" or "total" or "totalled" or "totaled" or "reported" or "estimated";

    private static FigureMeasure? LostLives(string lemma, string unit) => lemma is "claim" or "take" or "lose" && unit is "life" ? FigureMeasure.Killed : null;

    private FigureMeasure? LostLives(int verb, int node) => LostLives(text.Lemma(verb), text.Lemma(node)) ?? (text.Lower(node) == "lives" ? LostLives(text.Lemma(verb), "life") : null);

    private FigureMeasure? SecondDoes(int verb)
    {
        int second = text.Dependent(verb, "conj");
        return second >= 0 && text.Dependent(second, "nsubj", "nsubj:pass") < 0 ? Does(second) : null;
    }

    private FigureMeasure? Housed(int verb, int node) => text.Lemma(verb) is "call" && text.Relation(node) == "nsubj" && text.Lower(text.Dependent(verb, "xcomp")) == "home" ? FigureMeasure.Population : null;

    // "the death toll rose to 15", "the number of dead reached 40", "home to 400,000".
    private FigureMeasure? Toll(int verb)
    {
        if (text.Lower(verb) == "home")
            return FigureMeasure.Population;
        int subject = text.Dependent(verb, "nsubj", "nsubj:pass");
        int taken = text.Dependent(verb, "obj");
        return (subject < 0 ? null : OfToll(subject)) ?? (taken < 0 || text.Lemma(taken) is not ("toll" or "number" or "tally" or "count" or "total" or "figure") ? null : OfToll(taken));
    }

    /// <summary>What the subject of a figure counts: "the death toll", "the number of wounded".</summary>
    public FigureMeasure? OfToll(int noun)
    {
        string lemma = text.Lemma(noun);
        if (lemma is "toll" or "tally" or "count")
            return text.Lower(noun - 1) is "casualty" or "injury" ? FigureMeasure.KilledOrInjured : text.Lower(noun - 1) is "injured" or "wounded" ? FigureMeasure.Injured : lemma is "toll" || text.Lower(noun - 1) is "death" or "body" ? FigureMeasure.Killed : null;
        if (lemma is not ("number" or "total" or "figure"))
            return MeasureWords.Noun(Singulars.Of(text.Form(noun).ToString(), lemma));
        int counted = text.Dependent(noun, "nmod");
        if (counted < 0)
            return null;
        if (text.Lower(counted) == "victims")
            return FigureMeasure.Killed;
        int clause = text.Dependent(counted, "acl", "amod");
        return MeasureWords.State(text.Lower(clause)) ?? MeasureWords.State(text.Lower(counted)) ?? MeasureWords.Noun(Singulars.Of(text.Form(counted).ToString(), text.Lemma(counted)));
    }

    // "civilians killed in the raid", "people who fled the town".
    private FigureMeasure? Clause(int node, bool isGear)
    {
        for (int d = text.Links.First(node); d >= 0; d = text.Links.Next(d))
        {
            string relation = text.Relation(d);
            if (!relation.StartsWith("acl", StringComparison.Ordinal) || d < node)
                continue;
            bool passive = text.Dependent(d, "aux:pass", "nsubj:pass") >= 0 || (text.Dependent(d, "nsubj") < 0 && text.Tag(d) == "VBN");
            var measure = passive ? Done(d, isGear) ?? MeasureWords.State(text.Lower(d)) : Does(d) ?? Leaves(d, isGear) ?? Suffered(d) ?? (text.Tag(d) == "JJ" ? MeasureWords.State(text.Lower(d)) : null);
            if (measure is not null)
                return WithConjunct(d, measure);
        }
        return null;
    }

    // "several injured civilians", "20 displaced families".
    private FigureMeasure? Modifier(Counted counted)
    {
        for (int at = counted.Head - 1; at >= 0 && at >= counted.Head - 4; at--)
            if (text.Head(at) == counted.Head && text.Relation(at) is "amod" or "compound" && MeasureWords.State(text.Lower(at)) is { } state)
                return state;
        return null;
    }
}
