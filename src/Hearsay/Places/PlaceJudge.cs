namespace Hearsay.Places;

/// <summary>
/// Gathers what speaks for and against each name's being meant as a place, from its words, the words around it and the rest of the report, and
/// weighs it (logistic regression). Where a name recogniser has spoken, it is not asked.
/// </summary>
internal sealed class PlaceJudge(Gazetteer gazetteer, PlaceWeights weights)
{
    private const int LongestAge = 3;

    /// <summary>How many times a name must come to count as repeated.</summary>
    private const int Often = 3;

    /// <summary>How likely a place is meant, 0 to 1, given <paramref name="evidence"/>.</summary>
    public double Probability(ulong evidence)
    {
        double sum = 0;
        for (ulong rest = evidence; rest != 0; rest &= rest - 1)
            sum += weights.Evidence[System.Numerics.BitOperations.TrailingZeroCount(rest)];
        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>The evidence for each of <paramref name="matches"/>, a bit for each <see cref="PlaceEvidence"/>.</summary>
    public ulong[] Gather(List<PlaceWord> words, List<NameMatch> matches, List<PlaceName?> names, PlaceSetting setting)
    {
        var people = PeopleIn(words, matches);
        var counts = new Dictionary<ulong, int>();
        var located = new HashSet<ulong>();
        var context = new ChoiceContext([.. names.OfType<PlaceName>()], withReadings: false);
        var masks = new ulong[matches.Count];
        for (int i = 0; i < matches.Count; i++)
        {
            counts[matches[i].Key] = counts.GetValueOrDefault(matches[i].Key) + 1;
            if (names[i] is { } name)
                masks[i] = Of(words, matches, i, name) | OfPlace(name, context);
            if ((masks[i] & (Bit(PlaceEvidence.BehindLocative) | Bit(PlaceEvidence.BeforeContainer))) != 0 && (masks[i] & Bit(PlaceEvidence.BeforeCapital)) == 0)
                located.Add(matches[i].Key);
        }
        for (int i = 0; i < matches.Count; i++)
        {
            Add(ref masks[i], PlaceEvidence.IsPersonHere, people.Contains(words[matches[i].End - 1].Key) && matches[i].End - matches[i].First == 1);
            Add(ref masks[i], PlaceEvidence.IsLocatedHere, located.Contains(matches[i].Key));
            Add(ref masks[i], PlaceEvidence.Repeated, counts[matches[i].Key] >= Often);
            Add(ref masks[i], PlaceEvidence.InOutlet, setting.Names.Contains(matches[i].Key));
        }
        return masks;
    }

    /// <summary>Last names: what follows a first name or a title and is no place name together with it.</summary>
    private HashSet<ulong> PeopleIn(List<PlaceWord> words, List<NameMatch> matches)
    {
        var people = new HashSet<ulong>();
        var within = new HashSet<int>(matches.Where(m => m.End - m.First > 1).SelectMany(m => Enumerable.Range(m.First, m.End - m.First)));
        for (int i = 0; i + 1 < words.Count; i++)
        {
            if (!words[i].Is(WordShape.Capital) || within.Contains(i) || !IsFirstName(words[i]) && !words[i].Is(WordClass.Title))
                continue;
            int last = i + 1;
            while (last + 1 < words.Count && words[last].IsAdjacent && words[last + 1].IsAdjacent && words[last + 1].IsNameLike && !IsPlaceWord(words[last + 1]) && last < i + 3)
                last++;
            if (words[last].IsAdjacent && words[last].IsNameLike && !words[last].Is(WordShape.Initial) && !IsPlaceWord(words[last]) && !within.Contains(last))
                people.Add(words[last].Key);
        }
        return people;
    }

    private static bool IsPlaceWord(PlaceWord word) =>
        word.Is(WordClass.Civic | WordClass.Street | WordClass.Feature | WordClass.Organisation | WordClass.County | WordClass.Division | WordClass.Town);

    private bool IsFirstName(PlaceWord word) => (gazetteer.TraitsOf(word.Key) & WordTraits.FirstName) != 0 && !word.Is(WordClass.Calendar);

    private static ulong OfPlace(PlaceName name, ChoiceContext context)
    {
        var top = name.Candidates[0];
        ulong mask = Bit(top.Importance switch { < 3 => PlaceEvidence.Hamlet, < 4 => PlaceEvidence.Village, < 5 => PlaceEvidence.Town, < 6 => PlaceEvidence.City, _ => PlaceEvidence.Metropolis });
        Add(ref mask, PlaceEvidence.IsCountry, name.Candidates.Any(c => c.Kind == PlaceKind.Country && c.Use != NameUse.Other));
        Add(ref mask, PlaceEvidence.IsRegion, name.Candidates.Any(c => c.Kind == PlaceKind.Region && c.Use is NameUse.Main or NameUse.Abbreviation));
        Add(ref mask, PlaceEvidence.IsArea, top.Kind is PlaceKind.Area or PlaceKind.Sea);
        Add(ref mask, PlaceEvidence.IsAbbreviation, top.Use == NameUse.Abbreviation);
        Add(ref mask, PlaceEvidence.OnlyOtherName, name.Candidates.All(c => c.Use == NameUse.Other));
        Add(ref mask, PlaceEvidence.OnlyDivision, name.Candidates.All(c => c.Use == NameUse.Division));
        Add(ref mask, PlaceEvidence.CountryNamed, name.Candidates.Any(c => context.IsNamed(c.Country, name.Key)));
        Add(ref mask, PlaceEvidence.DivisionNamed, name.Candidates.Any(c => context.IsNamed(c.Division, name.Key)));
        return mask;
    }

    private ulong Of(List<PlaceWord> words, List<NameMatch> matches, int index, PlaceName name)
    {
        var match = matches[index];
        ulong mask = Bit(PlaceEvidence.Bias);
        OfWords(ref mask, words, match);
        if (match.First > 0)
            OfBefore(ref mask, words, match.First);
        OfBehind(ref mask, words, match);
        Add(ref mask, PlaceEvidence.BeforeKindWord, match.Asked != AskedKind.Any);
        Add(ref mask, PlaceEvidence.BeforeContainer, name.Candidates.Any(c => c.Paired));
        Add(ref mask, PlaceEvidence.BehindContained, index > 0 && matches[index - 1] is var last && last.End + last.Stretch == match.First && words[match.First].Gap == WordGap.Comma
            && name.Candidates.Any(c => c.Kind is PlaceKind.Region or PlaceKind.Country));
        return mask;
    }

    private void OfWords(ref ulong mask, List<PlaceWord> words, NameMatch match)
    {
        var first = words[match.First];
        bool single = match.End - match.First == 1;
        var traits = single ? gazetteer.TraitsOf(first.Key) : WordTraits.None;
        bool common = (traits & WordTraits.Common) != 0 || first.Is(WordClass.Calendar | WordClass.Title | WordClass.Direction);
        Add(ref mask, PlaceEvidence.SeveralWords, !single);
        Add(ref mask, PlaceEvidence.Opens, first.Is(WordShape.Opens));
        Add(ref mask, PlaceEvidence.OpensAndCommon, single && common && first.Is(WordShape.Opens));
        Add(ref mask, PlaceEvidence.CommonWord, single && common);
        Add(ref mask, PlaceEvidence.FirstName, (traits & WordTraits.FirstName) != 0);
        Add(ref mask, PlaceEvidence.AllCapitals, first.Is(WordShape.AllCapitals));
        Add(ref mask, PlaceEvidence.Short, single && first.End - first.Start <= 3);
        Add(ref mask, PlaceEvidence.Possessive, words[match.End - 1].Is(WordShape.Possessive));
    }

    private void OfBefore(ref ulong mask, List<PlaceWord> words, int first)
    {
        var word = words[first];
        var before = words[first - 1];
        Add(ref mask, PlaceEvidence.BehindComma, word.Gap == WordGap.Comma);
        Add(ref mask, PlaceEvidence.BehindHyphen, word.Gap == WordGap.Hyphen);
        Add(ref mask, PlaceEvidence.BehindParenthesis, word.Gap == WordGap.Other);
        if (!word.IsAdjacent)
            return;
        bool capital = before.Is(WordShape.Capital) && !before.Is(WordClass.Locative | WordClass.Motion | WordClass.Preposition | WordClass.Conjunction | WordClass.The | WordClass.Calendar | WordClass.Direction);
        Add(ref mask, PlaceEvidence.BehindLocative, before.Is(WordClass.Locative));
        Add(ref mask, PlaceEvidence.BehindMotion, before.Is(WordClass.Motion));
        Add(ref mask, PlaceEvidence.BehindOf, before.Is(WordClass.Of));
        Add(ref mask, PlaceEvidence.BehindPreposition, before.Is(WordClass.Preposition) && !before.Is(WordClass.Of));
        Add(ref mask, PlaceEvidence.BehindConjunction, before.Is(WordClass.Conjunction));
        Add(ref mask, PlaceEvidence.BehindThe, before.Is(WordClass.The));
        Add(ref mask, PlaceEvidence.BehindTitle, before.Is(WordClass.Title));
        Add(ref mask, PlaceEvidence.BehindDirection, before.Is(WordClass.Direction));
        Add(ref mask, PlaceEvidence.BehindNumber, before.Is(WordShape.Number));
        Add(ref mask, PlaceEvidence.BehindInitial, before.Is(WordShape.Initial) && before.Is(WordShape.Capital) && !before.Is(WordClass.The));
        Add(ref mask, PlaceEvidence.BehindFirstName, capital && IsFirstName(before));
        Add(ref mask, PlaceEvidence.BehindCapital, capital && !before.Is(WordShape.Opens));
        Add(ref mask, PlaceEvidence.BehindOpeningCapital, capital && before.Is(WordShape.Opens));
        Add(ref mask, PlaceEvidence.BehindCapitalOf, before.Is(WordClass.Of) && first > 1 && words[first - 2].IsNameLike && before.IsAdjacent);
    }

    private static void OfBehind(ref ulong mask, List<PlaceWord> words, NameMatch match)
    {
        int end = match.End + match.Stretch;
        if (end >= words.Count)
            return;
        var next = words[end];
        Add(ref mask, PlaceEvidence.BeforeHyphen, next.Gap == WordGap.Hyphen && next.Is(WordShape.Capital));
        Add(ref mask, PlaceEvidence.BeforeBased, next.Gap == WordGap.Hyphen && next.Is(WordClass.Based));
        Add(ref mask, PlaceEvidence.BeforeAge, next.Gap == WordGap.Comma && next.Is(WordShape.Number) && next.End - next.Start < LongestAge);
        Add(ref mask, PlaceEvidence.BeforeCommaSpeech, next.Gap == WordGap.Comma && next.Is(WordClass.Speech));
        if (!next.IsAdjacent)
            return;
        Add(ref mask, PlaceEvidence.BeforeSpeech, next.Is(WordClass.Speech));
        if (!next.Is(WordShape.Capital))
            return;
        Add(ref mask, PlaceEvidence.BeforeStreet, next.Is(WordClass.Street));
        Add(ref mask, PlaceEvidence.BeforeCivic, next.Is(WordClass.Civic));
        Add(ref mask, PlaceEvidence.BeforeOrganisation, next.Is(WordClass.Organisation));
        Add(ref mask, PlaceEvidence.BeforeFeature, next.Is(WordClass.Feature));
        Add(ref mask, PlaceEvidence.BeforeSport, next.Is(WordClass.Sport));
        Add(ref mask, PlaceEvidence.BeforeInitial, next.Is(WordShape.Initial));
        bool other = !IsPlaceWord(next) && !next.Is(WordClass.Sport | WordClass.Calendar);
        Add(ref mask, PlaceEvidence.BeforeCapital, other);
        Add(ref mask, PlaceEvidence.FirstNameBeforeCapital, other && (mask & Bit(PlaceEvidence.FirstName)) != 0);
    }

    private static ulong Bit(PlaceEvidence evidence) => 1UL << (int)evidence;

    private static void Add(ref ulong mask, PlaceEvidence evidence, bool holds)
    {
        if (holds)
            mask |= Bit(evidence);
    }
}
