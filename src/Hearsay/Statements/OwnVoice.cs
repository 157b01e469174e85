using Hearsay.Language;

namespace Hearsay.Statements;

/// <summary>The sentences that a report says itself. Stateless.</summary>
internal static class OwnVoice
{
    /// <summary>
    /// A sentence is the report's own if less than so much of its letters belongs to statements: in "the alleged attack killed twelve people" all but the
    /// attack is.
    /// </summary>
    private const double LeastCovered = 0.5;

    /// <summary>The sentences in text order, without the blanks around them.</summary>
    public static IReadOnlyList<TextSpan> Find(LanguageDocument document, IReadOnlyList<Statement> statements)
    {
        var covered = Covered(document.Text.Length, statements);
        var found = new List<TextSpan>();
        for (int i = 0; i < document.SentenceCount; i++)
        {
            var (first, end) = document.Sentence(i);
            if (end > first && IsOwn(document, first, end, covered))
                found.Add(new TextSpan(document.Words[first].Start, document.Words[end - 1].End));
        }

        return found;
    }

    private static bool[] Covered(int length, IReadOnlyList<Statement> statements)
    {
        var covered = new bool[length];
        foreach (var statement in statements)
        {
            foreach (var piece in statement.Content)
                covered.AsSpan(piece.Start, piece.Length).Fill(true);
            if (statement.Source is { } source)
                covered.AsSpan(source.Start, source.Length).Fill(true);
            if (statement.Cue is { } cue)
                covered.AsSpan(cue.Start, cue.Length).Fill(true);
        }

        return covered;
    }

    private static bool IsOwn(LanguageDocument document, int first, int end, bool[] covered)
    {
        int all = 0;
        int said = 0;
        for (int i = document.Words[first].Start; i < document.Words[end - 1].End; i++)
            if (char.IsLetter(document.Text[i]))
            {
                all++;
                said += covered[i] ? 1 : 0;
            }

        return all > 0 && said < LeastCovered * all;
    }
}
