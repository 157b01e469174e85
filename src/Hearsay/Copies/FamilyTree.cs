namespace Hearsay.Copies;

/// <summary>Lays out a family as a list, each copy after its source. Pure but for reading the index.</summary>
/// <param name="index">Where relations are kept.</param>
/// <param name="files">The files of a report, the one that it is shown as first.</param>
/// <param name="copies">The reports copied from a report.</param>
internal sealed class FamilyTree(ICopyIndex index, Func<long, IReadOnlyList<Report>> files, Func<long, IEnumerable<long>> copies)
{
    /// <summary>The family that begins with a report.</summary>
    public CopyFamily Of(long root)
    {
        var members = new List<CopyMember>();
        var stack = new Stack<(long Number, long? Source, int Depth)>([(root, null, 0)]);
        while (stack.TryPop(out var next))
        {
            members.AddRange(Members(next.Number, next.Source, next.Depth));
            var children = copies(next.Number).Select(number => (Number: number, Text: index.Text(number))).ToList();
            children.Sort((a, b) => Lineage.Compare(b.Text, a.Text));
            foreach (var child in children)
                stack.Push((child.Number, next.Number, next.Depth + 1));
        }
        return new(index.Text(root).Report.Id, members);
    }

    private IEnumerable<CopyMember> Members(long number, long? source, int depth)
    {
        var shown = files(number);
        yield return source is { } from ? Copied(shown[0], number, from, depth) : new() { Report = shown[0], Placement = CopyPlacement.First, Depth = depth };
        foreach (var file in shown.Skip(1))
            yield return new()
            {
                Report = file,
                Of = file.Id,
                Relation = CopyRelation.Verbatim,
                Containment = 1,
                SourceContainment = 1,
                Placement = Placed(shown[0], file),
                Changes = [.. HeaderChanges.Find(shown[0], file)],
                Depth = depth + 1,
            };
    }

    private CopyMember Copied(Report report, long number, long source, int depth)
    {
        var link = index.Link(number, source)!;
        var (from, to) = (index.Text(source), index.Text(number));
        var (changes, passages) = ChangeFinder.Compare(from, to);
        return new()
        {
            Report = report,
            Of = from.Report.Id,
            Relation = link.Relation,
            Containment = link.ShareOf(number),
            Placement = Placed(from.Report, report),
            SourceContainment = link.ShareOf(source),
            Changes = changes,
            Passages = passages,
            Depth = depth,
        };
    }

    private static CopyPlacement Placed(Report source, Report copy)
    {
        if (source.Published is { } first && copy.Published is { } second && first.To < second.From)
            return CopyPlacement.Date;
        return Credit.Names(copy, source) && !Credit.Names(source, copy) ? CopyPlacement.Credit : CopyPlacement.Containment;
    }
}
