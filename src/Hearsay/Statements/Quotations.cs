namespace Hearsay.Statements;

/// <summary>Finds the passages in double quotation marks.</summary>
internal static class Quotations
{
    /// <summary>
    /// The quotations in text order, marks included. One that is not closed ends with its paragraph, and if the next paragraph opens with a
    /// mark again it goes on there (the convention of English-language newspapers); the parts come as quotations of their own.
    /// </summary>
    public static List<Quotation> Find(string text)
    {
        var quotations = new List<Quotation>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : '\n';
            if (c == '\n' && start >= 0)
            {
                quotations.Add(new Quotation(new TextSpan(start, TrimEnd(text, start, i)), Closed: false));
                start = -1;
            }
            else if (start < 0 && c is '“' or '"')
                start = i;
            else if (start >= 0 && c is '”' or '"')
            {
                quotations.Add(new Quotation(new TextSpan(start, i + 1), Closed: true));
                start = -1;
            }
        }
        return quotations;
    }

    private static int TrimEnd(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end;
    }
}
