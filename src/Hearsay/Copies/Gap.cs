namespace Hearsay.Copies;

/// <summary>Words between two neighbouring corresponding ones: what differs within a shared passage.</summary>
/// <param name="LeftFrom">The first such word of the left text.</param>
/// <param name="LeftTo">The word after the last.</param>
/// <param name="RightFrom">The first such word of the right text.</param>
/// <param name="RightTo">The word after the last.</param>
internal readonly record struct Gap(int LeftFrom, int LeftTo, int RightFrom, int RightTo)
{
    /// <summary>Whether one of the texts has nothing there.</summary>
    public bool IsOneSided => LeftFrom == LeftTo || RightFrom == RightTo;
}
