using System.Collections.Frozen;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Hearsay.Claims.Roots;

/// <summary>
/// Names for roots that a user adds: a table with the columns <c>alias</c> and <c>name</c>, and, if wanted, <c>type</c>, <c>party</c> and
/// <c>country</c>. They go before the tables that come with the library. Immutable, and safe to share between threads.
/// </summary>
public sealed class RootAliases
{
    /// <summary>What the table is called, in the folder of the store.</summary>
    public const string FileName = "aliases.csv";

    private readonly FrozenDictionary<string, Entry> _entries;

    private RootAliases(IReadOnlyDictionary<string, Entry> entries, string signature)
    {
        _entries = entries.ToFrozenDictionary(StringComparer.Ordinal);
        Signature = signature;
    }

    /// <summary>No names.</summary>
    public static RootAliases None { get; } = new(new Dictionary<string, Entry>(), "");

    /// <summary>Another for another table: what is kept of roots was worked out with the table of this signature.</summary>
    internal string Signature { get; }

    /// <summary>Whom an alias means.</summary>
    internal sealed record Entry(string Name, RootType? Type, string? Party, string? Country);

    /// <summary>The table in the folder of a store; <see cref="None"/> if there is none.</summary>
    /// <exception cref="FormatException">A row cannot be understood; the message names it.</exception>
    /// <exception cref="IOException">The table cannot be read.</exception>
    public static RootAliases Beside(string store)
    {
        ArgumentException.ThrowIfNullOrEmpty(store);
        var path = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(store))!, FileName);
        return File.Exists(path) ? Read(File.ReadAllText(path), path) : None;
    }

    /// <summary>Reads a table; <paramref name="path"/> is for messages.</summary>
    /// <exception cref="FormatException">A row cannot be understood.</exception>
    public static RootAliases Read(string text, string path = FileName)
    {
        ArgumentNullException.ThrowIfNull(text);
        var entries = new Dictionary<string, Entry>(StringComparer.Ordinal);
        using var csv = new CsvReader(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            PrepareHeaderForMatch = header => header.Header.Trim().ToLowerInvariant(),
            MissingFieldFound = null,
            TrimOptions = TrimOptions.Trim,
            BadDataFound = null,
        });
        if (!csv.Read() || !csv.ReadHeader() || csv.GetFieldIndex("alias", isTryGet: true) < 0 || csv.GetFieldIndex("name", isTryGet: true) < 0)
            throw new FormatException($"{path}: the first line must name the columns alias and name; type, party and country may follow");
        while (csv.Read())
            Add(entries, csv, path);
        return new RootAliases(entries, Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
    }

    /// <summary>Whom words mean; <c>null</c> if the table does not tell.</summary>
    internal Entry? Find(string key) => _entries.GetValueOrDefault(key);

    private static void Add(Dictionary<string, Entry> entries, CsvReader csv, string path)
    {
        var row = csv.Parser.Row;
        string? Field(string name) => csv.TryGetField<string>(name, out var value) && !string.IsNullOrWhiteSpace(value) ? value : null;
        if (Field("alias") is not { } alias || Field("name") is not { } name)
            throw new FormatException(FormattableString.Invariant($"{path}, line {row}: an alias and a name are needed"));
        RootType? type = null;
        if (Field("type") is { } word)
            type = Enum.TryParse<RootType>(word, ignoreCase: true, out var known) && !int.TryParse(word, CultureInfo.InvariantCulture, out _) ? known
                : throw new FormatException(FormattableString.Invariant($"{path}, line {row}: '{word}' is no type of source; there are {RootTypes.All}"));
        if (!entries.TryAdd(RootWords.Key(alias), new Entry(name, type, Field("party"), Field("country"))))
            throw new FormatException(FormattableString.Invariant($"{path}, line {row}: '{alias}' is there twice"));
    }
}
