namespace Hearsay.Claims.Roots;

/// <summary>
/// The words of a running text, each brought to the form in which names are compared only when it is asked for: most never are. Not safe to
/// share between threads.
/// </summary>
internal sealed class RawWords
{
    private const string Marks = "\"'“”‘’()[],;:!?";

    /// <summary>Longer stretches without a blank are no words.</summary>
    private const int Longest = 60;

    private readonly string _text;
    private readonly List<Range> _words = [];
    private readonly Dictionary<int, string> _keys = [];

    /// <summary>Finds the words of a text.</summary>
    public RawWords(string text)
    {
        _text = text;
        var start = 0;
        while (start < text.Length)
        {
            while (start < text.Length && char.IsWhiteSpace(text[start]))
                start++;
            var end = start;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
                end++;
            Add(start, end);
            start = end;
        }
    }

    /// <summary>How many there are.</summary>
    public int Count => _words.Count;

    /// <summary>Whether a word begins with a capital.</summary>
    public bool IsCapital(int index) => char.IsUpper(_text[_words[index].Start.Value]);

    /// <summary>Whether a word has no small letter.</summary>
    public bool IsCapitals(int index)
    {
        foreach (var c in _text.AsSpan(_words[index]))
            if (char.IsLower(c))
                return false;
        return true;
    }

    /// <summary>So many words as names are compared, with blanks between.</summary>
    public string Key(int first, int count)
    {
        if (count == 1)
            return Key(first);
        var keys = new string[count];
        for (var i = 0; i < count; i++)
            keys[i] = Key(first + i);
        return string.Join(' ', keys.Where(key => key.Length > 0));
    }

    /// <summary>One word as names are compared; empty for small words.</summary>
    public string Key(int index)
    {
        if (_keys.TryGetValue(index, out var key))
            return key;
        key = RootWords.Key(_text[_words[index]]);
        return _keys[index] = RootWords.IsSmall(key) ? "" : key;
    }

    private void Add(int start, int end)
    {
        while (start < end && Marks.Contains(_text[start], StringComparison.Ordinal))
            start++;
        while (end > start && Marks.Contains(_text[end - 1], StringComparison.Ordinal))
            end--;
        if (end - start is > 0 and <= Longest)
            _words.Add(start..end);
    }
}
