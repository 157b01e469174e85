namespace Hearsay.Copies;

/// <summary>What people read for what was changed from a report to its copy. Pure, and safe to share between threads.</summary>
public static class ChangeWords
{
    /// <summary>A kind of change in a few words: <c>reserve dropped</c>.</summary>
    public static string Of(ChangeKind kind) => kind switch
    {
        ChangeKind.AttributionRemoved => "source no longer named",
        ChangeKind.AttributionAltered => "said otherwise",
        ChangeKind.HedgeRemoved => "reserve dropped",
        ChangeKind.HedgeAdded => "reserve added",
        ChangeKind.NegationAltered => "“not” lost or gained",
        ChangeKind.NumberAltered => "number",
        ChangeKind.NameAltered => "name",
        ChangeKind.HeadlineSharpened => "headline sharpened",
        ChangeKind.WordsAltered => "wording",
        ChangeKind.PassageCut => "cut",
        ChangeKind.PassageAdded => "added",
        ChangeKind.PassageMoved => "moved",
        ChangeKind.HeadlineChanged => "headline",
        ChangeKind.AgencyDropped => "agency dropped",
        ChangeKind.BylineDropped => "byline dropped",
        ChangeKind.DateDropped => "date dropped",
        ChangeKind.OutletDropped => "outlet dropped",
        _ => kind.ToString(),
    };
}
