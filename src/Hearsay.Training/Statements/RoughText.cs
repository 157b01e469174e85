using System.Text;

namespace Hearsay.Training.Statements;

/// <summary>Makes of a report what careless collections make of theirs: quotation marks, commas or apostrophes are gone.</summary>
internal static class RoughText
{
    /// <summary>The report without marks.</summary>
    /// <param name="document">The report.</param>
    /// <param name="lost">Which marks go.</param>
    public static PolnearDocument Of(PolnearDocument document, LostMarks lost)
    {
        var kept = new StringBuilder(document.Text.Length);
        var moved = new int[document.Text.Length + 1];
        for (int i = 0; i < document.Text.Length; i++)
        {
            moved[i] = kept.Length;
            if (!IsLost(document.Text[i], lost))
                kept.Append(document.Text[i]);
        }

        moved[^1] = kept.Length;
        return document.In(kept.ToString(), s => new TextSpan(moved[s.Start], moved[s.End]));
    }

    private static bool IsLost(char c, LostMarks lost) => c switch
    {
        '"' or '“' or '”' => lost != LostMarks.Commas,
        ',' or '\'' or '’' or '‘' => lost != LostMarks.Quotation,
        ':' => lost == LostMarks.All,
        _ => false,
    };
}
