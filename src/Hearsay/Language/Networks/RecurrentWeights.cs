namespace Hearsay.Language.Networks;

/// <summary>The weights of a bidirectional recurrent layer.</summary>
internal sealed class RecurrentWeights(string name, int input, int hidden)
{
    /// <summary>From the input to the gates of both directions.</summary>
    public Tensor Input { get; } = new(name + ".input", input, 8 * hidden);

    /// <summary>What is added to the gates.</summary>
    public Tensor Bias { get; } = new(name + ".bias", 1, 8 * hidden);

    /// <summary>From the state before to the gates, going forward.</summary>
    public Tensor Forward { get; } = new(name + ".forward", hidden, 4 * hidden);

    /// <summary>From the state after to the gates, going backward.</summary>
    public Tensor Backward { get; } = new(name + ".backward", hidden, 4 * hidden);

    /// <summary>All of them.</summary>
    public IEnumerable<Tensor> All => [Input, Bias, Forward, Backward];

    /// <summary>A layer that computes with these weights as they are now.</summary>
    public RecurrentLayer Layer() => new(hidden, new PackedMatrix(Forward), new PackedMatrix(Backward));
}
