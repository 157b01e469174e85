using System.Numerics;
using Hearsay.Copies;

namespace Hearsay.Benchmarks;

/// <summary>
/// What everybody does first about copies: MinHash with locality-sensitive hashing (Broder 1997; Indyk and Motwani 1998) over shingles of five
/// words, 128 permutations, Jaccard ≥ .5, families as connected components. Here to be compared with.
/// </summary>
internal sealed class MinHashFamilies
{
    private const int ShingleWords = 5;
    private const int Permutations = 128;
    private const double Threshold = 0.5;

    /// <summary>25 bands of 5 rows: with 128 permutations the best split for a Jaccard of .5, weighing misses and false candidates alike.</summary>
    private const int Bands = 25, Rows = 5;

    private readonly Dictionary<(int Band, ulong Key), List<int>> _buckets = [];
    private readonly List<uint[]> _signatures = [];
    private readonly List<int> _parents = [];

    /// <summary>Adds a text; its number is how many were added before.</summary>
    public void Add(string text)
    {
        var signature = Signature(WordScanner.Read(text));
        var number = _signatures.Count;
        _signatures.Add(signature);
        _parents.Add(number);
        for (var band = 0; band < Bands; band++)
            foreach (var other in Bucket(band, signature, number))
                if (Root(other) != Root(number) && Similarity(_signatures[other], signature) >= Threshold)
                    _parents[Root(number)] = Root(other);
    }

    /// <summary>Whether two texts are in one family.</summary>
    public bool AreOne(int a, int b) => Root(a) == Root(b);

    private List<int> Bucket(int band, uint[] signature, int number)
    {
        var key = 0UL;
        foreach (var value in signature.AsSpan(band * Rows, Rows))
            key = (key ^ value) * 0x9E3779B97F4A7C15UL;
        if (!_buckets.TryGetValue((band, key), out var bucket))
            _buckets[(band, key)] = bucket = [];
        var before = bucket.ToList();
        bucket.Add(number);
        return before;
    }

    private static uint[] Signature(ComparedText text)
    {
        var signature = new uint[Permutations];
        Array.Fill(signature, uint.MaxValue);
        for (var i = 0; i + ShingleWords <= text.Count; i++)
        {
            var hash = 0UL;
            foreach (var word in text.Keys.Slice(i, ShingleWords))
                hash = (hash ^ word) * 0x9E3779B97F4A7C15UL;
            for (var p = 0; p < Permutations; p++)
                signature[p] = Math.Min(signature[p], (uint)((BitOperations.RotateLeft(hash, p) * (2 * (ulong)p + 0xD6E8FEB86659FD93UL)) >> 32));
        }
        return signature;
    }

    private static double Similarity(uint[] a, uint[] b)
    {
        var equal = 0;
        for (var p = 0; p < Permutations; p++)
            if (a[p] == b[p])
                equal++;
        return equal / (double)Permutations;
    }

    private int Root(int number)
    {
        while (_parents[number] != number)
            number = _parents[number] = _parents[_parents[number]];
        return number;
    }
}
