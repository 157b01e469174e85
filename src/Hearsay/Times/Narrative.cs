namespace Hearsay.Times;

/// <summary>Tells stories that move through time, where a date counts from the one before, from news, where it counts from the day of publication.</summary>
internal static class Narrative
{
    /// <summary>Fewer dates of years other than the publication's tell nothing.</summary>
    private const int LeastYears = 3;

    /// <summary>A narrative names so many times as many years as days near the publication. Set on the even documents of TimeBank, AQUAINT and WikiWars.</summary>
    private const int YearsPerDay = 3;

    /// <summary>Whether the phrases are those of a narrative.</summary>
    public static bool Is(IReadOnlyList<Phrase> phrases, PublicationDate? published)
    {
        int years = 0, days = 0;
        foreach (var phrase in phrases)
        {
            if (phrase.IsExplicit && phrase.Year != published?.From.Year)
                years++;
            else if (IsDeictic(phrase))
                days++;
        }
        return years >= LeastYears && years >= YearsPerDay * days;
    }

    private static bool IsDeictic(Phrase phrase) => phrase.Kind switch
    {
        PhraseKind.Calendar => phrase.Weekday is not null && phrase.Month == 0,
        PhraseKind.Relative => phrase.Direction is Direction.None or Direction.Last or Direction.This,
        PhraseKind.Shift => !phrase.FromMention,
        _ => false,
    };
}
