using Hearsay.Storing;

namespace Hearsay.Web.Text;

/// <summary>What somebody speaks of: the words that come up in several of their statements.</summary>
internal static class Topics
{
    /// <summary>How many words are told, in how many statements one must be, and how short a word may be.</summary>
    private const int Most = 12, Least = 2, Shortest = 4;

    /// <summary>Words of four letters and more that are in all statements, whatever they are about.</summary>
    private static readonly HashSet<string> s_common = new(
        ("about above according across after again against ahead aimed allow almost alone along already also although always among amid another anyone anything around away back became because become been before began "
        + "behind being below between beyond both bring came cannot carried case cases caused certain clear close come comes coming continue continued could currently days despite does doing done down during each "
        + "early either else enough entire even ever every everyone everything expected fact fall felt following form former found from full further gave getting give given giving goes going gone good great group had "
        + "half happen happened hard hardly have having head heard held help here high him himself his home hope hour hours how however including inside instead into itself just keep kept kind knew know known large "
        + "last late later latest least leave left less like likely line little local long longer look made main major make making many matter mean means might minutes moment month months more morning most much must "
        + "near nearly need needed never next night nobody none nothing number numbers often once only other others over overnight part parts people place point possible present probably put rather really reason "
        + "recent recently report reported reports responsible result right said same saying says second seen sent several shall should side since small some someone something soon speaking spoke stand started "
        + "state stated statement still such take taken taking tell than that their them themselves then there these they thing things think this those though thought three through time times today together told "
        + "took toward towards tried trying turn twelve two under until upon used using very want wanted ways week weeks well went were what when where whether which while whole whom whose will with within without "
        + "word words work would year years yesterday your four five seven eight nine dozen dozens hundred hundreds thousand thousands least monday tuesday wednesday thursday friday saturday sunday").Split(' '),
        StringComparer.Ordinal);

    /// <summary>The words of statements that come up most, each as many times as there are statements with it.</summary>
    /// <param name="statements">The statements.</param>
    /// <param name="source">Who made them; their own name is not what they speak of.</param>
    public static IReadOnlyList<FacetCount> Of(IEnumerable<StoredStatement> statements, string source)
    {
        var own = Words(source).Select(Plain).ToHashSet(StringComparer.Ordinal);
        var found = statements.SelectMany(statement => Words(StatementWording.Content(statement.Report, statement.Statement)).DistinctBy(Plain, StringComparer.Ordinal));
        return
        [
            .. found.GroupBy(Plain, StringComparer.Ordinal).Where(word => !own.Contains(word.Key) && !s_common.Contains(word.Key)).Select(word => new FacetCount(word.Key, Name(word), word.Count()))
                .Where(word => word.Count >= Least).OrderByDescending(word => word.Count).ThenBy(word => word.Value, StringComparer.Ordinal).Take(Most),
        ];
    }

    private static string Plain(string word) => word.ToLowerInvariant();

    /// <summary>With a capital only if it always has one.</summary>
    private static string Name(IGrouping<string, string> word) => word.Contains(word.Key) ? word.Key : word.First();

    private static IEnumerable<string> Words(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
            // A number's unit and the letter behind an apostrophe are no words.
            if (end - start >= Shortest)
                yield return text[start..end];
            start = end;
        }
    }
}
