namespace Hearsay.Reading;

/// <summary>
/// Finds a known headline in a text where it is written a little differently: other quotation marks, a word more or less, letters lost to a
/// wrong encoding. Immutable, and safe to share between threads.
/// </summary>
internal sealed class TitleMatch
{
    /// <summary>The share of the headline's words that must be found. Set on fakes-dev: "80 Civilians Killed by …" for "Civilians Killed by …".</summary>
    private const double LeastFound = 0.8;

    /// <summary>Headlines of fewer words must be found whole.</summary>
    private const int FewWords = 4;

    private readonly string[] _words;

    /// <param name="title">The headline as known.</param>
    public TitleMatch(string title) => _words = ReportId.WordsOf(MendedText.Of(title).Text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether there is anything to find.</summary>
    public bool IsEmpty => _words.Length == 0;

    /// <summary>Whether the headline is so short that a sentence may well begin with the same words: "Snow", "Syria".</summary>
    public bool IsShort => _words.Length < FewWords;

    /// <summary>The position behind the headline if it begins at <paramref name="at"/>, or -1.</summary>
    public int EndAt(string text, int at)
    {
        if (IsEmpty)
            return -1;
        int next = 0, found = 0, extra = 0, end = -1;
        int mostExtra = IsShort ? 0 : 1 + _words.Length / 8;
        for (int i = at; next < _words.Length && extra <= mostExtra;)
        {
            int start = SkipToWord(text, i);
            int stop = EndOfWord(text, start);
            if (stop == start)
                break;
            int match = IndexOf(ReportId.WordsOf(text[start..stop]), next);
            if (match < 0)
            {
                if (found == 0)
                    return -1;
                extra++;
            }
            else
            {
                found++;
                next = match + 1;
                end = stop;
            }
            i = stop;
        }
        double least = IsShort ? 1 : LeastFound;
        return found >= least * _words.Length ? SkipClosing(text, end) : -1;
    }

    /// <summary>The position behind the last occurrence of the headline that begins in <c>[from, to)</c>, or -1.</summary>
    public int LastEnd(string text, int from, int to)
    {
        for (int i = Math.Min(to, text.Length) - 1; i >= from; i--)
            if (char.IsLetterOrDigit(text[i]) && (i == 0 || !char.IsLetterOrDigit(text[i - 1])) && EndAt(text, i) is > 0 and int end)
                return end;
        return -1;
    }

    /// <summary>Whether <paramref name="line"/> is the headline and nothing else.</summary>
    public bool Is(string line)
    {
        int end = EndAt(line, 0);
        return end >= 0 && SkipToWord(line, end) == line.Length;
    }

    /// <summary>Where the word stands among the headline's next ones; up to two of those may be missing.</summary>
    private int IndexOf(string word, int next)
    {
        for (int k = next; k < Math.Min(next + (IsShort ? 1 : 3), _words.Length); k++)
            if (_words[k] == word)
                return k;
        return -1;
    }

    private static int SkipToWord(string text, int i)
    {
        while (i < text.Length && !char.IsLetterOrDigit(text[i]))
            i++;
        return i;
    }

    private static int EndOfWord(string text, int i)
    {
        while (i < text.Length && (char.IsLetterOrDigit(text[i]) || i + 1 < text.Length && text[i] is '\'' or '’' or ',' && i > 0
            && char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[i + 1]) && (text[i] != ',' || char.IsAsciiDigit(text[i + 1]))))
            i++;
        return i;
    }

    private static int SkipClosing(string text, int end)
    {
        while (end < text.Length && text[end] is '.' or '!' or '?' or '"' or '”' or '’' or '\'' or ')' or '»')
            end++;
        return end;
    }
}
