using System.Globalization;
using System.Text;
using Hearsay.Language.English;
using Hearsay.Statements;
using Hearsay.Times;

namespace Hearsay.Tests.Statements;

/// <summary>
/// A text in which attributions are marked: <c>[1:source]</c>, <c>&lt;1:cue&gt;</c>, <c>{1:content}</c>, the number telling which belong together; and
/// what is read from it.
/// </summary>
internal static class Marked
{
    private static readonly Lazy<EnglishLanguage> s_language = new(EnglishLanguage.Load);

    /// <summary>The day on which all these texts came out, a Thursday.</summary>
    public static DateOnly Published { get; } = new(2024, 3, 14);

    /// <summary>The statements of a marked text.</summary>
    public static IReadOnlyList<Statement> Read(string marked, string? outlet = null)
    {
        var (text, attributions) = Parse(marked);
        return StatementReader.Read(s_language.Value.Analyze(text), attributions, TimeFinder.Find(text, PublicationDate.Day(Published)), outlet);
    }

    /// <summary>The last statement of a marked text.</summary>
    public static Statement Last(string marked, string? outlet = null) => Read(marked, outlet)[^1];

    /// <summary>The sentences of a marked text that nobody is quoted for.</summary>
    public static IReadOnlyList<string> OwnVoice(string marked)
    {
        string text = Parse(marked).Text;
        return [.. Hearsay.Statements.OwnVoice.Find(s_language.Value.Analyze(text), Read(marked)).Select(s => s.Of(text))];
    }

    /// <summary>The text without marks.</summary>
    public static string Text(string marked) => Parse(marked).Text;

    private static (string Text, List<Attribution> Attributions) Parse(string marked)
    {
        var text = new StringBuilder();
        var open = new Stack<(char Kind, int Number, int Start)>();
        var parts = new SortedDictionary<int, List<(char Kind, TextSpan Span)>>();
        for (int i = 0; i < marked.Length; i++)
        {
            char c = marked[i];
            if (c is '[' or '<' or '{' && i + 2 < marked.Length && char.IsAsciiDigit(marked[i + 1]) && marked[i + 2] == ':')
            {
                open.Push((c, int.Parse(marked.AsSpan(i + 1, 1), CultureInfo.InvariantCulture), text.Length));
                i += 2;
            }
            else if (c is ']' or '>' or '}')
            {
                var (kind, number, start) = open.Pop();
                if (!parts.TryGetValue(number, out var list))
                    parts[number] = list = [];
                list.Add((kind, new TextSpan(start, text.Length)));
            }
            else
                text.Append(c);
        }

        return (text.ToString(), [.. parts.Values.Select(Attribution)]);
    }

    private static Attribution Attribution(List<(char Kind, TextSpan Span)> parts) => new()
    {
        Source = Only(parts, '['),
        Cue = Only(parts, '<'),
        Content = [.. parts.Where(p => p.Kind == '{').Select(p => p.Span)],
        Confidence = 0.9,
    };

    private static TextSpan? Only(List<(char Kind, TextSpan Span)> parts, char kind) => parts.Exists(p => p.Kind == kind) ? parts.Find(p => p.Kind == kind).Span : null;
}
