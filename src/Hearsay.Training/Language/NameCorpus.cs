namespace Hearsay.Training.Language;

/// <summary>Reads corpora of names.</summary>
internal static class NameCorpus
{
    /// <summary>Reads columns, of which one holds the word and one the mark.</summary>
    public static IReadOnlyList<NamedSentence> Read(string path, int wordColumn, int labelColumn, char separator)
    {
        var sentences = new List<NamedSentence>();
        var rows = new List<string[]>();
        bool begins = true;
        foreach (string line in File.ReadLines(path).Append(""))
        {
            if (line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal) && !line.StartsWith("-DOCSTART-", StringComparison.Ordinal))
                rows.Add(line.Split(separator));
            else if (line.StartsWith("# newdoc", StringComparison.Ordinal))
                begins = true;
            else if (line.Trim().Length == 0 && rows.Count > 0)
            {
                sentences.Add(new NamedSentence([.. rows.Select(r => r[wordColumn])], [.. rows.Select(r => r[labelColumn])], begins));
                begins = false;
                rows.Clear();
            }
        }

        return sentences;
    }

    /// <summary>Universal NER: number, word, mark.</summary>
    public static IReadOnlyList<NamedSentence> ReadUniversal(string path) => Read(path, 1, 2, '\t');

    /// <summary>What Universal NER calls types; <c>OTH</c>, of its draft, are nationalities and the like.</summary>
    public static NameType? TypeOf(string name) => name switch
    {
        "PER" => NameType.Person,
        "ORG" => NameType.Organization,
        "LOC" => NameType.Location,
        "MISC" or "OTH" => NameType.Miscellaneous,
        _ => null,
    };
}
