using System.Globalization;

namespace Hearsay.Training.Statements;

/// <summary>A report of PolNeAR (Newell, Margolin and Ruths 2018) with its attributions, as brat standoff.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Text">The report.</param>
/// <param name="Attributions">What is annotated, in text order of the cues. Of a report that several people annotated, the first annotation by file name.</param>
internal sealed record PolnearDocument(string Name, string Text, IReadOnlyList<GoldAttribution> Attributions)
{
    /// <summary>Reads a part of the corpus, in order of names.</summary>
    public static List<PolnearDocument> Read(string folder)
    {
        var documents = new List<PolnearDocument>();
        foreach (string path in Directory.GetFiles(Path.Combine(folder, "text"), "*.txt").Order(StringComparer.Ordinal))
        {
            string name = Path.GetFileNameWithoutExtension(path);
            string? annotation = Directory.GetFiles(Path.Combine(folder, "attributions"), name + "_*.ann").Order(StringComparer.Ordinal).FirstOrDefault();
            if (annotation is null)
                continue;
            string text = File.ReadAllText(path);
            documents.Add(new PolnearDocument(name, text, ReadAttributions(text, File.ReadAllLines(annotation))));
        }

        return documents;
    }

    private static List<GoldAttribution> ReadAttributions(string text, string[] lines)
    {
        var spans = new Dictionary<string, List<TextSpan>>(StringComparer.Ordinal);
        var found = new List<GoldAttribution>();
        var fields = lines.Select(l => l.Split('\t')).Where(f => f.Length > 1 && f[0].Length > 1).ToArray();
        foreach (var field in fields.Where(f => f[0][0] == 'T'))
            spans[field[0]] = [.. field[1][(field[1].IndexOf(' ') + 1)..].Split(';').Select(Span)];
        foreach (var field in fields.Where(f => f[0][0] == 'E'))
        {
            var parts = field[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split(':')).ToLookup(p => p[0].TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'), p => p[1]);
            IReadOnlyList<TextSpan> Pieces(string part) => Joined(text, [.. parts[part].SelectMany(t => spans.GetValueOrDefault(t) ?? [])]);
            var attribution = new GoldAttribution(Pieces("Source"), Pieces("Cue"), Pieces("Content"));
            if (attribution.Cue.Count > 0 && attribution.Content.Count > 0)
                found.Add(attribution);
        }

        return [.. found.OrderBy(a => a.Cue[0].Start)];
    }

    private static TextSpan Span(string range)
    {
        var ends = range.Split(' ');
        return new TextSpan(int.Parse(ends[0], CultureInfo.InvariantCulture), int.Parse(ends[1], CultureInfo.InvariantCulture));
    }

    /// <summary>Pieces in text order, without blanks at their ends; those with nothing but blanks between them are one: brat cuts spans at line ends.</summary>
    public static List<TextSpan> Joined(string text, IEnumerable<TextSpan> pieces)
    {
        var joined = new List<TextSpan>();
        foreach (var piece in pieces.Select(p => Trimmed(text, p)).Where(p => !p.IsEmpty).Order())
        {
            if (joined.Count > 0 && piece.Start <= text.Length && string.IsNullOrWhiteSpace(text[joined[^1].End..Math.Max(joined[^1].End, piece.Start)]))
                joined[^1] = new TextSpan(joined[^1].Start, Math.Max(joined[^1].End, piece.End));
            else
                joined.Add(piece);
        }

        return joined;
    }

    private static TextSpan Trimmed(string text, TextSpan span)
    {
        int start = span.Start, end = Math.Min(span.End, text.Length);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }

    /// <summary>The same report in a text that was made of this one.</summary>
    /// <param name="text">The new text.</param>
    /// <param name="move">Where a span of this text lies in the new one; empty where it was left out.</param>
    public PolnearDocument In(string text, Func<TextSpan, TextSpan> move)
    {
        List<TextSpan> Moved(IReadOnlyList<TextSpan> pieces) => Joined(text, pieces.Select(move));
        var moved = Attributions.Select(a => new GoldAttribution(Moved(a.Source), Moved(a.Cue), Moved(a.Content)));
        return new PolnearDocument(Name, text, [.. moved.Where(a => a.Content.Count > 0 && a.Cue.Count > 0)]);
    }
}
