using System.Text;
using Spectre.Console;

namespace Hearsay.Cli;

/// <summary>Where answers for people go: colours and the window's width on a terminal; neither when the output goes to a file or another program.</summary>
internal static class Terminal
{
    /// <summary>The width of lines that go to a file.</summary>
    private const int FileWidth = 120;

    /// <summary>Standard output.</summary>
    public static IAnsiConsole Out { get; } = Create(Console.Out, Console.IsOutputRedirected);

    /// <summary>Standard error.</summary>
    public static IAnsiConsole Error { get; } = Create(Console.Error, Console.IsErrorRedirected);

    /// <summary>Writes text from a report, in a style, escaped.</summary>
    public static string Markup(string text, string style) =>
        $"[{style}]{Spectre.Console.Markup.Escape(text)}[/]";

    /// <summary>Writes a paragraph between words broken to the window's width, each line indented; no line ends in spaces.</summary>
    public static void WriteIndented(string text, int indent)
    {
        var width = Math.Max(20, Out.Profile.Width - indent);
        var line = new StringBuilder();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
                Flush(line, indent);
            line.Append(line.Length > 0 ? " " : string.Empty).Append(word);
        }
        Flush(line, indent);
    }

    /// <summary>
    /// Writes parts in their styles after a dim label, broken to the window's width; further lines begin where the first part does. Empty parts are left out.
    /// </summary>
    public static void WriteHanging(string label, IReadOnlyList<(string Text, string Style)> parts, int indent)
    {
        int left = indent + label.Length;
        int width = Math.Max(20, Out.Profile.Width - left);
        var line = new StringBuilder(new string(' ', indent) + Markup(label, "dim"));
        int used = 0;
        foreach (var (text, style) in parts)
        {
            var run = new StringBuilder();
            foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (used > 0 && used + 1 + word.Length > width)
                {
                    line.Append(Markup(run.ToString(), style)).Append('\n').Append(' ', left);
                    run.Clear();
                    used = 0;
                }
                run.Append(used > 0 ? " " : string.Empty).Append(word);
                used += (used > 0 ? 1 : 0) + word.Length;
            }
            line.Append(Markup(run.ToString(), style));
        }

        Out.Write(new Markup(line.Append('\n').ToString()));
    }

    private static void Flush(StringBuilder line, int indent)
    {
        if (line.Length > 0)
            Out.Profile.Out.Writer.WriteLine(new string(' ', indent) + line);
        line.Clear();
    }

    private static IAnsiConsole Create(TextWriter writer, bool redirected)
    {
        var noColour = redirected || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(new TrimmingWriter(writer)),
            Ansi = redirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = noColour ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = redirected ? InteractionSupport.No : InteractionSupport.Detect,
        });
        if (redirected)
            console.Profile.Width = FileWidth;
        return console;
    }
}
