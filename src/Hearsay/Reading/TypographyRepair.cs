using System.Buffers;

namespace Hearsay.Reading;

/// <summary>Makes quotation marks, apostrophes and blanks uniform, and puts back the ones of which only U+FFFD was left.</summary>
internal static class TypographyRepair
{
    private const string DoubleQuotes = "“”„‟«»″〝〞＂";
    private const string SingleQuotes = "‘’‚‛‹›ʼ´′＇`'";
    private const string Blanks = "\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\v\f";
    private const string LineEnds = "\u0085\u2028\u2029";
    private const string Invisible = "\u00AD\u200B\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2066\u2067\u2068\u2069\uFEFF";
    private const string Joiners = "\u200C\u200D";

    private static readonly SearchValues<char> s_triggers = SearchValues.Create(
        "\uFFFD\"" + DoubleQuotes + SingleQuotes + Blanks + LineEnds + Invisible + Joiners + Controls());

    /// <summary>The repaired text, and its map if any length changed.</summary>
    public static string Apply(string text, out OffsetMap? map) => TextMending.Apply(text, s_triggers, Repair, out map);

    private static int Repair(string text, int i, TextMending mending)
    {
        char c = text[i];
        if (c is '\uFFFD' or '\u001A')
            return LostCharacter.Repair(text, i, mending);
        if (c == '"' || DoubleQuotes.Contains(c, StringComparison.Ordinal))
            return RepairDouble(text, i, mending);
        if (SingleQuotes.Contains(c, StringComparison.Ordinal))
            return RepairSingle(text, i, mending);
        if (Invisible.Contains(c, StringComparison.Ordinal) || IsIdleJoiner(text, i))
            mending.Replace(i, 1, []);
        else if (!Joiners.Contains(c, StringComparison.Ordinal))
            mending.Replace(i, 1, LineEnds.Contains(c, StringComparison.Ordinal) ? '\n' : ' ');
        return 1;
    }

    private static int RepairDouble(string text, int i, TextMending mending)
    {
        if (Around.IsApostrophe(text, i, i + 1))
            mending.Replace(i, 1, '\'');
        else if (text[i] != '"')
            mending.Replace(i, 1, IsOpening(text, i, 1, text[i] is '“' or '„' or '‟' or '«' or '〝') ? '“' : '”');
        return 1;
    }

    private static int RepairSingle(string text, int i, TextMending mending)
    {
        if (text[i] is '`' or '\'' && i + 1 < text.Length && text[i + 1] is '`' or '\'')
            return RepairDoubled(text, i, mending);
        if (Around.IsWithinWord(text, i, i + 1))
            mending.Replace(i, 1, '\'');
        else if (text[i] is not ('\'' or '‘' or '’'))
            mending.Replace(i, 1, IsOpening(text, i, 1, text[i] is '‚' or '‛' or '‹' or '`') ? '‘' : '’');
        return 1;
    }

    /// <summary>``…'' as typewriters and TeX have it, and '' alone.</summary>
    private static int RepairDoubled(string text, int i, TextMending mending)
    {
        bool isApostrophe = Around.IsApostrophe(text, i, i + 2);
        mending.Replace(i, 2, isApostrophe ? '\'' : IsOpening(text, i, 2, text[i] == '`') ? '“' : '”');
        return 2;
    }

    /// <summary>
    /// Whether a mark opens a quotation: where letters stand on one side only, those tell (German closes with “, Swedish opens with ”);
    /// else its usual sense does.
    /// </summary>
    private static bool IsOpening(string text, int i, int length, bool usually)
    {
        bool before = Around.ClosesBefore(text, i);
        bool after = Around.OpensAfter(text, i + length);
        return before == after ? usually : after;
    }

    /// <summary>The joiners shape Persian, Indic scripts and emoji; between Latin letters they are litter.</summary>
    private static bool IsIdleJoiner(string text, int i) =>
        Joiners.Contains(text[i], StringComparison.Ordinal)
        && (i == 0 || text[i - 1] < '\u0250') && (i + 1 >= text.Length || text[i + 1] < '\u0250');

    private static string Controls() =>
        string.Concat(Enumerable.Range(0, 0xA0).Where(c => c is < ' ' and not ('\t' or '\n') or 0x7F or >= 0x80).Select(c => (char)c));
}
