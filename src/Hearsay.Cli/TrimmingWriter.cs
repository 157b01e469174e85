using System.Text;

namespace Hearsay.Cli;

/// <summary>Passes on what is written but for the blanks at the ends of lines, which tables and wrapped paragraphs leave there.</summary>
internal sealed class TrimmingWriter(TextWriter inner) : TextWriter
{
    private int _blanks;

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => Write(value.ToString());

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(string? value)
    {
        if (string.IsNullOrEmpty(value))
            return;
        var passed = new StringBuilder(value.Length);
        foreach (var c in value)
            Take(c, passed);
        inner.Write(passed.ToString());
    }

    public override void Flush() => inner.Flush();

    private void Take(char c, StringBuilder passed)
    {
        if (c == ' ')
        {
            _blanks++;
            return;
        }
        passed.Append(' ', c is '\n' or '\r' ? 0 : _blanks).Append(c);
        _blanks = 0;
    }
}
