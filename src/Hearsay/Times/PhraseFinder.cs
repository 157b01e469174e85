namespace Hearsay.Times;

/// <summary>Walks over a text's tokens and takes the longest phrase at each.</summary>
internal static class PhraseFinder
{
    /// <summary>The phrases in text order; none overlap.</summary>
    public static IReadOnlyList<Phrase> Find(TimeTokens tokens)
    {
        var phrases = new List<Phrase>();
        int i = 0;
        while (i < tokens.Count)
        {
            var phrase = PhraseGrammar.Read(tokens, i);
            if (phrase is null || !PhraseFilter.Accepts(tokens, phrase))
            {
                i++;
                continue;
            }
            Elliptic.AddBefore(tokens, phrases, phrase);
            phrases.Add(phrase);
            i = Elliptic.AddAfter(tokens, phrases, phrase);
        }
        return phrases;
    }
}
