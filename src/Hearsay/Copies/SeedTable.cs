using System.Numerics;

namespace Hearsay.Copies;

/// <summary>Where each triple of words stands in a text: a chained hash table over its positions. Immutable, safe to share between threads.</summary>
internal sealed class SeedTable
{
    private const int SeedWords = 3;

    private readonly int[] _heads;
    private readonly int[] _next;
    private readonly int _mask;

    /// <summary>Indexes a text; linear in its length.</summary>
    public SeedTable(ComparedText text)
    {
        Text = text;
        var places = Math.Max(0, text.Count - SeedWords + 1);
        _mask = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, places * 2)) - 1;
        _heads = new int[_mask + 1];
        _next = new int[places];
        // From the end, so that chains run in text order. Places are kept plus one: 0 is none.
        for (var i = places - 1; i >= 0; i--)
        {
            ref var head = ref _heads[Slot(text.Keys.Slice(i, SeedWords))];
            _next[i] = head;
            head = i + 1;
        }
    }

    /// <summary>The text that was indexed.</summary>
    public ComparedText Text { get; }

    /// <summary>The first place whose three words may be the given ones (others fall into the same slot), or -1.</summary>
    public int First(ReadOnlySpan<uint> words) => _heads[Slot(words)] - 1;

    /// <summary>The place after <paramref name="place"/> in the same slot, or -1.</summary>
    public int Next(int place) => _next[place] - 1;

    private int Slot(ReadOnlySpan<uint> words) =>
        (int)((((words[0] * 0x9E3779B1u) ^ words[1]) * 0x85EBCA77u ^ words[2]) * 0xC2B2AE3Du >> 7) & _mask;
}
