using Hearsay.Times;

namespace Hearsay.Tests.Times;

/// <summary>Finds times in sentences that were published on Saturday, 3 December 2022, unless said otherwise.</summary>
internal static class Found
{
    public static readonly PublicationDate Published = PublicationDate.Day(new DateOnly(2022, 12, 3));

    public static IReadOnlyList<TimeExpression> In(string text) => TimeFinder.Find(text, Published);

    public static TimeExpression One(string text) => Assert.Single(In(text));

    public static string[] Texts(string text) => [.. In(text).Select(t => t.Text)];

    public static string[] Values(string text) => [.. In(text).Select(t => t.Value)];

    public static string Days(TimeExpression time) => $"{time.From:yyyy-MM-dd}..{time.To:yyyy-MM-dd}";
}
