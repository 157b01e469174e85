using System.Collections.Frozen;
using Hearsay.Copies;

namespace Hearsay.Claims;

/// <summary>
/// Which names of a report are places that no gazetteer has: those that read like one, those that the dateline gives, and those behind "in" or before the
/// buildings of a town, whatever else they look like to a reader of names. Used for one report; pure.
/// </summary>
internal sealed class PlacesByName(Analysis analysis)
{
    /// <summary>How far around a name its neighbours are looked for, in characters.</summary>
    private const int Around = 24;

    private static readonly FrozenSet<string> Sites =
        "market hospital clinic school mosque church square centre center airport station streets suburbs outskirts hall university bazaar harbour harbor port bakery prison".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private readonly FrozenSet<string> _dateline = (analysis.Report.Dateline ?? string.Empty)
        .Split([',', '(', '/', '\u2014', '-'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(1).Select(town => WordFolding.Fold(town)).ToFrozenSet(StringComparer.Ordinal);

    private readonly FrozenSet<string> _known = analysis.Names.Where(name => name.Type == NameType.Location).Select(name => name.Text).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a name is that of a place.</summary>
    public bool IsPlace(Name name) => name.Type switch
    {
        NameType.Location => true,
        _ when _known.Contains(name.Text) || _dateline.Contains(WordFolding.Fold(name.Text)) => true,
        NameType.Miscellaneous => WordBefore(name.Span) is "in" && EndsClause(name.Span),
        NameType.Person => !name.Text.Contains(' ', StringComparison.Ordinal) && OwnsSite(name.Span),
        _ => false,
    };

    private ReadOnlySpan<char> Before(TextSpan span) => analysis.Report.Text.AsSpan(Math.Max(0, span.Start - Around), Math.Min(Around, span.Start));

    private string WordBefore(TextSpan span)
    {
        var before = Before(span).TrimEnd();
        return before[(before.LastIndexOf(' ') + 1)..].ToString().ToLowerInvariant();
    }

    /// <summary>Whether no other word is described by the name, as "fighters" is in "in Veldran fighters' hands".</summary>
    private bool EndsClause(TextSpan span)
    {
        var next = NextWord(span.End);
        return next.Length == 0 || next is "on" or "to" or "in" or "and" or "after" or "when" or "where" or "during" or "by" or "that" or "which" or "as" or "at" or "for" or "with" or "but" or "last" or "killed" or "had" or "has" or "was" or "were";
    }

    private bool OwnsSite(TextSpan span)
    {
        var text = analysis.Report.Text.AsSpan(span.End);
        return text.Length > 3 && text[0] is '\'' or '\u2019' && text[1] == 's' && Sites.Contains(NextWord(span.End + 2));
    }

    /// <summary>The word behind one blank; empty where there is none.</summary>
    private string NextWord(int position)
    {
        var text = analysis.Report.Text.AsSpan(position, Math.Min(Around, analysis.Report.Text.Length - position));
        if (text.Length < 2 || text[0] != ' ')
            return string.Empty;
        text = text[1..];
        var end = text.IndexOfAnyExceptInRange('a', 'z');
        return (end < 0 ? text : text[..end]).ToString();
    }
}
