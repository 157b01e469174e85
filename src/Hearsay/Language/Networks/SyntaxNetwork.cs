namespace Hearsay.Language.Networks;

/// <summary>
/// Reads sentences with two bidirectional recurrent layers (as Kiperwasser and Goldberg 2016) and gives each word scores for its tag
/// (from the first layer, after Søgaard and Goldberg 2016), its head and relation (Dozat and Manning 2017) and its part in a name.
/// Immutable; each thread brings its own <see cref="NetworkBuffers"/>.
/// </summary>
internal sealed class SyntaxNetwork
{
    private readonly NetworkWeights _weights;
    private readonly RecurrentLayer _first;
    private readonly RecurrentLayer _second;
    private readonly NetworkShape _shape;

    /// <summary>A network with the given weights, words and lists.</summary>
    public SyntaxNetwork(NetworkWeights weights, Lexicon lexicon, WordLists lists)
    {
        _weights = weights;
        _shape = weights.Shape;
        _first = weights.First.Layer();
        _second = weights.Second.Layer();
        Lexicon = lexicon;
        Lists = lists;
    }

    /// <summary>The words it knows.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>The lists it knows words from.</summary>
    public WordLists Lists { get; }

    /// <summary>The sizes of its parts.</summary>
    public NetworkShape Shape => _shape;

    /// <summary>
    /// Computes everything about the words whose <see cref="NetworkBuffers.Input">inputs</see> have been filled in by <see cref="Embed"/>.
    /// </summary>
    public void Run(NetworkBuffers buffers)
    {
        int rows = buffers.Packing.Total;
        Layer(_first, _weights.First, buffers.Input, _shape.Input, buffers, buffers.FirstOutput);
        Project(buffers.FirstOutput, _weights.Tags, _weights.TagBias, buffers.Tags, rows);
        Layer(_second, _weights.Second, buffers.FirstOutput, _shape.Output, buffers, buffers.SecondOutput);
        Project(buffers.SecondOutput, _weights.Views, _weights.ViewBias, buffers.Views, rows);
        Matrices.Rectify(buffers.Views.AsSpan(0, rows * 4 * _shape.ParseSize));
        Project(buffers.SecondOutput, _weights.NameView, _weights.NameViewBias, buffers.NameViews, rows);
        Matrices.Rectify(buffers.NameViews.AsSpan(0, rows * _shape.NameSize));
        Project(buffers.NameViews, _weights.Names, _weights.NameBias, buffers.Names, rows);
    }

    private static void Layer(RecurrentLayer layer, RecurrentWeights weights, float[] input, int size, NetworkBuffers buffers, float[] output)
    {
        Project(input, weights.Input, weights.Bias, buffers.Gates, buffers.Packing.Total);
        layer.Run(buffers.Packing, buffers.Gates, buffers.Cells, output);
    }

    private static void Project(float[] input, Tensor weights, Tensor bias, float[] output, int rows)
    {
        Matrices.FillRows(bias.Values, output, rows);
        Matrices.MultiplyAdd(input, weights.Rows, weights.Values, weights.Columns, output, weights.Columns, rows, weights.Rows, weights.Columns);
    }

    /// <summary>Fills in the input of the word in a row.</summary>
    public void Embed(ReadOnlySpan<char> word, NetworkBuffers buffers, int row)
    {
        Span<char> normal = stackalloc char[WordPieces.LongestNormal];
        normal = normal[..WordPieces.Normalize(word, normal)];
        int number = Lexicon.Find(normal);
        var input = buffers.Input.AsSpan(row * _shape.Input, _shape.Input);
        _weights.Words.Row(number < 0 || number >= Lexicon.Learned ? Lexicon.Learned : number).CopyTo(input);
        var pieces = input.Slice(_shape.WordSize, _shape.PieceSize);
        pieces.Clear();
        Span<int> rows = stackalloc int[WordPieces.Most];
        int count = WordPieces.Rows(word, normal, Lists.Of(normal), rows);
        foreach (int piece in rows[..count])
            Matrices.AddScaled(_weights.Pieces.Row(piece), 1, pieces);
        var vector = input[(_shape.WordSize + _shape.PieceSize)..];
        if (number < 0)
            vector.Clear();
        else
            Lexicon.Vectors.CopyRow(number, vector);
    }

    /// <summary>Scores of every head for every word of a packed sentence: see <see cref="ArcScores"/>.</summary>
    public void ScoreArcs(NetworkBuffers buffers, int sentence) =>
        ArcScores.Compute(_weights, buffers, sentence);

    /// <summary>Scores of every relation for a word and its head (−1: the root), into <see cref="NetworkBuffers.Relations"/>.</summary>
    public Span<float> ScoreRelations(NetworkBuffers buffers, int row, int headRow)
    {
        int size = _shape.ParseSize;
        var dependent = buffers.Views.AsSpan((row * 4 * size) + (2 * size), size);
        var head = headRow < 0 ? _weights.Root.Row(1) : buffers.Views.AsSpan((headRow * 4 * size) + (3 * size), size);
        var hidden = buffers.RelationView.AsSpan(0, size);
        for (int i = 0; i < size; i++)
        {
            float sum = dependent[i] + head[i];
            hidden[i] = sum > 0 ? sum : 0;
        }

        var scores = buffers.Relations.AsSpan(0, _weights.Relations.Columns);
        _weights.RelationBias.Values.CopyTo(scores);
        Matrices.MultiplyAdd(hidden, size, _weights.Relations.Values, scores.Length, scores, scores.Length, 1, size, scores.Length);
        return scores[.._shape.Relations];
    }
}
