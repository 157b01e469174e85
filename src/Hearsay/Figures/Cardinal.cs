namespace Hearsay.Figures;

/// <summary>A number as written, before anything that bends it.</summary>
/// <param name="First">Its first piece.</param>
/// <param name="End">The piece after its last.</param>
/// <param name="Value">The number; the least for a vague one.</param>
/// <param name="Traits">How it is written.</param>
internal readonly record struct Cardinal(int First, int End, decimal Value, CardinalTraits Traits)
{
    /// <summary>Whether it has a trait.</summary>
    public bool Is(CardinalTraits trait) => (Traits & trait) != 0;
}
