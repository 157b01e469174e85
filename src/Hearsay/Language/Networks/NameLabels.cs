namespace Hearsay.Language.Networks;

/// <summary>
/// How names are written as a label a word: nought outside names, and for each type one label each for the first word, a middle word,
/// the last word, and the only word of a name.
/// </summary>
internal static class NameLabels
{
    /// <summary>How many labels there are.</summary>
    public const int Count = 1 + (4 * Types);

    /// <summary>How many types of names there are.</summary>
    public const int Types = 4;

    /// <summary>The label outside names.</summary>
    public const int Outside = 0;

    /// <summary>The label of the first of several words.</summary>
    public static int First(NameType type) => 1 + (4 * (int)type);

    /// <summary>The label of a word that is neither first nor last.</summary>
    public static int Middle(NameType type) => First(type) + 1;

    /// <summary>The label of the last of several words.</summary>
    public static int Last(NameType type) => First(type) + 2;

    /// <summary>The label of a name of one word.</summary>
    public static int Only(NameType type) => First(type) + 3;

    /// <summary>The label of a word of a name that spans words <paramref name="first"/> up to <paramref name="end"/>.</summary>
    public static int Of(NameType type, int first, int end, int word) =>
        end - first == 1 ? Only(type) : word == first ? First(type) : word == end - 1 ? Last(type) : Middle(type);

    /// <summary>The type that a label other than <see cref="Outside"/> speaks of.</summary>
    public static NameType TypeOf(int label) => (NameType)((label - 1) / 4);

    /// <summary>Whether a name begins with a word of this label.</summary>
    public static bool Begins(int label) => label > 0 && (label - 1) % 4 is 0 or 3;

    /// <summary>Whether a name ends with a word of this label.</summary>
    public static bool Ends(int label) => label > 0 && (label - 1) % 4 is 2 or 3;
}
