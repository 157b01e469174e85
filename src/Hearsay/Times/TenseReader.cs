namespace Hearsay.Times;

/// <summary>Tells from the verbs around an expression whether what is said of that time lies before or after the day of speaking.</summary>
internal static class TenseReader
{
    /// <summary>How many words are looked at on each side: longer clauses are rare, and the time stays linear.</summary>
    private const int Reach = 30;

    /// <summary>The tense of the clause that tokens <paramref name="first"/> to <paramref name="end"/> stand in.</summary>
    public static VerbForm Around(TimeTokens tokens, int first, int end)
    {
        int start = BeforePreposition(tokens, first);
        if (tokens.Is(first - 1, "as") && tokens.Is(first - 2, "soon", "early") || tokens.Is(first - 1, "until", "till"))
            return VerbForm.Future;
        if (OpensClause(tokens, start) && Right(tokens, end) is not VerbForm.None and var ahead)
            return ahead;
        var left = Left(tokens, start);
        return left != VerbForm.None ? left : Right(tokens, end);
    }

    private static int BeforePreposition(TimeTokens tokens, int first) =>
        tokens.IsIn(first - 1, "in on at by since until during from before after") ? first - 1 : first;

    private static bool OpensClause(TimeTokens tokens, int start) =>
        tokens.StartsSentence(start) || tokens.IsMarkIn(start - 1, ",;“\"(_—") || tokens.Is(start - 1, "and", "that");

    private static VerbForm Left(TimeTokens tokens, int start)
    {
        for (int i = start - 1; i >= 0 && start - i < Reach; i--)
        {
            if (VerbForms.Of(tokens, i) is not VerbForm.None and var form)
                return Auxiliary(tokens, i, form);
            if (tokens.StartsSentence(i))
                break;
        }
        return VerbForm.None;
    }

    /// <summary>"will be held", "is expected", "has been killed": what stands before a participle decides.</summary>
    private static VerbForm Auxiliary(TimeTokens tokens, int i, VerbForm form)
    {
        if (form != VerbForm.Past)
            return form;
        for (int j = i - 1; j >= 0 && i - j <= 3 && !tokens.StartsSentence(j + 1); j--)
            if (tokens.Of(j) is "will" or "would" or "to" or "should" or "must" or "can" or "could" or "may" or "might" or "ll")
                return tokens.Of(j) is "to" && j + 1 != i - (tokens.Of(j + 1) is "be" or "have" ? 1 : 0) ? form : VerbForm.Future;
            else if (tokens.IsMark(j, ','))
                break;
        return form;
    }

    private static VerbForm Right(TimeTokens tokens, int end)
    {
        for (int i = end; i < tokens.Count && i - end < Reach; i++)
        {
            if (tokens.StartsSentence(i))
                break;
            if (VerbForms.Of(tokens, i) is not VerbForm.None and var form)
                return form;
        }
        return VerbForm.None;
    }
}
