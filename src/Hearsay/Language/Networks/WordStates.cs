using System.Runtime.Intrinsics;

namespace Hearsay.Language.Networks;

/// <summary>
/// What the network had in mind at each word: the outputs of its second layer, which lie between −1 and 1, as bytes. Later stages learn on them.
/// </summary>
internal static class WordStates
{
    /// <summary>By how much an output is multiplied to be kept as a byte.</summary>
    public const float Scale = 127;

    /// <summary>Rounds outputs to bytes; their number is a multiple of 64.</summary>
    public static void Keep(ReadOnlySpan<float> outputs, Span<sbyte> states)
    {
        for (int i = 0; i + 64 <= outputs.Length; i += 64)
        {
            var low = Vector512.Narrow(Whole(outputs[i..]), Whole(outputs[(i + 16)..]));
            var high = Vector512.Narrow(Whole(outputs[(i + 32)..]), Whole(outputs[(i + 48)..]));
            Vector512.Narrow(low, high).CopyTo(states[i..]);
        }
    }

    private static Vector512<int> Whole(ReadOnlySpan<float> outputs) => Vector512.ConvertToInt32(Vector512.Round(Vector512.Create(outputs) * Scale));

    /// <summary>Turns bytes back into outputs; their number is a multiple of 64.</summary>
    public static void Recall(ReadOnlySpan<sbyte> states, Span<float> outputs)
    {
        for (int i = 0; i + 64 <= states.Length; i += 64)
        {
            var (low, high) = Vector512.Widen(Vector512.Create(states[i..]));
            Write(low, outputs[i..]);
            Write(high, outputs[(i + 32)..]);
        }
    }

    private static void Write(Vector512<short> states, Span<float> outputs)
    {
        var (low, high) = Vector512.Widen(states);
        (Vector512.ConvertToSingle(low) * (1 / Scale)).CopyTo(outputs);
        (Vector512.ConvertToSingle(high) * (1 / Scale)).CopyTo(outputs[16..]);
    }
}
