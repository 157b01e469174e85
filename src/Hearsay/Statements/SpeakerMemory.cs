namespace Hearsay.Statements;

/// <summary>Who has spoken so far in a report, and by which nouns they were called. Not safe to share between threads.</summary>
internal sealed class SpeakerMemory
{
    /// <summary>A pronoun is given to whoever spoke at most so many sentences before.</summary>
    private const int Near = 2;

    /// <summary>Nobody looks further back than so many speakers; keeps the time linear in the text.</summary>
    private const int MostLookedAt = 40;

    private readonly List<(Speaker Speaker, int Sentence, IReadOnlyList<string> Nouns)> _kept = [];

    /// <summary>Keeps a speaker with the nouns of the phrase that meant them.</summary>
    public void Keep(Speaker speaker, int sentence, IReadOnlyList<string> nouns)
    {
        _kept.Add((speaker, sentence, nouns));
    }

    /// <summary>Whoever spoke last before a sentence or in it, if near enough and fit; not one further back.</summary>
    public Speaker? Last(int sentence, Func<Speaker, bool> fits)
    {
        int looked = 0;
        for (int i = _kept.Count - 1; i >= 0 && looked < 2; i--)
        {
            if (_kept[i].Speaker.Name is null)
                continue;
            looked++;
            if (sentence - _kept[i].Sentence is <= Near and >= 0 && fits(_kept[i].Speaker))
                return _kept[i].Speaker;
        }

        return null;
    }

    /// <summary>Whoever spoke last, if in that sentence or after it.</summary>
    public Speaker? LastIn(int sentence) => _kept.Count > 0 && _kept[^1].Sentence >= sentence ? _kept[^1].Speaker : null;

    /// <summary>Whoever was last called by a noun.</summary>
    public Speaker? Called(string noun)
    {
        for (int i = _kept.Count - 1; i >= Math.Max(0, _kept.Count - MostLookedAt); i--)
            if (_kept[i].Nouns.Contains(noun))
                return _kept[i].Speaker;
        return null;
    }
}
