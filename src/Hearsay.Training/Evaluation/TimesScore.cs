namespace Hearsay.Training.Evaluation;

/// <summary>
/// Scores expressions of time as the TempEval-3 scorer does (UzZaman and others, 2013): an expression found matches a marked one if they have a
/// character in common (relaxed), each at most once, in text order; strictly if the words are the same. The F1 of an attribute is its accuracy among the
/// relaxed matches times the relaxed F1, which is twice the right ones by the sum of found and marked.
/// </summary>
internal sealed class TimesScore
{
    private int _marked;
    private int _found;
    private int _relaxed;
    private int _strict;
    private int _value;
    private int _type;

    /// <summary>Adds a document.</summary>
    public void Add(TimesDocument document, IReadOnlyList<TimeExpression> found)
    {
        _marked += document.Times.Count;
        _found += found.Count;
        var used = new bool[found.Count];
        int from = 0;
        foreach (var marked in document.Times)
        {
            while (from < found.Count && found[from].Span.End <= marked.Span.Start)
                from++;
            for (int i = from; i < found.Count && found[i].Span.Start < marked.Span.End; i++)
                if (!used[i] && found[i].Span.Overlaps(marked.Span))
                {
                    used[i] = true;
                    Compare(document, marked, found[i]);
                    break;
                }
        }
    }

    /// <summary>The scores, their names beginning with <paramref name="prefix"/>.</summary>
    public IEnumerable<Score> Scores(string prefix, bool typed) =>
    [
        new(prefix + "relaxed.f1", F1(_relaxed)),
        new(prefix + "relaxed.precision", Share(_relaxed, _found)),
        new(prefix + "relaxed.recall", Share(_relaxed, _marked)),
        new(prefix + "strict.f1", F1(_strict)),
        new(prefix + "value.f1", F1(_value)),
        .. typed ? [new Score(prefix + "type.f1", F1(_type))] : Array.Empty<Score>(),
    ];

    private void Compare(TimesDocument document, MarkedTime marked, TimeExpression found)
    {
        _relaxed++;
        _strict += Words(found.Text) == Words(marked.Span.Of(document.Text)) ? 1 : 0;
        _value += found.Value == marked.Value ? 1 : 0;
        _type += string.Equals(found.Type.ToString(), marked.Type, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private double F1(int right) => Share(2 * right, _found + _marked);

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
