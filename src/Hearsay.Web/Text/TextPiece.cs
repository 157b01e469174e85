namespace Hearsay.Web.Text;

/// <summary>A stretch of a text over which the same marks lie.</summary>
/// <param name="Text">The words, safe to show.</param>
/// <param name="Marks">The marks over it, the longest first.</param>
/// <param name="Beginning">Those of them that begin here.</param>
public sealed record TextPiece(string Text, IReadOnlyList<TextMark> Marks, IReadOnlyList<TextMark> Beginning)
{
    /// <summary>The styles of all marks over it, and of two statements, one in the other.</summary>
    public string Classes => string.Join(' ', Marks.Select(mark => mark.Kind).Distinct())
        + (Marks.Count(mark => mark.Kind.StartsWith("content", StringComparison.Ordinal)) > 1 ? " nested" : string.Empty);

    /// <summary>What the marks belong to.</summary>
    public string? Ids => Marks.Any(mark => mark.Id.Length > 0) ? string.Join(' ', Marks.Select(mark => mark.Id).Where(id => id.Length > 0).Distinct()) : null;

    /// <summary>What it says when pointed at.</summary>
    public string? Title => Marks.LastOrDefault(mark => mark.Title.Length > 0)?.Title;
}
