using System.Collections.Frozen;

namespace Hearsay.Times;

/// <summary>The words that expressions of time are made of in English, lower case. Loaded once; safe to share between threads.</summary>
internal static class TimeWords
{
    private const int LongestWord = 16;

    private static readonly FrozenDictionary<string, TimeWord>.AlternateLookup<ReadOnlySpan<char>> s_words =
        Build().ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The entry of <paramref name="word"/>, in any case, or <c>null</c>.</summary>
    public static TimeWord? Find(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
            return null;
        Span<char> lower = stackalloc char[LongestWord];
        int length = word.ToLowerInvariant(lower);
        return s_words.TryGetValue(lower[..length], out var found) ? found : null;
    }

    private static Dictionary<string, TimeWord> Build()
    {
        var words = new Dictionary<string, TimeWord>(StringComparer.Ordinal);
        AddCalendar(words);
        AddUnits(words);
        AddNumbers(words);
        AddDirections(words);
        AddReferences(words);
        AddSmallWords(words);
        return words;
    }

    private static void AddCalendar(Dictionary<string, TimeWord> words)
    {
        string[] months =
        [
            "january jan", "february feb", "march mar", "april apr", "may", "june jun",
            "july jul", "august aug", "september sept sep", "october oct", "november nov", "december dec",
        ];
        for (int i = 0; i < months.Length; i++)
            AddNamed(words, months[i], WordRoles.Month, w => w with { Month = i + 1 });
        string[] days = ["sunday sun", "monday mon", "tuesday tue tues", "wednesday wed weds", "thursday thu thur thurs", "friday fri", "saturday sat"];
        for (int i = 0; i < days.Length; i++)
        {
            AddNamed(words, days[i], WordRoles.Weekday, w => w with { Weekday = (DayOfWeek)i });
            Add(words, days[i].Split(' ')[0] + "s", WordRoles.Weekday | WordRoles.Starts, w => w with { Weekday = (DayOfWeek)i, Plural = true });
        }
        foreach (string word in new[] { "may", "march", "sun", "sat", "mar", "jun", "mon", "wed", "august", "dec", "sep", "jan" })
            Add(words, word, WordRoles.Ambiguous, w => w);
        string[] seasons = ["spring", "springtime", "summer", "summertime", "autumn", "fall", "winter", "wintertime", "springs", "summers", "autumns", "winters"];
        foreach (string season in seasons)
            Add(words, season, WordRoles.Season | WordRoles.Starts, w => w with { Season = SeasonOf(season), Plural = season[^1] == 's' });
        AddParts(words);
        AddDecades(words);
        AddHolidayWords(words);
    }

    private static Season SeasonOf(string word) => word[..2] switch
    {
        "sp" => Season.Spring,
        "su" => Season.Summer,
        "wi" => Season.Winter,
        _ => Season.Fall,
    };

    private static void AddParts(Dictionary<string, TimeWord> words)
    {
        (string Words, DayPart Part)[] parts =
        [
            ("morning mornings dawn daybreak sunrise", DayPart.Morning), ("noon midday lunchtime", DayPart.Midday),
            ("afternoon afternoons", DayPart.Afternoon), ("evening evenings dusk sunset", DayPart.Evening),
            ("night nights overnight nighttime tonight", DayPart.Night), ("daytime", DayPart.Daytime), ("midnight", DayPart.Night),
        ];
        foreach (var (list, part) in parts)
            foreach (string word in list.Split(' '))
                Add(words, word, WordRoles.DayPart | WordRoles.Starts, w => w with { Part = part, Plural = word[^1] == 's' });
    }

    private static void AddDecades(Dictionary<string, TimeWord> words)
    {
        string[] decades = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];
        for (int i = 0; i < decades.Length; i++)
            Add(words, decades[i], WordRoles.Decade | WordRoles.Starts, w => w with { Number = 20 + 10 * i });
    }

    private static void AddHolidayWords(Dictionary<string, TimeWord> words)
    {
        foreach (string word in Holidays.FirstWords)
            Add(words, word, WordRoles.Holiday | WordRoles.Starts, w => w);
        foreach (string word in Holidays.LaterWords)
            Add(words, word, WordRoles.None, w => w);
    }

    private static void AddUnits(Dictionary<string, TimeWord> words)
    {
        (string Words, TimeUnit Unit)[] units =
        [
            ("second seconds sec secs", TimeUnit.Second), ("minute minutes min mins", TimeUnit.Minute), ("hour hours hr hrs h", TimeUnit.Hour),
            ("day days", TimeUnit.Day), ("weekend weekends", TimeUnit.Weekend), ("week weeks wk wks", TimeUnit.Week),
            ("fortnight fortnights", TimeUnit.Fortnight), ("month months", TimeUnit.Month), ("quarter quarters", TimeUnit.Quarter),
            ("season seasons", TimeUnit.Season), ("year years yr yrs", TimeUnit.Year), ("decade decades", TimeUnit.Decade),
            ("century centuries", TimeUnit.Century), ("millennium millennia", TimeUnit.Millennium),
        ];
        foreach (var (list, unit) in units)
            foreach (string word in list.Split(' '))
                Add(words, word, WordRoles.Unit | WordRoles.Starts, w => w with { Unit = unit, Plural = word[^1] is 's' || word == "millennia" });
    }

    private static void AddNumbers(Dictionary<string, TimeWord> words)
    {
        const string cardinals = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
        const string ordinals = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth"
            + " seventeenth eighteenth nineteenth";
        Numbered(words, cardinals, WordRoles.Number, 0, 1);
        Numbered(words, ordinals, WordRoles.Ordinal, 1, 1);
        Numbered(words, "twenty thirty forty fifty sixty seventy eighty ninety", WordRoles.Number, 20, 10);
        Numbered(words, "twentieth thirtieth", WordRoles.Ordinal, 20, 10);
        Numbered(words, "hundred", WordRoles.Number, 100, 1);
        Numbered(words, "thousand", WordRoles.Number, 1000, 1);
        Numbered(words, "dozen", WordRoles.Number, 12, 1);
        Add(words, "million", WordRoles.Number, w => w with { Number = 1_000_000 });
        foreach (string word in "several few many some couple numerous dozens scores hundreds thousands various countless".Split(' '))
            Add(words, word, WordRoles.Vague | WordRoles.Starts, w => w);
        foreach (string word in "half".Split(' '))
            Add(words, word, WordRoles.Starts, w => w);
    }

    private static void Numbered(Dictionary<string, TimeWord> words, string list, WordRoles role, int first, int step)
    {
        int number = first;
        foreach (string word in list.Split(' '))
        {
            int value = number;
            Add(words, word, role | WordRoles.Starts, w => w with { Number = value });
            number += step;
        }
    }

    private static void AddDirections(Dictionary<string, TimeWord> words)
    {
        (string Words, Direction Direction)[] directions =
        [
            ("this current present", Direction.This), ("last past recent latest", Direction.Last), ("next coming upcoming", Direction.Next)
                , ("that same corresponding comparable", Direction.Same),
            ("following subsequent succeeding ensuing", Direction.Following), ("previous preceding prior", Direction.Preceding),
        ];
        foreach (var (list, direction) in directions)
            foreach (string word in list.Split(' '))
                Add(words, word, WordRoles.Direction | WordRoles.Starts, w => w with { Direction = direction });
    }

    private static void AddReferences(Dictionary<string, TimeWord> words)
    {
        (string Words, string Value)[] references =
        [
            ("now currently nowadays current", "PRESENT_REF"),
            ("recently recent lately past", "PAST_REF"),
            ("future soon", "FUTURE_REF"),
        ];
        foreach (var (list, value) in references)
            foreach (string word in list.Split(' '))
                Add(words, word, WordRoles.Reference | WordRoles.Starts, w => w with { Value = value });
        (string Words, string Value)[] recurring =
        [
            ("hourly", "PT1H"), ("daily", "P1D"), ("nightly", "XXXX-XX-XXTNI"), ("weekly", "P1W"), ("biweekly fortnightly", "P2W")
                , ("monthly", "P1M"),
            ("annually yearly", "P1Y"),
        ];
        foreach (var (list, value) in recurring)
            foreach (string word in list.Split(' '))
                Add(words, word, WordRoles.Adverb | WordRoles.Starts, w => w with { Value = value });
        foreach (string word in "today yesterday tomorrow tonight todays yesterdays tomorrows".Split(' '))
            Add(words, word, WordRoles.Starts, w => w);
    }

    private static void AddSmallWords(Dictionary<string, TimeWord> words)
    {
        (string Words, TimeModifier Modifier)[] parts =
        [
            ("early earlier beginning start onset", TimeModifier.Start), ("mid middle midst", TimeModifier.Mid)
                , ("late later end close", TimeModifier.End),
        ];
        foreach (var (list, modifier) in parts)
            foreach (string word in list.Split(' '))
                Add(words, word, WordRoles.Part | WordRoles.Starts, w => w with { Modifier = modifier });
        (string Words, TimeModifier Modifier)[] approximators =
        [
            ("about around approximately roughly circa ca some", TimeModifier.Approx), ("nearly almost under", TimeModifier.LessThan),
            ("over", TimeModifier.MoreThan), ("more less at up no not as", TimeModifier.None),
        ];
        foreach (var (list, modifier) in approximators)
            foreach (string word in list.Split(' '))
                Add(words, word, WordRoles.Approximator | WordRoles.Starts, w => w.Modifier == TimeModifier.None ? w with { Modifier = modifier }
                    : w);
        foreach (string word in "a an the each every per once twice these fiscal right year more all final quarter present eve".Split(' '))
            Add(words, word, WordRoles.Starts, w => w);
        const string joints = "academic ad additional after afterward afterwards ago am and b bc bce before between business but by c calendar ce clock closing consecutive daylight distant during"
            + " ended ending entire financial for foreseeable from full hence immediate in into latter least local long m moment most nd near o of on opening or other p part period pm"
            + " previously rd remainder rest school since so st standard straight th than thereafter through till time times to trading until whole working";
        foreach (string word in joints.Split(' '))
            Add(words, word, WordRoles.None, w => w);
        foreach (string zone in "gmt utc est edt cst cdt mst mdt pst pdt bst cet cest eet eest msk et ct mt pt".Split(' '))
            Add(words, zone, WordRoles.Zone, w => w);
    }

    private static void AddNamed(Dictionary<string, TimeWord> words, string list, WordRoles role, Func<TimeWord, TimeWord> set)
    {
        string[] names = list.Split(' ');
        for (int i = 0; i < names.Length; i++)
            Add(words, names[i], role | WordRoles.Starts | (i > 0 ? WordRoles.Short : 0), set);
    }

    private static void Add(Dictionary<string, TimeWord> words, string word, WordRoles roles, Func<TimeWord, TimeWord> set)
    {
        var known = words.TryGetValue(word, out var found) ? found : new TimeWord(word);
        words[word] = set(known) with { Roles = known.Roles | roles };
    }
}
