namespace Hearsay.Reading;

/// <summary>Reads one written date at a given place: the grammar behind <see cref="WrittenDate"/>. Looks at some forty characters at most.</summary>
internal ref struct DateReader
{
    private const int FirstYear = 1800;
    private const int LastYear = 2199;

    private readonly ReadOnlySpan<char> _text;
    private readonly int _start;
    private int _at;

    private DateReader(string text, int start)
    {
        _text = text;
        _start = start;
        _at = start;
    }

    /// <summary>The date that begins at <paramref name="start"/>, or <c>null</c>.</summary>
    public static WrittenDate? ReadAt(string text, int start)
    {
        var reader = new DateReader(text, start);
        var weekday = reader.ReadWeekday();
        var date = reader.ReadDate();
        if (date is null || reader.Digit())
            return null;
        weekday ??= reader.ReadTrailingWeekday();
        return date with { End = reader._at, Weekday = weekday };
    }

    private readonly char Current => _at < _text.Length ? _text[_at] : '\0';

    private readonly bool Digit() => char.IsAsciiDigit(Current);

    private WrittenDate? ReadDate()
    {
        if (char.IsLetter(Current))
            return ReadMonthLed();
        int number = ReadNumber(out int digits);
        return digits switch
        {
            8 or 12 or 14 => ReadCompact(_at - digits),
            4 when number is >= FirstYear and <= LastYear => ReadYearLed(number),
            1 or 2 => ReadDayLed(number),
            _ => null,
        };
    }

    /// <summary><c>20170407</c>, with or without a time behind.</summary>
    private readonly WrittenDate? ReadCompact(int start)
    {
        int year = int.Parse(_text.Slice(start, 4), provider: System.Globalization.CultureInfo.InvariantCulture);
        int month = int.Parse(_text.Slice(start + 4, 2), provider: System.Globalization.CultureInfo.InvariantCulture);
        int day = int.Parse(_text.Slice(start + 6, 2), provider: System.Globalization.CultureInfo.InvariantCulture);
        return Named(year, month, day);
    }

    /// <summary><c>2022-12-03</c>, <c>2022/12/03T08:00Z</c>, <c>2022年12月3日</c>, <c>2022 December 3</c>.</summary>
    private WrittenDate? ReadYearLed(int year)
    {
        char separator = Current;
        if (separator is '-' or '/' or '.' or '_' or '年')
        {
            _at++;
            int month = ReadNumber(out int digits);
            if (digits is 1 or 2 && Current == (separator == '年' ? '月' : separator))
            {
                _at++;
                int day = ReadNumber(out digits);
                return digits is 1 or 2 ? Named(year, month, day) : null;
            }
            return digits == 2 && separator == '-' && month is >= 1 and <= 12 ? MonthOf(year, month) : null;
        }
        Skip(" ,");
        int named = ReadMonthName();
        Skip(" ,");
        int last = ReadNumber(out int count);
        return named > 0 && count is 1 or 2 ? Named(year, named, last) : null;
    }

    /// <summary><c>12/3/22</c>, <c>3.12.2022</c>, <c>10 Jul 2016</c>, <c>22nd of June, 2016</c>, <c>03-Dec-22</c>.</summary>
    private WrittenDate? ReadDayLed(int number)
    {
        int mark = _at;
        Skip(" ");
        if (Current is '/' or '-' or '.' && ReadNumeric(number) is { } numeric)
            return numeric;
        _at = mark;
        SkipOrdinal();
        Skip(" .-/,");
        if (SkipWord("of") || SkipWord("de") || SkipWord("del"))
            Skip(" ");
        int month = ReadMonthName();
        if (month == 0)
            return null;
        SkipWord("de");
        Skip(" .-/,");
        return ReadYear(out int year, out bool shortYear) ? Named(year, month, number, shortYear) : null;
    }

    private WrittenDate? ReadNumeric(int first)
    {
        char separator = Current;
        _at++;
        Skip(" ");
        int second = ReadNumber(out int digits);
        if (digits is not (1 or 2))
            return null;
        Skip(" ");
        if (Current != separator)
            return null;
        _at++;
        Skip(" ");
        int year = ReadNumber(out digits);
        bool known = digits == 4 ? year is >= FirstYear and <= LastYear : digits == 2;
        bool possible = first is >= 1 and <= 31 && second is >= 1 and <= 31 && (first <= 12 || second <= 12);
        return known && possible
            ? Undecided(first, second, year, separator) with { ShortYear = digits == 2 }
            : null;
    }

    /// <summary><c>April 4 2017</c>, <c>Jul 262016</c>, <c>Dec 3 12:00:00 2022</c>, <c>December 2022</c>.</summary>
    private WrittenDate? ReadMonthLed()
    {
        int month = CalendarWords.LeadingMonth(PeekWord()) > 0 ? ReadMonthName() : 0;
        if (month == 0)
            return null;
        Skip(" .-/,");
        int number = ReadNumber(out int digits);
        if (digits == 4)
            return number is >= FirstYear and <= LastYear ? MonthOf(number, month) : null;
        if (digits is 5 or 6)
            return Named(number % 10000, month, number / 10000);
        if (digits is not (1 or 2))
            return null;
        SkipOrdinal();
        Skip(" .,-/");
        SkipClock();
        return ReadYear(out int year, out bool shortYear) ? Named(year, month, number, shortYear) : null;
    }

    private bool ReadYear(out int year, out bool shortYear)
    {
        bool marked = Current is '\'' or '’' || _at > _start && _text[_at - 1] is '-' or '/';
        if (Current is '\'' or '’')
            _at++;
        year = ReadNumber(out int digits);
        shortYear = digits == 2;
        return digits == 4 ? year is >= FirstYear and <= LastYear : shortYear && marked;
    }

    private DayOfWeek? ReadWeekday()
    {
        var day = CalendarWords.Weekday(PeekWord());
        if (day is null)
            return null;
        _at += PeekWord().Length;
        Skip(" .,-");
        SkipWord("the");
        Skip(" ");
        return day;
    }

    private DayOfWeek? ReadTrailingWeekday()
    {
        int mark = _at;
        Skip(" ,(");
        var word = PeekWord();
        var day = _at > mark && word.Length > 2 ? CalendarWords.Weekday(word) : null;
        _at = day is null ? mark : _at + word.Length;
        if (day is not null && Current == ')')
            _at++;
        return day;
    }

    private int ReadMonthName()
    {
        var word = PeekWord();
        int month = CalendarWords.Month(word);
        if (month > 0)
            _at += word.Length;
        return month;
    }

    private int ReadNumber(out int digits)
    {
        int value = 0;
        digits = 0;
        for (; Digit() && digits < 15; _at++, digits++)
            value = unchecked(value * 10 + (Current - '0'));
        return value;
    }

    private readonly ReadOnlySpan<char> PeekWord()
    {
        int end = _at;
        while (end < _text.Length && end - _at < 16 && char.IsLetter(_text[end]))
            end++;
        return _text[_at..end];
    }

    private void Skip(string characters)
    {
        for (int most = 3; most > 0 && Current != '\0' && characters.Contains(Current == '\u00A0' ? ' ' : Current, StringComparison.Ordinal); most--)
            _at++;
    }

    private bool SkipWord(string word)
    {
        int mark = _at;
        Skip(" ");
        if (PeekWord().Equals(word, StringComparison.OrdinalIgnoreCase))
        {
            _at += word.Length;
            Skip(" ");
            return true;
        }
        _at = mark;
        return false;
    }

    private void SkipOrdinal()
    {
        if (PeekWord() is "st" or "nd" or "rd" or "th" or "er" or "ST" or "ND" or "RD" or "TH")
            _at += 2;
        else if (Current is 'º' or '°')
            _at++;
    }

    /// <summary><c>12:00:00 </c> and a zone, as mail and the shell put between day and year; also <c>at</c> before it.</summary>
    private void SkipClock()
    {
        int mark = _at;
        int hour = ReadNumber(out int digits);
        if (digits is not (1 or 2) || hour > 24 || Current != ':')
        {
            _at = mark;
            return;
        }
        while (Digit() || Current == ':')
            _at++;
        Skip(" ");
        if (PeekWord() is { Length: >= 2 and <= 5 } zone && zone.IndexOfAnyExceptInRange('A', 'Z') < 0)
            _at += zone.Length;
        Skip(" ");
    }

    private readonly WrittenDate? Named(int year, int month, int day, bool shortYear = false)
    {
        bool possible = shortYear || year is >= FirstYear and <= LastYear;
        possible = possible && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(shortYear ? 2000 + year : year, month);
        return possible ? new() { Start = _start, End = _at, Year = year, Month = month, Day = day, ShortYear = shortYear } : null;
    }

    private readonly WrittenDate MonthOf(int year, int month) => new() { Start = _start, End = _at, Year = year, Month = month };

    private readonly WrittenDate Undecided(int first, int second, int year, char separator) =>
        new() { Start = _start, End = _at, Year = year, First = first, Second = second, Separator = separator };
}
