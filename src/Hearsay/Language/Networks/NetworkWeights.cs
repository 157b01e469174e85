namespace Hearsay.Language.Networks;

/// <summary>The weights of a <see cref="SyntaxNetwork"/>.</summary>
internal sealed class NetworkWeights
{
    /// <summary>How many rows the pieces of words are hashed into; a power of two.</summary>
    public const int PieceRows = 1 << 15;

    /// <summary>Weights of nought.</summary>
    public NetworkWeights(NetworkShape shape)
    {
        Shape = shape;
        Words = new("words", shape.Words + 1, shape.WordSize);
        Pieces = new("pieces", PieceRows, shape.PieceSize);
        First = new RecurrentWeights("first", shape.Input, shape.Hidden);
        Second = new RecurrentWeights("second", shape.Output, shape.Hidden);
        Tags = new("tags", shape.Output, Matrices.Padded(shape.Tags));
        SecondTags = new("tags.second", shape.Output, Matrices.Padded(shape.Tags));
        TagBias = new("tags.bias", 1, Matrices.Padded(shape.Tags));
        Views = new("views", shape.Output, 4 * shape.ParseSize);
        ViewBias = new("views.bias", 1, 4 * shape.ParseSize);
        Arcs = new("arcs", shape.ParseSize, shape.ParseSize);
        ArcBias = new("arcs.bias", 1, shape.ParseSize);
        Root = new("root", 2, shape.ParseSize);
        Relations = new("relations", shape.ParseSize, Matrices.Padded(shape.Relations));
        RelationBias = new("relations.bias", 1, Matrices.Padded(shape.Relations));
        NameView = new("names.view", shape.Output, shape.NameSize);
        SecondNameView = new("names.view.second", shape.Output, shape.NameSize);
        NameViewBias = new("names.view.bias", 1, shape.NameSize);
        Names = new("names", shape.NameSize, Matrices.Padded(shape.NameLabels));
        NameBias = new("names.bias", 1, Matrices.Padded(shape.NameLabels));
    }

    public NetworkShape Shape { get; }

    /// <summary>A row for each frequent word, and a last one for all others.</summary>
    public Tensor Words { get; }

    /// <summary>A row for each hash of a piece of a word.</summary>
    public Tensor Pieces { get; }

    /// <summary>The first recurrent layer, which the tagger and the finder of names read.</summary>
    public RecurrentWeights First { get; }

    /// <summary>The second, which all read.</summary>
    public RecurrentWeights Second { get; }

    /// <summary>From the first layer to tags.</summary>
    public Tensor Tags { get; }

    /// <summary>From the second layer to tags.</summary>
    public Tensor SecondTags { get; }

    public Tensor TagBias { get; }

    /// <summary>Four views of a word: as dependent and as head of an arc, as dependent and as head of a relation.</summary>
    public Tensor Views { get; }

    public Tensor ViewBias { get; }

    /// <summary>The bilinear form that scores an arc from dependent to head (Dozat and Manning 2017).</summary>
    public Tensor Arcs { get; }

    /// <summary>What makes a word a likely head whatever the dependent.</summary>
    public Tensor ArcBias { get; }

    /// <summary>The root's views as head of an arc and of a relation.</summary>
    public Tensor Root { get; }

    public Tensor Relations { get; }

    public Tensor RelationBias { get; }

    /// <summary>From the first layer to what the finder of names sees.</summary>
    public Tensor NameView { get; }

    /// <summary>The same from the second layer.</summary>
    public Tensor SecondNameView { get; }

    public Tensor NameViewBias { get; }

    public Tensor Names { get; }

    public Tensor NameBias { get; }

    /// <summary>The tables of which a text touches only a few rows.</summary>
    public IEnumerable<Tensor> Tables => [Words, Pieces];

    /// <summary>All other weights.</summary>
    public IEnumerable<Tensor> Dense =>
    [
        .. First.All, .. Second.All, Tags, SecondTags, TagBias, Views, ViewBias, Arcs, ArcBias, Root, Relations, RelationBias, NameView, SecondNameView, NameViewBias, Names, NameBias,
    ];

    /// <summary>Reads weights from a model file.</summary>
    public static NetworkWeights Read(ModelFile file, NetworkShape shape)
    {
        var weights = new NetworkWeights(shape);
        foreach (var tensor in weights.Dense)
            Copy(file.Floats("network." + tensor.Name), tensor);
        foreach (var tensor in weights.Tables)
            RowTable.Read(file, "network." + tensor.Name, tensor.Columns).CopyTo(tensor);
        return weights;
    }

    private static void Copy(float[] from, Tensor to)
    {
        if (from.Length != to.Values.Length)
            throw new ModelFormatException($"the weights '{to.Name}' have {from.Length} numbers instead of {to.Values.Length}");
        from.CopyTo(to.Values, 0);
    }

    /// <summary>Adds the weights to a model file, rounded as they are stored.</summary>
    public void Write(ModelFile file)
    {
        foreach (var tensor in Dense)
            file.Put("network." + tensor.Name, tensor.Values);
        foreach (var tensor in Tables)
            RowTable.Of(tensor).Write(file, "network." + tensor.Name);
    }
}
