using Hearsay.Language;
using Hearsay.Language.Networks;

namespace Hearsay.Training.Language;

/// <summary>One batch forward and backward through the network: afterwards every gradient has been added to.</summary>
internal sealed class NetworkPass
{
    private const float InputDropout = 0.25f;
    private const float LayerDropout = 0.33f;
    private const float ViewDropout = 0.33f;
    private const float WordDropout = 0.15f;
    private const float VectorDropout = 0.05f;

    // Names are rare beside tags and heads; their errors count for more.
    private const float NameWeight = 2;

    private readonly NetworkWeights _weights;
    private readonly NetworkShape _shape;
    private readonly Lexicon _lexicon;
    private readonly WordLists _lists;
    private readonly Dictionary<string, Gradients> _gradients;
    private readonly Random _random;
    private readonly RecurrentGradient _firstGradient;
    private readonly RecurrentGradient _secondGradient;
    private readonly NetworkBuffers _buffers;
    private readonly float[] _firstGates;
    private readonly float[] _firstCells;
    private readonly float[] _firstOutput;
    private readonly float[] _secondOutput;
    private readonly float[] _firstMask;
    private readonly float[] _secondMask;
    private readonly float[] _viewMask;
    private readonly float[] _nameMask;
    private readonly float[] _firstUp;
    private readonly float[] _secondUp;
    private readonly float[] _inputUp;
    private readonly float[] _scratch;
    private readonly ParserLoss _parser;
    private readonly int[] _wordRows = new int[NetworkBuffers.Capacity];
    private readonly int[][] _pieceRows = new int[NetworkBuffers.Capacity][];

    public NetworkPass(NetworkWeights weights, Lexicon lexicon, WordLists lists, IEnumerable<Gradients> gradients, Random random)
    {
        (_weights, _shape, _lexicon, _lists, _random) = (weights, weights.Shape, lexicon, lists, random);
        _gradients = gradients.ToDictionary(g => g.Tensor.Name, StringComparer.Ordinal);
        const int Rows = NetworkBuffers.Capacity;
        _firstGradient = new RecurrentGradient(weights.First, _shape.Hidden, Rows);
        _secondGradient = new RecurrentGradient(weights.Second, _shape.Hidden, Rows);
        _buffers = new NetworkBuffers(_shape);
        _firstGates = new float[Rows * 8 * _shape.Hidden];
        _firstCells = new float[Rows * _shape.Output];
        (_firstOutput, _secondOutput) = (new float[Rows * _shape.Output], new float[Rows * _shape.Output]);
        (_firstMask, _secondMask) = (new float[Rows * _shape.Output], new float[Rows * _shape.Output]);
        (_firstUp, _secondUp) = (new float[Rows * _shape.Output], new float[Rows * _shape.Output]);
        _viewMask = new float[Rows * 4 * _shape.ParseSize];
        _nameMask = new float[Rows * _shape.NameSize];
        _inputUp = new float[Rows * _shape.Input];
        _scratch = new float[Math.Max(Rows * 8, 8 * _shape.Hidden) * Math.Max(_shape.Output, _shape.Input)];
        _parser = new ParserLoss(weights, _gradients);
    }

    public void Run(NetworkSentence[] batch, NetworkLoss loss)
    {
        _buffers.Packing.Arrange([.. batch.Select(s => s.Forms.Length)]);
        int rows = _buffers.Packing.Total;
        Forward(batch, rows);
        Array.Clear(_firstUp, 0, rows * _shape.Output);
        Array.Clear(_secondUp, 0, rows * _shape.Output);
        Tags(batch, rows, loss);
        Views(batch, rows, loss);
        NamesOf(batch, rows, loss);
        Backward(rows);
    }

    private void Forward(NetworkSentence[] batch, int rows)
    {
        for (int s = 0; s < batch.Length; s++)
            for (int i = 0; i < batch[s].Forms.Length; i++)
                Embed(batch[s].Forms[i], _buffers.Packing.Row(s, i));
        Drop(_buffers.Input.AsSpan(0, rows * _shape.Input), default, InputDropout);
        Project(_buffers.Input, _weights.First.Input, _weights.First.Bias, _firstGates, rows);
        _weights.First.Layer().Run(_buffers.Packing, _firstGates, _firstCells, _firstOutput);
        _firstOutput.AsSpan(0, rows * _shape.Output).CopyTo(_buffers.FirstOutput);
        Drop(_buffers.FirstOutput.AsSpan(0, rows * _shape.Output), _firstMask, LayerDropout);
        Project(_buffers.FirstOutput, _weights.Second.Input, _weights.Second.Bias, _buffers.Gates, rows);
        _weights.Second.Layer().Run(_buffers.Packing, _buffers.Gates, _buffers.Cells, _secondOutput);
        _secondOutput.AsSpan(0, rows * _shape.Output).CopyTo(_buffers.SecondOutput);
        Drop(_buffers.SecondOutput.AsSpan(0, rows * _shape.Output), _secondMask, LayerDropout);
    }

    private static void Project(float[] input, Tensor weights, Tensor bias, float[] output, int rows)
    {
        Matrices.FillRows(bias.Values, output, rows);
        AddProduct(input, weights, output, rows);
    }

    private static void AddProduct(float[] input, Tensor weights, float[] output, int rows) =>
        Matrices.MultiplyAdd(input, weights.Rows, weights.Values, weights.Columns, output, weights.Columns, rows, weights.Rows, weights.Columns);

    private void Embed(string word, int row)
    {
        Span<char> normal = stackalloc char[WordPieces.LongestNormal];
        normal = normal[..WordPieces.Normalize(word, normal)];
        int number = _lexicon.Find(normal);
        int learned = number < 0 || number >= _lexicon.Learned || Chance(WordDropout) ? _lexicon.Learned : number;
        _wordRows[row] = learned;
        var input = _buffers.Input.AsSpan(row * _shape.Input, _shape.Input);
        _weights.Words.Row(learned).CopyTo(input);
        EmbedPieces(word, normal, input.Slice(_shape.WordSize, _shape.PieceSize), row);
        var vector = input[(_shape.WordSize + _shape.PieceSize)..];
        if (number < 0 || Chance(VectorDropout))
            vector.Clear();
        else
            _lexicon.Vectors.CopyRow(number, vector);
    }

    private void EmbedPieces(string word, ReadOnlySpan<char> normal, Span<float> into, int row)
    {
        Span<int> rows = stackalloc int[WordPieces.Most];
        int count = WordPieces.Rows(word, normal, _lists.Of(normal), rows);
        _pieceRows[row] = rows[..count].ToArray();
        into.Clear();
        foreach (int piece in rows[..count])
            Matrices.AddScaled(_weights.Pieces.Row(piece), 1, into);
    }

    private bool Chance(float share) => _random.NextSingle() < share;

    // Sets some elements to nought and makes up for them in the others; notes the factors where they are wanted.
    private void Drop(Span<float> values, float[]? mask, float share)
    {
        float kept = 1 / (1 - share);
        for (int i = 0; i < values.Length; i++)
        {
            float factor = Chance(share) ? 0 : kept;
            values[i] *= factor;
            if (mask is not null)
                mask[i] = factor;
        }
    }

    private void Tags(NetworkSentence[] batch, int rows, NetworkLoss loss)
    {
        Project(_buffers.FirstOutput, _weights.Tags, _weights.TagBias, _buffers.Tags, rows);
        AddProduct(_buffers.SecondOutput, _weights.SecondTags, _buffers.Tags, rows);
        int width = _weights.Tags.Columns;
        for (int s = 0; s < batch.Length; s++)
            for (int i = 0; i < batch[s].Forms.Length; i++)
            {
                var scores = _buffers.Tags.AsSpan(_buffers.Packing.Row(s, i) * width, width);
                Classification.Gradient(scores, _shape.Tags, batch[s].Tags is { } tags ? tags[i] : -1, 1f / rows, "tags", loss);
            }

        Back(_buffers.FirstOutput, _buffers.Tags, rows, _weights.Tags, _weights.TagBias, _firstUp);
        Back(_buffers.SecondOutput, _buffers.Tags, rows, _weights.SecondTags, null, _secondUp);
    }

    // From the gradient of a projection to those of its weights and input.
    private void Back(float[] input, float[] gradient, int rows, Tensor weights, Tensor? bias, float[] up)
    {
        Products.AddWeightGradient(input, rows, weights.Rows, gradient, weights.Columns, weights.Columns, _gradients[weights.Name].Values, _scratch);
        if (bias is not null)
            Products.AddRows(gradient, rows, _gradients[bias.Name].Values);
        Products.AddInputGradient(gradient, rows, weights, up, _scratch);
    }

    private void Views(NetworkSentence[] batch, int rows, NetworkLoss loss)
    {
        Project(_buffers.SecondOutput, _weights.Views, _weights.ViewBias, _buffers.Views, rows);
        var views = _buffers.Views.AsSpan(0, rows * 4 * _shape.ParseSize);
        Matrices.Rectify(views);
        Drop(views, _viewMask, ViewDropout);
        var gradient = _parser.Run(batch, _buffers, rows, loss);
        for (int i = 0; i < views.Length; i++)
            gradient[i] = views[i] > 0 ? gradient[i] * _viewMask[i] : 0;
        Back(_buffers.SecondOutput, gradient, rows, _weights.Views, _weights.ViewBias, _secondUp);
    }

    private void NamesOf(NetworkSentence[] batch, int rows, NetworkLoss loss)
    {
        Project(_buffers.FirstOutput, _weights.NameView, _weights.NameViewBias, _buffers.NameViews, rows);
        AddProduct(_buffers.SecondOutput, _weights.SecondNameView, _buffers.NameViews, rows);
        var views = _buffers.NameViews.AsSpan(0, rows * _shape.NameSize);
        Matrices.Rectify(views);
        Drop(views, _nameMask, ViewDropout);
        Project(_buffers.NameViews, _weights.Names, _weights.NameBias, _buffers.Names, rows);
        int width = _weights.Names.Columns;
        for (int s = 0; s < batch.Length; s++)
            for (int i = 0; i < batch[s].Forms.Length; i++)
            {
                var scores = _buffers.Names.AsSpan(_buffers.Packing.Row(s, i) * width, width);
                Classification.PartialGradient(scores, _shape.NameLabels, batch[s].Names is { } names ? names[i] : 0, NameWeight / rows, "names", loss);
            }

        var up = new float[rows * _shape.NameSize];
        Back(_buffers.NameViews, _buffers.Names, rows, _weights.Names, _weights.NameBias, up);
        for (int i = 0; i < up.Length; i++)
            up[i] = views[i] > 0 ? up[i] * _nameMask[i] : 0;
        Back(_buffers.FirstOutput, up, rows, _weights.NameView, _weights.NameViewBias, _firstUp);
        Back(_buffers.SecondOutput, up, rows, _weights.SecondNameView, null, _secondUp);
    }

    private void Backward(int rows)
    {
        Scale(_secondUp, _secondMask, rows * _shape.Output);
        _secondGradient.Run(_buffers.Packing, _buffers.Gates, _buffers.Cells, _secondOutput, _secondUp, _gradients["second.forward"], _gradients["second.backward"]);
        Back(_buffers.FirstOutput, _buffers.Gates, rows, _weights.Second.Input, _weights.Second.Bias, _firstUp);
        Scale(_firstUp, _firstMask, rows * _shape.Output);
        _firstGradient.Run(_buffers.Packing, _firstGates, _firstCells, _firstOutput, _firstUp, _gradients["first.forward"], _gradients["first.backward"]);
        Array.Clear(_inputUp, 0, rows * _shape.Input);
        Back(_buffers.Input, _firstGates, rows, _weights.First.Input, _weights.First.Bias, _inputUp);
        for (int row = 0; row < rows; row++)
            BackEmbed(row);
    }

    private static void Scale(float[] values, float[] mask, int count)
    {
        for (int i = 0; i < count; i++)
            values[i] *= mask[i];
    }

    private void BackEmbed(int row)
    {
        var up = _inputUp.AsSpan(row * _shape.Input, _shape.Input);
        var input = _buffers.Input.AsSpan(row * _shape.Input, _shape.Input);
        const float Kept = 1 / (1 - InputDropout);
        for (int i = 0; i < up.Length; i++)
            up[i] = input[i] == 0 ? 0 : up[i] * Kept;
        Matrices.AddScaled(up[.._shape.WordSize], 1, _gradients["words"].Row(_wordRows[row]));
        foreach (int piece in _pieceRows[row])
            Matrices.AddScaled(up.Slice(_shape.WordSize, _shape.PieceSize), 1, _gradients["pieces"].Row(piece));
    }
}
