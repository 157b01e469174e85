using System.Globalization;
using System.Text.RegularExpressions;
using Hearsay.Language.Networks;

namespace Hearsay.Training.Language;

/// <summary>
/// Names out of GUM's annotation of entities: in a mention of a person, organization or place whose head is a proper noun, the stretch of
/// proper nouns around that head. Whatever else stands there may be a name of the fourth type or none.
/// </summary>
internal static partial class GeorgetownNames
{
    // An opening bracket with number, type, status, salience, centering and head words; or a closing bracket with or without its number.
    [GeneratedRegex(@"\((?<id>\d+)-(?<type>[a-z]+)-[^-]*-[^-]*-[^-]*-(?<head>\d+)[^()]*(?<shut>\))?|(?<end>\d+)\)", RegexOptions.NonBacktracking)]
    private static partial Regex Bracket();

    /// <summary>For each word of a sentence the labels it may have, a bit each; see <see cref="NetworkSentence.Names"/>.</summary>
    public static uint[] Bits(TreebankSentence sentence, uint outside)
    {
        var bits = new uint[sentence.Words.Count];
        Array.Fill(bits, outside);
        foreach (var (first, end, type) in Names(sentence).OrderBy(n => n.End - n.First))
            for (int i = first; i < end; i++)
                bits[i] = 1u << NameLabels.Of(type, first, end, i);
        return bits;
    }

    private static IEnumerable<(int First, int End, NameType Type)> Names(TreebankSentence sentence)
    {
        var found = new List<(int First, int End, NameType Type)>();
        foreach (var (first, end, type, head) in Mentions(sentence))
            if (TypeOf(type) is { } known && head < end && sentence.Words[head].Upos == "PROPN")
                found.Add(Stretch(sentence, first, end, head, known));
        // Of names one within the other only the outermost counts.
        return found.Where(n => !found.Exists(o => o != n && o.First <= n.First && n.End <= o.End && o.End - o.First > n.End - n.First)).DistinctBy(n => n.First);
    }

    private static NameType? TypeOf(string type) => type switch
    {
        "person" => NameType.Person,
        "organization" => NameType.Organization,
        "place" => NameType.Location,
        _ => null,
    };

    private static (int First, int End, NameType Type) Stretch(TreebankSentence sentence, int first, int end, int head, NameType type)
    {
        while (head + 1 < end && IsTitle(sentence.Words[head].Form) && IsProper(sentence.Words[head + 1]))
            head++;
        int from = head;
        int to = head + 1;
        for (int i = head - 1; i >= first && Belongs(sentence.Words[i]); i--)
            from = IsProper(sentence.Words[i]) && !IsTitle(sentence.Words[i].Form) ? i : from;
        for (int i = head + 1; i < end && Belongs(sentence.Words[i]); i++)
            to = IsProper(sentence.Words[i]) ? i + 1 : to;
        return (from, to, type);
    }

    // Titles are no part of the name.
    private static bool IsTitle(string form) => form is "President" or "Prime" or "Minister" or "Mr." or "Mr" or "Mrs." or "Ms." or "Dr." or "Dr" or "Senator"
        or "Professor" or "Prof." or "Judge" or "Justice" or "Captain" or "General" or "Gov." or "Governor" or "Secretary" or "Chancellor" or "Sir" or "Lord" or "King" or "Queen";

    private static bool IsProper(TreebankWord word) => word.Upos == "PROPN" || (word.Xpos == "NNP" && word.Upos is "ADJ" or "NOUN");

    private static bool Belongs(TreebankWord word) => IsProper(word) || word.Form is "of" or "de" or "-" or "&" or "the" or "for" or "." or "del" or "la" or "al" || word.Upos == "NUM";

    private static IEnumerable<(int First, int End, string Type, int Head)> Mentions(TreebankSentence sentence)
    {
        var open = new Dictionary<int, Stack<(int First, string Type, int Head)>>();
        for (int i = 0; i < sentence.Words.Count; i++)
        {
            string misc = sentence.Words[i].Misc;
            int at = misc.IndexOf("Entity=", StringComparison.Ordinal);
            if (at < 0)
                continue;
            foreach (Match match in Bracket().Matches(misc[at..].Split('|')[0]))
            {
                if (match.Groups["end"].Success)
                {
                    if (open.GetValueOrDefault(Number(match.Groups["end"])) is { Count: > 0 } stack && stack.Pop() is var begun)
                        yield return (begun.First, i + 1, begun.Type, begun.Head);
                    continue;
                }

                var mention = (First: i, Type: match.Groups["type"].Value, Head: i + Number(match.Groups["head"]) - 1);
                if (match.Groups["shut"].Success)
                    yield return (i, i + 1, mention.Type, mention.Head);
                else
                    (open.TryGetValue(Number(match.Groups["id"]), out var under) ? under : open[Number(match.Groups["id"])] = new()).Push(mention);
            }
        }
    }

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);
}
