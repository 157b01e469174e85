using System.Globalization;
using System.Text;

namespace Hearsay.Tests.Storing;

/// <summary>Makes up any number of short reports about a country that does not exist; the same seed, the same reports.</summary>
internal sealed class InventedNews(int seed)
{
    private static readonly string[] Syllables = [.. "bar ker mol tun ves rid dal gor hes quin pel sar tor und wex yar zol fen lim nok".Split(' ')];
    private static readonly string[] Titles = ["", "Governor ", "Colonel ", "Sister ", "Doctor ", "Judge "];
    private static readonly string[] Things = ["granary", "covered market", "ferry", "customs house", "water tower", "school", "mill", "bakery", "bridge", "clinic"];
    private static readonly string[] Deeds = ["burned down", "was shelled", "collapsed in the night", "had been sold", "was never inspected", "stood empty", "was rebuilt"];
    private static readonly string[] Times = ["in the morning", "after dark", "before the rain", "during the feast", "when the tide was low", "at harvest", "on market day"];
    private static readonly string[] Outlets = ["Island Radio", "The Quarn Ledger", "Hesper Evening Post"];
    private readonly Random _random = new(seed);

    /// <summary>The body of a report.</summary>
    public string Body(int paragraphs = 5)
    {
        var text = new StringBuilder();
        for (var i = 0; i < paragraphs; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Person()} said {Pick(Times)} that the {Pick(Things)} of {Name()} {Pick(Deeds)}, and that {_random.Next(2, 900)} people from {Name()} had seen it. ")
                .Append(CultureInfo.InvariantCulture, $"“We counted {_random.Next(2, 9000)} of them by the {Name()} road,” {Person()} told reporters {Pick(Times)}. ")
                .Append(CultureInfo.InvariantCulture, $"According to {Person()}, the {Pick(Things)} near {Name()} {Pick(Deeds)} {Pick(Times)}.\n\n");
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
            table.Append(CultureInfo.InvariantCulture, $"n{i},{Pick(Outlets)},2021-{_random.Next(1, 13):00}-{_random.Next(1, 29):00},News of {Name()},\"{body}\"\n");
        }
        return table.ToString();
    }

    private string Person() => $"{Pick(Titles)}{Name()} {Name()}";

    private string Name()
    {
        var name = Pick(Syllables) + Pick(Syllables) + Pick(Syllables);
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    private string Pick(string[] from) => from[_random.Next(from.Length)];
}
