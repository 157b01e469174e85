using System.Collections.Frozen;
using Hearsay.Copies;

namespace Hearsay.Claims;

/// <summary>
/// The words of a stretch of text that tell what it is about: without those that stand in any news, and brought to stems, so that tense and number do not
/// matter. Pure, linear in the text.
/// </summary>
internal static class TellingWords
{
    /// <summary>The shortest word that tells anything.</summary>
    private const int ShortestWord = 3;

    // Words of grammar and of saying, and those of which any report of violence or politics is full.
    private static readonly FrozenSet<string> Empty = (
        "the and for that with was were are is been being has have had not but from this these those their there they them his her him she its who whom which what when where while will would "
        + "could should may might can must also than then into onto upon over under after before since until during about around between among amid within without against through near more most many much "
        + "some any all each every both other another others such same only just even still yet very too own out off down again once here how why our your you one two three four five six seven eight "
        + "nine ten eleven twelve hundred thousand million dozen scor several least nearly almost exact say said told tell report accord announc ad stat statement spokesman spokeswoman source official offic media news agency "
        + "people person man men woman women civilian child children member number day week month year today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march "
        + "april june july august september october november december morning afternoon evening night hour minut time late early last next first second new local part place area town city villag region "
        + "province district country state government force forces group because however including includ among came com took tak mad mak get got give given put set saw see seen did done does like well "
        + "earlier later ago meanwhil countri nation national according north south east west northern southern eastern western")
        .Split(' ').Select(Stem).Concat(["s", "mr", "mrs", "of", "to", "in", "on", "at", "by", "as", "it", "he", "or", "an", "be"]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A word with its place and stem.</summary>
    internal readonly record struct Telling(TextSpan Span, string Stem);

    /// <summary>All words of a stretch of text, in order, with stems; empty ones too.</summary>
    public static IEnumerable<Telling> All(string text, TextSpan within)
    {
        for (var start = within.Start; start < within.End; start++)
        {
            if (!WordFolding.IsWord(text[start]))
                continue;
            var end = start + 1;
            while (end < within.End && (WordFolding.IsWord(text[end]) || IsInside(text, end, within.End)))
                end++;
            yield return new(new(start, end), Stem(WordFolding.Fold(text.AsSpan(start, WithoutOwner(text, start, end) - start))));
            start = end;
        }
    }

    /// <summary>Whether a stem could stand in any report.</summary>
    public static bool IsEmpty(string stem) => stem.Length < ShortestWord || Empty.Contains(stem) || char.IsAsciiDigit(stem[0]);

    /// <summary>
    /// A folded word without the endings of number and tense. Coarser than a dictionary: it is only ever compared with other stems.
    /// </summary>
    public static string Stem(string word)
    {
        if (word.Length <= ShortestWord)
            return word;
        var stem = word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4 ? word[..^3] + "y"
            : word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal) ? word[..^2]
            : word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') ? word[..^1] : word;
        if (stem.Length > 5 && stem.EndsWith("ing", StringComparison.Ordinal))
            stem = Undouble(stem[..^3]);
        else if (stem.Length > 4 && stem.EndsWith("ed", StringComparison.Ordinal))
            stem = Undouble(stem[..^2]);
        return stem.Length > 3 && stem[^1] == 'e' ? stem[..^1] : stem;
    }

    private static string Undouble(string stem) =>
        stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'e') ? stem[..^1] : stem;

    private static bool IsInside(string text, int at, int end) =>
        text[at] is '\'' or '\u2019' && at + 1 < end && WordFolding.IsWord(text[at + 1]);

    /// <summary>The end of a word without the 's of an owner.</summary>
    private static int WithoutOwner(string text, int start, int end) =>
        end - start > 2 && text[end - 1] is 's' or 'S' && text[end - 2] is '\'' or '\u2019' ? end - 2 : end;
}
