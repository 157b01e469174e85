using System.Globalization;
using Hearsay.Claims;
using Hearsay.Tests.Storing;

namespace Hearsay.Tests.Claims;

public sealed class ToldTimesTests
{
    // A Thursday.
    private static readonly DateOnly Published = new(2024, 3, 14);

    [Theory]
    [InlineData("More than 90,000 people have been killed since the revolt broke out in May 2019.", "2019-05-01", null)]
    [InlineData("The war which began with peaceful protests in May 2019 has killed more than 90,000 people.", "2019-05-01", null)]
    [InlineData("At least 19 people have been killed in Orva since the truce ended in February.", "2024-02-01", null)]
    [InlineData("At least 19 people were killed in Orva in May 2019.", "2019-05-01", "2019-05-31")]
    public void When_a_war_began_is_the_beginning_of_its_toll(string sentence, string from, string? to) => AssertTold(sentence, from, to);

    [Theory]
    [InlineData("Jets have struck Orva since Wednesday morning, killing at least 19 people.", "2024-03-13", "2024-03-14")]
    [InlineData("The death toll from Tuesday's rocket attack in Orva was put at 19 people.", "2024-03-12", "2024-03-12")]
    public void What_has_gone_on_since_yesterday_and_an_attack_named_by_its_day_have_days(string sentence, string from, string to) => AssertTold(sentence, from, to);

    private static void AssertTold(string sentence, string from, string? to)
    {
        var report = new Report { Id = "r-0000000000000001", File = "a.txt", Language = "en", Text = sentence, Published = PublicationDate.Day(Published) };
        var time = PropositionReader.Read(Dump.Analyst.Analyze(report)).First(proposition => proposition.Figures.Count > 0).Time;
        Assert.Equal((from, to, TimeBasis.Told), (time.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), time.To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), time.Basis));
    }
}
