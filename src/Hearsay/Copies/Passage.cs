namespace Hearsay.Copies;

/// <summary>A stretch of words that two texts share, with at most small differences inside.</summary>
/// <param name="LeftFrom">The first word in the left text.</param>
/// <param name="LeftTo">The word after the last in the left text.</param>
/// <param name="RightFrom">The first word in the right text.</param>
/// <param name="RightTo">The word after the last in the right text.</param>
/// <param name="Same">How many words of it are the same in both.</param>
internal readonly record struct Passage(int LeftFrom, int LeftTo, int RightFrom, int RightTo, int Same)
{
    /// <summary>Words it spans in the longer of both texts.</summary>
    public int Length => Math.Max(LeftTo - LeftFrom, RightTo - RightFrom);
}
