using System.Text;

namespace Hearsay.Training.Evaluation;

/// <summary>
/// Reports about nothing, for measuring how the copies stage scales: words by Zipf's law, two in five reports copied from one of the thousand
/// before and changed, one in five with a footer that many share. The same for the same seed.
/// </summary>
internal sealed class InventedReports
{
    private const int Vocabulary = 20_000;
    private const int Outlets = 40;
    private const int Remembered = 1_000;

    private readonly Random _random;
    private readonly string[] _words;
    private readonly string[] _footers;
    private readonly List<List<string>> _recent = [];

    private InventedReports(int seed)
    {
        _random = new Random(seed);
        _words = [.. Enumerable.Range(0, Vocabulary).Select(_ => Word())];
        _footers = [.. Enumerable.Range(0, Outlets).Select(_ => Sentence(25) + " " + Sentence(20))];
    }

    /// <summary>So many reports.</summary>
    public static IEnumerable<Report> Make(int count, int seed)
    {
        var maker = new InventedReports(seed);
        for (var number = 0; number < count; number++)
            yield return maker.Next(number);
    }

    private Report Next(int number)
    {
        var sentences = _recent.Count > 0 && _random.Next(5) < 2 ? Changed(_recent[_random.Next(_recent.Count)]) : Fresh();
        Remember(sentences);
        var text = string.Join(' ', sentences);
        if (_random.Next(5) == 0)
            text += " " + _footers[_random.Next(Outlets)];
        var id = FormattableString.Invariant($"r-{number:x16}");
        return new() { Id = id, File = id, Text = text, Language = "en" };
    }

    private void Remember(List<string> sentences)
    {
        if (_recent.Count < Remembered)
            _recent.Add(sentences);
        else
            _recent[_random.Next(Remembered)] = sentences;
    }

    private List<string> Fresh() => [.. Enumerable.Range(0, _random.Next(5, 14)).Select(_ => Sentence(_random.Next(12, 28)))];

    /// <summary>A copy that lost some sentences and got others, now and then one.</summary>
    private List<string> Changed(List<string> source)
    {
        var kept = source.Where(_ => _random.Next(6) > 0).ToList();
        if (kept.Count == 0 || _random.Next(2) == 0)
            kept.Insert(_random.Next(kept.Count + 1), Sentence(18));
        return kept;
    }

    private string Sentence(int length)
    {
        var sentence = new StringBuilder();
        for (var i = 0; i < length; i++)
            sentence.Append(i > 0 ? " " : "").Append(_words[Rank()]);
        sentence[0] = char.ToUpperInvariant(sentence[0]);
        return sentence.Append('.').ToString();
    }

    /// <summary>A rank by Zipf's law, nearly: the logarithm of the rank is uniform.</summary>
    private int Rank() => (int)Math.Exp(_random.NextDouble() * Math.Log(Vocabulary)) - 1;

    private string Word()
    {
        var word = new StringBuilder();
        for (var syllables = _random.Next(1, 5); syllables > 0; syllables--)
            word.Append("bdfgklmnprstvz"[_random.Next(14)]).Append("aeiou"[_random.Next(5)]);
        return word.Append("nrslt"[_random.Next(5)]).ToString();
    }
}
