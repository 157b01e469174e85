using System.Globalization;
using System.Text;

namespace Hearsay.Tests.Storing;

/// <summary>Makes up any number of short reports about a country that does not exist; the same seed, the same reports.</summary>
internal sealed class InventedNews(int seed)
{
    private static readonly string[] People = ["Ilan Torvek", "Mara Dussel", "Governor Pell Anstrom", "Colonel Rudo Varga", "Sister Ninette Okoro"];
    private static readonly string[] Places = ["Veldra", "Upper Quarn", "Port Hesper", "the Karsovan plain", "Tolmin Bridge"];
    private static readonly string[] Things = ["the granary", "a covered market", "two ferries", "the old customs house", "the water tower"];
    private static readonly string[] Deeds = ["burned down", "was shelled", "collapsed in the night", "had been sold", "was never inspected"];
    private static readonly string[] Outlets = ["Island Radio", "The Quarn Ledger", "Hesper Evening Post"];
    private readonly Random _random = new(seed);

    /// <summary>The body of a report.</summary>
    public string Body(int paragraphs = 5)
    {
        var text = new StringBuilder();
        for (var i = 0; i < paragraphs; i++)
        {
            var (person, place, thing, deed) = (Pick(People), Pick(Places), Pick(Things), Pick(Deeds));
            text.Append(CultureInfo.InvariantCulture, $"{person} said that {thing} in {place} {deed}, and that {_random.Next(2, 900)} people had seen it. ")
                .Append(CultureInfo.InvariantCulture, $"“We counted {_random.Next(2, 9000)} of them by the road,” {Pick(People)} told reporters on the morning after it happened. ")
                .Append(CultureInfo.InvariantCulture, $"According to {Pick(People)}, nothing of the kind was known about {Pick(Places)} before.\n\n");
        }
        return text.ToString().TrimEnd();
    }

    /// <summary>A table of so many reports, about a tenth of them copies of an earlier one under another header.</summary>
    public string Csv(int rows, int paragraphs = 5)
    {
        var table = new StringBuilder("id,outlet,date,title,text\n");
        var bodies = new List<string>();
        for (var i = 0; i < rows; i++)
        {
            var body = bodies.Count > 0 && _random.Next(10) == 0 ? bodies[_random.Next(bodies.Count)] : Body(paragraphs);
            bodies.Add(body);
            table.Append(CultureInfo.InvariantCulture, $"n{i},{Pick(Outlets)},2021-{_random.Next(1, 13):00}-{_random.Next(1, 29):00},News of {Pick(Places)},\"{body}\"\n");
        }
        return table.ToString();
    }

    private string Pick(string[] from) => from[_random.Next(from.Length)];
}
