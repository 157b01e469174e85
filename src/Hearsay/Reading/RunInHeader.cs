namespace Hearsay.Reading;

/// <summary>
/// Reads a header that runs into the body without line ends, as in text copied from pages: <c>Fri 07 Apr 2017 at 0914 Governor says … . A missile
/// …</c>. Takes off only what it can name: dates, the headline if that is known from elsewhere, bylines, agencies, page furniture.
/// </summary>
internal static class RunInHeader
{
    /// <summary>How far a header may reach; on fakes-dev the longest, with related headlines, takes 380 characters.</summary>
    private const int Longest = 700;

    /// <summary>How far apart two parts may stand with only capitalised words between, as photo credits are. Set on fakes-dev.</summary>
    private const int WidestGap = 80;

    private const int MostParts = 16;
    private const int LongestUnknownTitle = 160;

    private static readonly System.Buffers.SearchValues<char> s_sentenceEnds = System.Buffers.SearchValues.Create(".?!\n");

    private static readonly string[] s_dateLabels =
        ["Date of publication", "Publication date", "Last updated at", "Last updated on", "Last updated", "Last update", "Last modified", "Updated on", "Updated at", "Updated", "Published on", "Published at", "Published",
         "Posted on", "Posted at", "Posted", "Date", "(updated", "Issued on", "Modified"];

    /// <summary>Reads from <paramref name="start"/> on; returns where the body begins.</summary>
    public static int Read(string text, int start, KnownFields known, TitleMatch? title, HeaderFindings findings)
    {
        var state = new State(text, known, title, findings) { At = start, Limit = Math.Min(text.Length, start + Longest) };
        for (int parts = 0; parts < MostParts && state.At < state.Limit; parts++)
            if (!state.ReadPart())
                break;
        return state.BodyStart(start);
    }

    /// <summary>One pass over a header.</summary>
    private sealed class State(string text, KnownFields known, TitleMatch? title, HeaderFindings findings)
    {
        private bool _sawTitle;
        private bool _sawDate;
        private bool _sawFurniture;

        public int At { get; set; }

        public required int Limit { get; init; }

        public bool ReadPart()
        {
            int mark = At;
            SkipMarks();
            if (ReadTitle() || ReadDate() || ReadByline() || ReadAgency() || ReadFurniture() || ReadNames() || SkipToTitle() || SkipToDate() || ReadUnknownTitle())
                return true;
            At = mark;
            return false;
        }

        public int BodyStart(int start)
        {
            if (At == start)
                return start;
            int i = At;
            while (i < text.Length && (char.IsWhiteSpace(text[i]) || text[i] is '.' or ',' or ':' or '|' or '-' or '–' or '—' or ';' or ')'))
                i++;
            return i < text.Length ? i : start;
        }

        private void SkipMarks()
        {
            while (At < text.Length && (char.IsWhiteSpace(text[At]) || text[At] is '.' or ',' or ':' or '|' or '-' or '–' or '—' or ')' or '•' or '·'))
                At++;
        }

        /// <summary>Reads the known headline. One of few words followed by a small letter is the beginning of a sentence.</summary>
        private bool ReadTitle()
        {
            if (title is null || _sawTitle && !_sawFurniture || title.EndAt(text, SkipUrgency(At)) is not (> 0 and int end) || title.IsShort && GoesOn(end))
                return false;
            _sawTitle = true;
            At = end;
            return true;
        }

        private bool GoesOn(int end) => end + 1 < text.Length && text[end] == ' ' && char.IsLower(text[end + 1]);

        /// <summary>A word in capitals before the headline: "UPDATED", "URGENT", "UPDATE 1-".</summary>
        private int SkipUrgency(int i)
        {
            foreach (string word in (string[])["UPDATED", "UPDATE", "URGENT", "BREAKING", "EXCLUSIVE", "FLASH", "CORRECTED", "REFILE", "WRAPUP"])
            {
                if (string.CompareOrdinal(text, i, word, 0, word.Length) != 0)
                    continue;
                i += word.Length;
                while (i < text.Length && (text[i] is ' ' or ':' or '-' || char.IsAsciiDigit(text[i]) && i + 1 < text.Length && text[i + 1] == '-'))
                    i++;
            }
            return i;
        }

        private bool ReadDate()
        {
            int i = SkipLabel(At, out string label);
            if (WrittenDate.At(text, i) is not { } date)
            {
                i = SkipClock(i);
                if (i == At || WrittenDate.At(text, SkipBlank(i)) is not { } later)
                    return false;
                date = later;
            }
            if (!date.HasDay)
                return false;
            int end = SkipClock(date.End);
            if (label.Length == 0 && !OpensHeaderPart(end))
                return false;
            findings.Add(date, DateLine.IsUpdate(label));
            _sawDate = true;
            At = end;
            return true;
        }

        private int SkipLabel(int i, out string label)
        {
            foreach (string candidate in s_dateLabels)
            {
                if (string.Compare(text, i, candidate, 0, candidate.Length, StringComparison.OrdinalIgnoreCase) != 0)
                    continue;
                label = candidate;
                i += candidate.Length;
                while (i < text.Length && text[i] is ' ' or ':' or '-')
                    i++;
                return i;
            }
            label = "";
            return i;
        }

        /// <summary>Whether what follows a date may be a header's next part or a body's first word, and does not go on with a sentence.</summary>
        private bool OpensHeaderPart(int i)
        {
            i = SkipBlank(i);
            if (i < text.Length && text[i] is ',' or ';')
                return false;
            return i >= text.Length || (!char.IsLower(text[i]) || title?.EndAt(text, i) > 0 || string.CompareOrdinal(text, i, "by ", 0, 3) == 0
                || string.CompareOrdinal(text, i, "title:", 0, 6) == 0);
        }

        /// <summary><c>at 0914</c>, <c>16:02</c>, <c>2037 UTC+3</c>, <c>10.30 am GMT</c>, also before a date.</summary>
        private int SkipClock(int start)
        {
            int i = SkipBlank(start);
            if (string.CompareOrdinal(text, i, "at ", 0, 3) == 0)
                i = SkipBlank(i + 3);
            int digits = i;
            while (i < text.Length && (char.IsAsciiDigit(text[i]) || i > digits && text[i] is ':' or '.' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1])))
                i++;
            var clock = text.AsSpan(digits, i - digits);
            bool isClock = clock.Length is >= 4 and <= 8 && IsHour(clock) && (i >= text.Length || text[i] is ' ' or '\n' or ')' or ',' or 'a' or 'p');
            return isClock && !(i + 1 < text.Length && char.IsLower(text[i + 1]) && !IsHalfDay(i)) ? SkipZone(i) : start;
        }

        private static bool IsHour(ReadOnlySpan<char> clock) =>
            (clock[0] - '0') * 10 + (char.IsAsciiDigit(clock[1]) ? clock[1] - '0' : 0) <= 24;

        private bool IsHalfDay(int i)
        {
            i = SkipBlank(i);
            return i + 1 < text.Length && text[i] is 'a' or 'p' or 'A' or 'P' && text[i + 1] is 'm' or 'M' or '.';
        }

        private int SkipZone(int i)
        {
            if (IsHalfDay(i))
                i = SkipBlank(i) + 2;
            int zone = SkipBlank(i);
            int end = zone;
            while (end < text.Length && (char.IsAsciiLetterUpper(text[end]) || text[end] is '+' || end > zone && char.IsAsciiDigit(text[end])))
                end++;
            return text.AsSpan(zone, end - zone) is "GMT" or "UTC" or "EST" or "EDT" or "ET" or "BST" or "CET" or "KSA" or "MSK" or "Z"
                || text.AsSpan(zone, end - zone).StartsWith("UTC+") || text.AsSpan(zone, end - zone).StartsWith("GMT+") ? end : i;
        }

        private bool ReadByline()
        {
            if (string.Compare(text, At, "by ", 0, 3, StringComparison.OrdinalIgnoreCase) != 0 || !(_sawDate || _sawTitle))
                return false;
            int from = At + 3;
            int end = EndOfNames(from);
            if (end <= from || !BylineReader.Read("by " + text[from..end].Trim(), findings, known.Outlet))
                return false;
            At = end;
            return true;
        }

        /// <summary>Names end where the known headline begins; without one, after given name and surname, or where the outlet's name does.</summary>
        private int EndOfNames(int from)
        {
            int end = from, words = 0;
            for (int i = from; i < Limit && i - from < WidestGap * 2;)
            {
                if (i > from && title is not null && !_sawTitle && TitleBegins(i))
                    return i;
                int stop = i;
                while (stop < text.Length && !char.IsWhiteSpace(text[stop]))
                    stop++;
                string word = text[i..stop];
                if (!PersonNames.IsNamePart(word.TrimEnd(',')) && word != "and")
                    break;
                if (words < 2 || known.Outlet is not null && OutletNames.AreSame(text[from..stop], known.Outlet))
                    end = stop;
                if (char.IsUpper(word[0]) && word.Length > 2)
                    words++;
                i = SkipBlank(stop);
            }
            return end;
        }

        private bool TitleBegins(int i) =>
            (title!.EndAt(text, i) > 0) || text[i] is '"' or '“' or '‘' && title.EndAt(text, i + 1) > 0;

        private bool ReadAgency()
        {
            if (At >= text.Length || (!_sawDate && !_sawTitle && At > 0 && !IsBeforeDateOrTitle(At)))
                return false;
            int length = Agencies.Begins(text, At, out string? agency);
            int next = SkipBlank(At + length);
            bool opens = length > 0 && next < text.Length && text[next] is not ('-' or '–' or '—' or '\'' or '’' or ',')
                && (char.IsUpper(text[next]) || char.IsAsciiDigit(text[next]) || text[next] is '"' or '“');
            if (!opens || !_sawDate && !_sawTitle && !IsBeforeDateOrTitle(next))
                return false;
            findings.Agency ??= agency;
            At += length;
            return true;
        }

        private bool IsBeforeDateOrTitle(int i) => WrittenDate.At(text, i) is { HasDay: true } || title?.EndAt(text, i) > 0;

        private bool ReadFurniture()
        {
            if (!_sawDate && !_sawTitle || Furniture.Begins(text, At) is not (> 0 and int length))
                return false;
            _sawFurniture = true;
            At += length;
            return true;
        }

        /// <summary>Names between the headline and the text that end in a stop: "Dominic Evans Khaled Yacoub Oweis."</summary>
        private bool ReadNames()
        {
            if (!_sawTitle || findings.Byline is not null)
                return false;
            int stop = text.AsSpan(At, Math.Min(WidestGap, text.Length - At)).IndexOf(". ");
            if (stop <= 0)
                return false;
            string names = text.Substring(At, stop);
            string[] words = names.Split(' ');
            if (words.Length is < 2 or > 6 || !words.All(w => PersonNames.IsNamePart(w) && char.IsUpper(w[0]) && w.Any(char.IsLower)))
                return false;
            findings.Byline = names;
            At += stop + 1;
            return true;
        }

        /// <summary>Related headlines and counters between furniture and the headline's second occurrence.</summary>
        private bool SkipToTitle()
        {
            if (title is null || !_sawFurniture || title.LastEnd(text, At, Limit) is not (> 0 and int end))
                return false;
            _sawTitle = true;
            At = end;
            return true;
        }

        /// <summary>
        /// A headline that is not known from elsewhere, told by the agency and the full date behind it: "Ferry sinks off Marrow AFP Sunday 1 Feb
        /// 2015 A ferry sank …". No sentence may end before them.
        /// </summary>
        private bool ReadUnknownTitle()
        {
            if (title is not null || findings.Title is not null || _sawDate)
                return false;
            int limit = Math.Min(Limit, At + LongestUnknownTitle);
            int sentence = text.AsSpan(At, limit - At).IndexOfAny(s_sentenceEnds);
            if (sentence >= 0)
                limit = At + sentence;
            for (int i = text.IndexOf(' ', At, limit - At); i > 0 && i + 1 < limit; i = text.IndexOf(' ', i + 1, limit - i - 1))
            {
                if (Agencies.Begins(text, i + 1, out string? agency) is not (> 0 and int length)
                    || WrittenDate.At(text, SkipBlank(i + 1 + length)) is not { Weekday: not null, HasDay: true } date || !OpensHeaderPart(date.End))
                    continue;
                findings.Title = text[At..i].Trim();
                findings.Agency ??= agency;
                findings.Add(date, isUpdate: false);
                _sawDate = true;
                At = date.End;
                return true;
            }
            return false;
        }

        /// <summary>A credit, all in capitalised words, before the date.</summary>
        private bool SkipToDate()
        {
            if (_sawDate || !_sawTitle || WrittenDate.Find(text, At, Math.Min(Limit, At + WidestGap)) is not { HasDay: true } date)
                return false;
            foreach (string word in text[At..date.Start].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                if (char.IsLower(word[0]))
                    return false;
            if (!OpensHeaderPart(date.End))
                return false;
            findings.Add(date, isUpdate: false);
            _sawDate = true;
            At = date.End;
            return true;
        }

        private int SkipBlank(int i)
        {
            while (i < text.Length && text[i] is ' ' or '\t' or '\u00A0' or '\n')
                i++;
            return i;
        }
    }
}
