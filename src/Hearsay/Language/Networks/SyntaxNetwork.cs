namespace Hearsay.Language.Networks;

/// <summary>
/// Reads sentences with two bidirectional recurrent layers (as Kiperwasser and Goldberg 2016) and gives each word scores for its tag
/// (the first layer sees to it directly, after Søgaard and Goldberg 2016), its head and relation (Dozat and Manning 2017) and its part in a name.
/// Immutable; each thread brings its own <see cref="NetworkBuffers"/>.
/// </summary>
internal sealed class SyntaxNetwork
{
    private readonly NetworkWeights _weights;
    private readonly RecurrentLayer _first;
    private readonly RecurrentLayer _second;
    private readonly PackedMatrix _firstInput;
    private readonly PackedMatrix _secondInput;
    private readonly PackedMatrix _tags;
    private readonly PackedMatrix _secondTags;
    private readonly PackedMatrix _views;
    private readonly PackedMatrix _nameView;
    private readonly PackedMatrix _secondNameView;
    private readonly PackedMatrix _names;
    private readonly PackedMatrix _relations;
    private readonly NetworkShape _shape;

    /// <summary>A network with the given weights, words and lists.</summary>
    public SyntaxNetwork(NetworkWeights weights, Lexicon lexicon, WordLists lists)
    {
        _weights = weights;
        _shape = weights.Shape;
        _first = weights.First.Layer();
        _second = weights.Second.Layer();
        (_firstInput, _secondInput) = (new PackedMatrix(weights.First.Input), new PackedMatrix(weights.Second.Input));
        (_tags, _views, _relations) = (new PackedMatrix(weights.Tags), new PackedMatrix(weights.Views), new PackedMatrix(weights.Relations));
        (_nameView, _names) = (new PackedMatrix(weights.NameView), new PackedMatrix(weights.Names));
        (_secondTags, _secondNameView) = (new PackedMatrix(weights.SecondTags), new PackedMatrix(weights.SecondNameView));
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
        Project(buffers.Input, _firstInput, _weights.First.Bias, buffers.Gates, rows);
        _first.Run(buffers.Packing, buffers.Gates, buffers.Cells, buffers.FirstOutput);
        Project(buffers.FirstOutput, _tags, _weights.TagBias, buffers.Tags, rows);
        Project(buffers.FirstOutput, _secondInput, _weights.Second.Bias, buffers.Gates, rows);
        _second.Run(buffers.Packing, buffers.Gates, buffers.Cells, buffers.SecondOutput);
        _secondTags.MultiplyAdd(buffers.SecondOutput, _shape.Output, buffers.Tags, _tags.Columns, rows);
        Project(buffers.SecondOutput, _views, _weights.ViewBias, buffers.Views, rows);
        Matrices.Rectify(buffers.Views.AsSpan(0, rows * 4 * _shape.ParseSize));
        Project(buffers.FirstOutput, _nameView, _weights.NameViewBias, buffers.NameViews, rows);
        _secondNameView.MultiplyAdd(buffers.SecondOutput, _shape.Output, buffers.NameViews, _shape.NameSize, rows);
        Matrices.Rectify(buffers.NameViews.AsSpan(0, rows * _shape.NameSize));
        Project(buffers.NameViews, _names, _weights.NameBias, buffers.Names, rows);
    }

    private static void Project(float[] input, PackedMatrix weights, Tensor bias, float[] output, int rows)
    {
        Matrices.FillRows(bias.Values, output, rows);
        weights.MultiplyAdd(input, weights.Rows, output, weights.Columns, rows);
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
        _relations.MultiplyAdd(hidden, size, scores, scores.Length, 1);
        return scores[.._shape.Relations];
    }
}
