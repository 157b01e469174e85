namespace Hearsay.Reading;

/// <summary>
/// Reads a header whose parts stand on lines of their own, in any order. A line is a headline only on evidence: it is known to be, it stands
/// in capitals or title case before a blank line, or other header lines stand below it. The first sentence of a body never is one.
/// </summary>
internal static class HeaderLines
{
    private const int MostLines = 14;
    private const int LongestTitle = 220;
    private const int MostTitleWords = 32;
    private const int MostLabelWords = 5;

    private enum Kind { Prose, TitleLike, Date, Byline, Outlet, Agency, Furniture }

    private readonly record struct Line(int Start, int End, Kind Kind, bool BlankAfter);

    /// <summary>Puts what it finds into <paramref name="findings"/>; returns where the body begins.</summary>
    public static int Read(string text, KnownFields known, TitleMatch? title, HeaderFindings findings)
    {
        var lines = Split(text, known, title, findings);
        PromoteOutlet(text, lines, title, findings);
        int last = lines.FindLastIndex(l => l.Kind is not (Kind.Prose or Kind.TitleLike or Kind.Furniture));
        int headline = FindTitle(text, lines, last, title);
        if (headline >= 0)
            findings.Title ??= TitleOf(text[lines[headline].Start..lines[headline].End], findings);
        NameLeftovers(text, lines, headline, last, findings);
        int end = Math.Max(last, headline);
        if (last >= 0 && headline == end && ReadNameBelow(text, lines, end + 1, findings))
            end++;
        if (last >= 0 && ReadOutletBelow(text, lines, end + 1, findings))
            end++;
        while (end + 1 < lines.Count && lines[end + 1].Kind == Kind.Furniture)
            end++;
        if (end < 0)
            return 0;
        int stop = text.IndexOf('\n', lines[end].End);
        int body = stop < 0 ? text.Length : SkipBlank(text, stop);
        return body < text.Length || last >= 0 ? body : 0;
    }

    /// <summary>The headline without a wire's "UPDATE 2-" and without the outlet behind it.</summary>
    private static string TitleOf(string line, HeaderFindings findings)
    {
        if (line.StartsWith("UPDATE ", StringComparison.Ordinal) && line.IndexOf('-', StringComparison.Ordinal) is > 6 and < 10 and int dash)
            line = line[(dash + 1)..].TrimStart();
        foreach (string mark in (string[])[" | ", " - ", " – ", " — "])
        {
            int at = line.LastIndexOf(mark, StringComparison.Ordinal);
            string rest = at > 0 ? line[(at + mark.Length)..] : "";
            if (rest.Length == 0 || !OutletNames.IsOutlet(rest) || line[..at].Count(c => c == ' ') < 2)
                continue;
            findings.Outlet ??= rest;
            return line[..at].TrimEnd();
        }
        return line;
    }

    /// <summary>
    /// An outlet that is not listed is one all the same where its line bears a word that only outlets bear (Post, Gazette, Agency), another line
    /// can be the headline, and there is a date or byline beside it.
    /// </summary>
    private static void PromoteOutlet(string text, List<Line> lines, TitleMatch? title, HeaderFindings findings)
    {
        if (findings.Outlet is not null || findings.Published is null && findings.Byline is null)
            return;
        int outlet = lines.FindIndex(l => IsUnlisted(text[l.Start..l.End], l.Kind, title));
        if (outlet < 0 || !lines.Exists(l => l != lines[outlet] && l.Kind == Kind.TitleLike && WordCount(text, l) > 2))
            return;
        findings.Outlet = text[lines[outlet].Start..lines[outlet].End];
        lines[outlet] = lines[outlet] with { Kind = Kind.Outlet };
    }

    private static bool IsUnlisted(string line, Kind kind, TitleMatch? title) =>
        kind == Kind.TitleLike && title?.Is(line) != true && OutletNames.IsOutlet(line) && line.Split(' ').Length < MostLabelWords;

    /// <summary>The lines up to the first that is prose, each with its kind.</summary>
    private static List<Line> Split(string text, KnownFields known, TitleMatch? title, HeaderFindings findings)
    {
        var lines = new List<Line>();
        for (int i = SkipBlank(text, 0); i < text.Length && lines.Count < MostLines;)
        {
            int stop = text.IndexOf('\n', i);
            if (stop < 0)
                stop = text.Length;
            int end = stop;
            while (end > i && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '*' or '_'))
                end--;
            int start = SkipMarkup(text, i, end);
            var kind = KindOf(text, start, end, known, title, findings);
            if (kind == Kind.Prose)
                break;
            int next = SkipBlank(text, stop);
            lines.Add(new Line(start, end, kind, text.AsSpan(stop, next - stop).Count('\n') > 1));
            i = next;
        }
        return lines;
    }

    /// <summary>Passes over what marks headings, bullets and emphasis in plain text: "# ", "* ", "**".</summary>
    private static int SkipMarkup(string text, int i, int end)
    {
        while (i < end && text[i] is '#' or '*' or '_' or ' ')
            i++;
        return i;
    }

    private static Kind KindOf(string text, int start, int end, KnownFields known, TitleMatch? title, HeaderFindings findings)
    {
        if (end - start > LongestTitle)
            return Kind.Prose;
        string line = text[start..end];
        if (title is not null && title.Is(line))
            return Kind.TitleLike;
        if (HoldsSentence(line))
            return Kind.Prose;
        if (DateLine.Read(line, start, findings))
            return Kind.Date;
        if (LabelledLine.Read(line, findings))
            return Kind.Outlet;
        if (ReadDatedByline(line, start, known, findings))
            return Kind.Date;
        if (ReadPieces(line, start, known, findings) is { } mixed)
            return mixed;
        if (BylineReader.Read(line, findings, known.Outlet))
            return Kind.Byline;
        if (IsOutlet(line, known))
            return Take(line, findings);
        if (Agencies.TryFindList(line, out string? agency))
        {
            findings.Agency ??= agency;
            return Kind.Agency;
        }
        if (Furniture.IsLine(line) || Furniture.IsSlug(line))
            return Kind.Furniture;
        return IsTitleLike(text, start, line) ? Kind.TitleLike : Kind.Prose;
    }

    private static Kind Take(string outlet, HeaderFindings findings)
    {
        findings.Outlet ??= outlet;
        return Kind.Outlet;
    }

    private static bool IsOutlet(string line, KnownFields known) =>
        OutletNames.IsKnown(line) || known.Outlet is not null && OutletNames.KeyOf(line) == OutletNames.KeyOf(known.Outlet);

    /// <summary>A line such as <c>By Anna Wren On 12/3/22 at 8:14 AM EST</c> or <c>Posted on 12 May 2020 by admin</c>.</summary>
    private static bool ReadDatedByline(string line, int offset, KnownFields known, HeaderFindings findings)
    {
        if (WrittenDate.Find(line, 0, line.Length) is not { HasDay: true } date)
            return false;
        int by = line.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? 0 : line.IndexOf(" by ", StringComparison.OrdinalIgnoreCase);
        if (by < 0)
            return false;
        var trial = new HeaderFindings();
        bool nameFirst = by < date.Start;
        string names = (nameFirst ? line[by..date.Start] : line[by..]).Trim(' ', ',', '-', '–', '—', '|', '•', '·');
        foreach (string word in (string[])[" on", " published", " posted", " updated"])
            if (names.EndsWith(word, StringComparison.OrdinalIgnoreCase))
                names = names[..^word.Length];
        var (from, to) = nameFirst ? (date.Start, line.Length) : (0, by);
        if (names.Length < 4)
            return false;
        bool isName = BylineReader.Read(names.TrimEnd(' ', ',', '|'), trial, known.Outlet) || !names[3..].Contains(' ', StringComparison.Ordinal);
        if (!isName || nameFirst && by > 0 || !DateLine.Read(line[from..to], offset + from, trial))
            return false;
        Merge(trial, findings);
        return true;
    }

    /// <summary>A line such as <c>Newsweek | By A. Wren | December 3, 2022</c>, all of whose pieces are known for what they are.</summary>
    private static Kind? ReadPieces(string line, int offset, KnownFields known, HeaderFindings findings)
    {
        foreach (string mark in (string[])[" | ", " • ", " · ", " - ", " – ", " — ", ", ", "; "])
        {
            int at = line.IndexOf(mark, StringComparison.Ordinal);
            if (at < 0)
                continue;
            var trial = new HeaderFindings();
            string left = line[..at].Trim(), right = line[(at + mark.Length)..].Trim();
            int rightAt = offset + at + mark.Length;
            if (!ReadPiece(left, offset, known, trial) || !ReadPiece(right, rightAt, known, trial) && ReadPieces(right, rightAt, known, trial) is null)
                continue;
            Merge(trial, findings);
            return trial.Published is not null || trial.Updated is not null ? Kind.Date : trial.Byline is not null ? Kind.Byline : Kind.Outlet;
        }
        return null;
    }

    private static bool ReadPiece(string piece, int offset, KnownFields known, HeaderFindings findings)
    {
        if (DateLine.Read(piece, offset, findings) || BylineReader.Read(piece, findings, known.Outlet))
            return true;
        if (Agencies.TryFindList(piece, out string? agency))
        {
            findings.Agency ??= agency;
            return true;
        }
        if (!OutletNames.IsOutlet(piece) && !IsOutlet(piece, known))
            return false;
        findings.Outlet ??= piece;
        return true;
    }

    private static void Merge(HeaderFindings from, HeaderFindings into)
    {
        into.Byline ??= from.Byline;
        into.Outlet ??= from.Outlet;
        into.Agency ??= from.Agency;
        if (from.Published is not null)
            into.Add(from.Published, isUpdate: false);
        if (from.Updated is not null)
            into.Add(from.Updated, isUpdate: true);
    }

    private static bool IsTitleLike(string text, int start, string line)
    {
        if (line.Length > 1 && line[^1] == '.' && start == SkipBlank(text, 0))
            return IsTitleCase(line) && line.Length <= LongestTitle / 2 && text.AsSpan(start + line.Length).StartsWith("\n\n") && DatelineReader.Read(text, start, out _, out _) == 0;
        if (line.Length < 2 || line[^1] is '.' or ';' or ',' or ':' && !line.EndsWith("...", StringComparison.Ordinal) || char.IsLower(line[0]))
            return false;
        string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= MostTitleWords && DatelineReader.Read(text, start, out _, out _) == 0;
    }

    /// <summary>Whether the line holds or ends a sentence, as a paragraph does: a stop before a closing mark, or before a capital.</summary>
    private static bool HoldsSentence(string line)
    {
        if (line[^1] is '”' or '"' or '’' && line.Length > 2 && line[^2] is '.' or ',')
            return true;
        for (int i = line.IndexOf(". ", StringComparison.Ordinal); i > 0; i = line.IndexOf(". ", i + 1, StringComparison.Ordinal))
            if (i > 3 && char.IsLower(line[i - 1]) && char.IsLower(line[i - 2]) && char.IsLower(line[i - 3]))
                return true;
        return false;
    }

    private static int FindTitle(string text, List<Line> lines, int lastData, TitleMatch? title)
    {
        if (title is not null)
        {
            int known = lines.FindIndex(l => title.Is(text[l.Start..l.End]));
            if (known >= 0)
                return known;
        }
        int first = lines.FindIndex(l => l.Kind == Kind.TitleLike);
        if (first < 0)
            return -1;
        int next = lines.FindIndex(first + 1, l => l.Kind == Kind.TitleLike);
        bool isOutlet = next > first && OutletNames.IsOutlet(text[lines[first].Start..lines[first].End]);
        bool isLabel = isOutlet || next > first && WordCount(text, lines[first]) <= 2 && WordCount(text, lines[next]) >= 4 && (next < lastData || IsEvident(text, lines[next]));
        int candidate = isLabel ? next : first;
        if (candidate < lastData)
            return candidate;
        bool followsData = lastData >= 0 && candidate <= lastData + 2 && lines[candidate].End < text.TrimEnd().Length;
        bool beforeFurniture = candidate + 1 < lines.Count && lines[candidate + 1].Kind == Kind.Furniture;
        return (followsData || beforeFurniture) && WordCount(text, lines[candidate]) > 2 || IsEvident(text, lines[candidate]) ? candidate : -1;
    }

    /// <summary>Whether a line with no header line below it looks like a headline all the same.</summary>
    private static bool IsEvident(string text, Line line)
    {
        string words = text[line.Start..line.End];
        if (SkipBlank(text, line.End) >= text.Length)
            return false;
        return line.BlankAfter && words.Length >= 12 && words.Contains(' ', StringComparison.Ordinal) || IsCapitals(words) || IsTitleCase(words);
    }

    private static bool IsCapitals(string words)
    {
        int upper = words.Count(char.IsUpper), lower = words.Count(char.IsLower);
        return upper >= 8 && upper >= 4 * lower;
    }

    private static bool IsTitleCase(string words)
    {
        string[] longer = [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 3 && char.IsLetter(w[0]))];
        return longer.Length >= 3 && longer.Count(w => char.IsUpper(w[0])) >= 0.8 * longer.Length;
    }

    /// <summary>Lines among the header's that nothing else explains: an outlet that is not listed, an author without "By".</summary>
    private static void NameLeftovers(string text, List<Line> lines, int headline, int lastData, HeaderFindings findings)
    {
        for (int i = 0; i <= lastData + 1 && i < lines.Count; i++)
        {
            if (i == headline || lines[i].Kind != Kind.TitleLike || i > lastData && i > headline)
                continue;
            string line = text[lines[i].Start..lines[i].End];
            int words = WordCount(text, lines[i]);
            if (words > MostLabelWords || line.Any(char.IsAsciiDigit) || !char.IsLetter(line[0]))
                continue;
            int place = line.IndexOf(" in ", StringComparison.Ordinal);
            if (place > 0)
                line = line[..place];
            bool isName = words >= 2 && PersonNames.IsName(line) && line.Contains(' ', StringComparison.Ordinal) && !OutletNames.IsOutlet(line);
            if (isName && findings.Byline is null && i > headline && headline >= 0)
                findings.Byline = PersonNames.InUsualCase(line);
            else if (place < 0 && words < MostLabelWords && (OutletNames.IsOutlet(line) || OutletNames.HasShape(line) && findings.Byline is not null && i > headline && headline >= 0))
                findings.Outlet ??= line;
        }
    }

    /// <summary>An author without "By" on the line below a headline that follows the date.</summary>
    private static bool ReadNameBelow(string text, List<Line> lines, int i, HeaderFindings findings)
    {
        if (i >= lines.Count || lines[i].Kind != Kind.TitleLike || findings.Byline is not null)
            return false;
        string line = text[lines[i].Start..lines[i].End];
        if (WordCount(text, lines[i]) is not (2 or 3) || !PersonNames.IsName(line))
            return false;
        findings.Byline = PersonNames.InUsualCase(line);
        return true;
    }

    /// <summary>An outlet that is told by its words on the line below the last known one.</summary>
    private static bool ReadOutletBelow(string text, List<Line> lines, int i, HeaderFindings findings)
    {
        if (i >= lines.Count || lines[i].Kind != Kind.TitleLike || findings.Outlet is not null || !OutletNames.IsOutlet(text[lines[i].Start..lines[i].End]))
            return false;
        findings.Outlet = text[lines[i].Start..lines[i].End];
        return true;
    }

    private static int WordCount(string text, Line line) =>
        text[line.Start..line.End].Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    private static int SkipBlank(string text, int i)
    {
        while (i < text.Length && (char.IsWhiteSpace(text[i]) || text[i] is '\uFEFF' or '\u200B'))
            i++;
        return i;
    }
}
