namespace Hearsay.Searching;

/// <summary>
/// What a person types into a search: words that must all stand in a report, <c>"phrases in quotation marks"</c>, the beginnings of words
/// (<c>bomb*</c>), and words or phrases to leave out (<c>-drill</c>). Case and accents do not matter. Immutable.
/// </summary>
public sealed class SearchQuery
{
    /// <summary>
    /// How many different words a query may have. Each is looked up in every report that has the others: 64 beginnings of words take a second
    /// on 540 reports, and hundreds would take minutes.
    /// </summary>
    public const int MostWords = 64;

    private readonly List<Term> _terms;

    private SearchQuery(List<Term> terms) => _terms = terms;

    /// <summary>Reads a query. Every text is one: what cannot be read as an operator is a word.</summary>
    /// <param name="query">The query.</param>
    /// <param name="without">Further words and phrases to leave out, each as it stands.</param>
    /// <exception cref="FormatException">There is no word to look for, or there are more than <see cref="MostWords"/>.</exception>
    public static SearchQuery Parse(string query, IEnumerable<string>? without = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        var terms = Read(query).Concat((without ?? []).SelectMany(phrase => Read(phrase.Contains(' ', StringComparison.Ordinal) ? $"\"{phrase}\"" : phrase)).Select(term => term with { Excluded = true })).Distinct().ToList();
        if (!terms.Any(term => !term.Excluded))
            throw new FormatException("there is no word to look for");
        if (terms.Sum(term => WordsIn(term.Text)) > MostWords)
            throw new FormatException($"there are more than {MostWords} words to look for");
        return new SearchQuery(terms);
    }

    /// <summary>The query in the language of SQLite's FTS5, every word in quotation marks so that none is taken for an operator.</summary>
    internal string ToMatch()
    {
        var match = string.Join(" AND ", _terms.Where(t => !t.Excluded).Select(Quoted));
        var excluded = _terms.Where(t => t.Excluded).Select(Quoted).ToList();
        return excluded.Count == 0 ? match : $"({match}) NOT ({string.Join(" OR ", excluded)})";
    }

    private static IEnumerable<Term> Read(string query)
    {
        var position = 0;
        while (position < query.Length)
        {
            while (position < query.Length && char.IsWhiteSpace(query[position]))
                position++;
            if (position >= query.Length)
                break;
            var excluded = query[position] == '-' && position + 1 < query.Length && !char.IsWhiteSpace(query[position + 1]);
            if (excluded)
                position++;
            var (text, next) = IsQuote(query[position]) ? UpToQuote(query, position + 1) : UpToSpace(query, position);
            position = next;
            var prefix = text.EndsWith('*') || position < query.Length && query[position] == '*';
            if (position < query.Length && query[position] == '*')
                position++;
            text = text.TrimEnd('*');
            if (text.Any(char.IsLetterOrDigit))
                yield return new Term(text, prefix, excluded);
        }
    }

    private static (string Text, int Next) UpToQuote(string query, int start)
    {
        var end = start;
        while (end < query.Length && !IsQuote(query[end]))
            end++;
        return (query[start..end], Math.Min(end + 1, query.Length));
    }

    private static (string Text, int Next) UpToSpace(string query, int start)
    {
        var end = start;
        while (end < query.Length && !char.IsWhiteSpace(query[end]))
            end++;
        return (query[start..end], end);
    }

    private static int WordsIn(string text) => text.Where((c, i) => char.IsLetterOrDigit(c) && (i == 0 || !char.IsLetterOrDigit(text[i - 1]))).Count();

    private static bool IsQuote(char c) => c is '"' or '“' or '”' or '„';

    private static string Quoted(Term term) => $"\"{term.Text.Replace('"', ' ').Replace('\0', ' ')}\"{(term.Prefix ? " *" : string.Empty)}";

    private readonly record struct Term(string Text, bool Prefix, bool Excluded);
}
