using System.Buffers;

namespace Hearsay.Places;

/// <summary>Cuts a mended text into words, in one pass.</summary>
internal static class PlaceWords
{
    /// <summary>Letters of an abbreviation between two stops: "Va" in "W.Va.". More is a sentence that lacks a blank behind it.</summary>
    private const int MostLettersBetweenStops = 2;

    private static readonly SearchValues<char> s_openers = SearchValues.Create("“‘\"':;—–(•*");

    /// <summary>The words of <paramref name="text"/> in order.</summary>
    public static List<PlaceWord> Of(string text)
    {
        var words = new List<PlaceWord>(text.Length / 6 + 4);
        int at = 0, gapStart = 0;
        while (at < text.Length)
        {
            if (!char.IsLetterOrDigit(text[at]) && !IsMark(text, at))
            {
                at++;
                continue;
            }
            var word = Read(text, gapStart, at, words.Count > 0 ? words[^1] : null);
            words.Add(word);
            at = word.End;
            if (word.Is(WordShape.Possessive))
                at += 2;
            gapStart = at;
        }
        return words;
    }

    private static PlaceWord Read(string text, int gapStart, int start, PlaceWord? before)
    {
        int end = EndOf(text, start, out bool innerStops);
        bool possessive = IsPossessive(text, end);
        var gap = before is { } previous ? GapOf(text.AsSpan(gapStart, start - gapStart), previous) : WordGap.Stop;
        ulong key = NameKey.OfWord(text.AsSpan(start, end - start));
        var shape = ShapeOf(text.AsSpan(start, end - start)) | (innerStops ? WordShape.InnerStops : 0) | (possessive ? WordShape.Possessive : 0);
        if (end < text.Length && text[end] == '.')
            shape |= WordShape.StopBehind;
        if (gap == WordGap.Stop || gap == WordGap.Other && Opens(text.AsSpan(gapStart, start - gapStart)))
            shape |= WordShape.Opens;
        return new PlaceWord(start, end, key, shape, gap, WordClasses.Of(key));
    }

    /// <summary>The end of the word: apostrophes stay within, and stops between single letters or pairs, with the last.</summary>
    private static int EndOf(string text, int start, out bool innerStops)
    {
        innerStops = false;
        int at = start, part = start;
        while (at < text.Length)
        {
            if (char.IsLetterOrDigit(text[at]) || IsMark(text, at))
                at++;
            else if (text[at] == '\'' && at + 1 < text.Length && char.IsLetter(text[at + 1]) && !IsPossessive(text, at))
                at++;
            else if (text[at] == '.' && at - part <= MostLettersBetweenStops && char.IsUpper(text[part]) && at + 1 < text.Length && char.IsUpper(text[at + 1]))
                (innerStops, part, at) = (true, at + 1, at + 1);
            else
                break;
        }
        return innerStops && at < text.Length && text[at] == '.' && at - part <= MostLettersBetweenStops ? at + 1 : at;
    }

    private static bool IsMark(string text, int at) => text[at] is >= '\u0300' and <= '\u036F' or 'ʿ' or 'ʾ' or 'ʻ' or 'ʼ';

    private static bool IsPossessive(string text, int at) =>
        at + 1 < text.Length && text[at] is '\'' or '’' && at + 1 < text.Length && text[at + 1] is 's' or 'S' && (at + 2 == text.Length || !char.IsLetterOrDigit(text[at + 2]));

    private static WordShape ShapeOf(ReadOnlySpan<char> word)
    {
        if (char.IsAsciiDigit(word[0]))
            return WordShape.Number;
        var shape = char.IsUpper(word[0]) ? WordShape.Capital : 0;
        int letters = 0, upper = 0;
        foreach (char c in word)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            upper += char.IsUpper(c) ? 1 : 0;
        }
        if (letters == 1)
            shape |= WordShape.Initial;
        return letters > 1 && upper == letters ? shape | WordShape.AllCapitals : shape;
    }

    private static WordGap GapOf(ReadOnlySpan<char> gap, PlaceWord before)
    {
        if (gap.Contains('\n'))
            return WordGap.Stop;
        if (before.Is(WordShape.Possessive))
            return gap.IsWhiteSpace() ? WordGap.Other : GapOf(gap, before with { Shape = 0 });
        if (gap.IsWhiteSpace())
            return WordGap.Blank;
        var marks = gap.Trim(' ');
        if (marks is "-" && gap.Length == 1)
            return WordGap.Hyphen;
        if (marks is ",")
            return WordGap.Comma;
        if (marks is ".")
            return before.Is(WordClass.Abbreviated) || before.Is(WordShape.Initial) ? WordGap.Blank : WordGap.Stop;
        if (marks is ".,")
            return WordGap.Comma;
        return marks.IndexOfAny('.', '!', '?') >= 0 ? WordGap.Stop : WordGap.Other;
    }

    private static bool Opens(ReadOnlySpan<char> gap) => gap.IndexOfAny(s_openers) >= 0 || gap.Contains("--", StringComparison.Ordinal);
}
