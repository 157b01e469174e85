using System.Globalization;
using Hearsay.Language;

namespace Hearsay.Training.Language;

/// <summary>The compiled lists of names: a line a word, with the lists it is on as a number.</summary>
internal static class NameLists
{
    /// <summary>Where they are kept in the repository.</summary>
    public const string DefaultPath = "data/english/name-lists.tsv";

    /// <summary>Where the lists of nouns are kept.</summary>
    public const string DefaultNounsPath = "data/english/noun-lists.tsv";

    /// <summary>Reads lists and adds them to a model as hashes.</summary>
    /// <param name="path">The compiled file.</param>
    /// <param name="section">What its sections are called in the model.</param>
    /// <param name="file">The model.</param>
    public static WordLists Read(string path, string section, ModelFile file)
    {
        var rows = File.ReadLines(path).Where(l => l.Length > 0).Select(l => l.Split('\t')).ToArray();
        uint[] keys = [.. rows.Select(r => WordLists.Key(r[0]))];
        byte[] bits = [.. rows.Select(r => byte.Parse(r[1], CultureInfo.InvariantCulture))];
        Array.Sort(keys, bits);
        file.Put(section + ".keys", [.. keys.Select(k => unchecked((int)k))]);
        file.Put(section + ".bits", bits);
        return new WordLists(keys, bits);
    }
}
