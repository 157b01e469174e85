namespace Hearsay.Statements;

/// <summary>A stretch of words: the number of the first, and the number after the last.</summary>
internal readonly record struct WordRange(int First, int End)
{
    /// <summary>Whether there is no word in it.</summary>
    public bool IsEmpty => End <= First;

    /// <summary>How many words there are.</summary>
    public int Length => End - First;

    /// <summary>Whether a word lies in it.</summary>
    public bool Contains(int word) => First <= word && word < End;
}
