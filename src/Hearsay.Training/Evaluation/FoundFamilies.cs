using Hearsay.Copies;

namespace Hearsay.Training.Evaluation;

/// <summary>What the copies stage makes of a set of reports, by their identifiers.</summary>
internal sealed class FoundFamilies
{
    private readonly MemoryCopyIndex _index = new();
    private readonly Dictionary<string, long> _numbers = [];
    private readonly Dictionary<string, string> _roots = [];

    private FoundFamilies()
    {
    }

    /// <summary>The families of two or more, each in ordinal order, in the order of their first members.</summary>
    public IReadOnlyList<string[]> Families { get; private set; } = [];

    /// <summary>The index that the stage left behind.</summary>
    public MemoryCopyIndex Index => _index;

    /// <summary>Adds the reports in their order.</summary>
    public static FoundFamilies In(IEnumerable<Report> reports) => Of(reports.Select(CopyText.Of));

    /// <summary>Adds prepared reports in their order.</summary>
    public static FoundFamilies Of(IEnumerable<CopyText> texts)
    {
        var found = new FoundFamilies();
        var stage = new CopyStage(found._index);
        foreach (var text in texts)
        {
            var number = found._numbers.Count + 1;
            found._numbers.Add(text.Report.Id, number);
            stage.Add(number, text);
        }
        found.Gather();
        return found;
    }

    /// <summary>The relation between two reports, as the labels name it.</summary>
    public string Relation(string a, string b) => (Link(a, b)?.Relation ?? CopyRelation.None).ToString().ToLowerInvariant();

    /// <summary>Whether two reports are in one family.</summary>
    public bool SameFamily(string a, string b) => _roots[a] == _roots[b];

    /// <summary>The one of two reports with fewer words.</summary>
    public string Shorter(string a, string b) => Text(a).Words.Count <= Text(b).Words.Count ? a : b;

    /// <summary>The one of two reports that comes first in the order of lineage.</summary>
    public string Earlier(string a, string b) => Lineage.Compare(Text(a), Text(b)) <= 0 ? a : b;

    /// <summary>The report that a report was copied from.</summary>
    public string? Parent(string id) => _index.Parent(_numbers[id]) is { } parent ? _index.Text(parent).Report.Id : null;

    /// <summary>Everything that was found, line by line in an order of its own: the same for the same findings.</summary>
    public string Listing()
    {
        var lines = new List<string>();
        foreach (var (id, number) in _numbers)
        {
            lines.Add($"{id} from {Parent(id)}");
            foreach (var link in _index.Links(number).Where(link => link.Left == number))
                lines.Add(FormattableString.Invariant($"{id} {link.Relation} {_index.Text(link.Right).Report.Id} {link.LeftInRight} {link.RightInLeft}"));
        }
        lines.Sort(StringComparer.Ordinal);
        return string.Join('\n', lines);
    }

    /// <summary>A report by its identifier.</summary>
    public Report Report(string id) => Text(id).Report;

    private CopyText Text(string id) => _index.Text(_numbers[id]);

    private CopyLink? Link(string a, string b) => _index.Link(_numbers[a], _numbers[b]);

    private void Gather()
    {
        foreach (var id in _numbers.Keys)
            _roots[id] = Root(id);
        Families = [.. _roots.GroupBy(pair => pair.Value, pair => pair.Key)
            .Where(group => group.Count() > 1)
            .Select(group => group.Order(StringComparer.Ordinal).ToArray())
            .OrderBy(family => family[0], StringComparer.Ordinal)];
    }

    private string Root(string id)
    {
        while (Parent(id) is { } parent)
            id = parent;
        return id;
    }
}
