using Hearsay.Copies;

namespace Hearsay.Web.Text;

/// <summary>A report and the one it was copied from, side by side.</summary>
public sealed record ChangesView(Report Source, CopyMember Copy)
{
    /// <summary>Both texts in rows: what they share side by side, what one alone has beside nothing.</summary>
    public IReadOnlyList<ComparedRow> Rows => field ??= ComparedRow.Of(Source.Text, Copy);
}
