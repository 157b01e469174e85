using System.Security.Cryptography;
using System.Text.Json;
using Hearsay.Claims.Roots;
using Hearsay.Tests.Conventions;

namespace Hearsay.Tests.Claims;

public sealed class RootDataTests
{
    private static string Folder => Path.Combine(SourceTree.Root, "data");

    [Fact]
    public void The_manifest_knows_every_table_as_it_is()
    {
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "manifest.json")));
        var hashes = manifest.RootElement.EnumerateArray().ToDictionary(entry => entry.GetProperty("file").GetString()!, entry => entry.GetProperty("sha256").GetString());
        Assert.All(Directory.GetFiles(Path.Combine(Folder, "roots")), file =>
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))), hashes.GetValueOrDefault("roots/" + Path.GetFileName(file))));
    }

    [Theory]
    [InlineData("bodies.tsv")]
    [InlineData("people.tsv")]
    public void Countries_of_the_tables_exist(string table) =>
        Assert.All(RootData.Rows(table), row => Assert.True(row[2].Length == 0 || RootTables.Shared.Countries.Has(row[2]), row[0]));

    [Fact]
    public void No_name_without_a_condition_means_two()
    {
        var names = from table in (string[])["bodies.tsv", "people.tsv"]
                    from row in RootData.Rows(table)
                    from name in RootData.List(row, 5).Prepend(row[4])
                    where !name.Contains('@', StringComparison.Ordinal) && !name.StartsWith("organ:", StringComparison.Ordinal)
                    select (Key: RootWords.Key(name), Body: row[0]);
        Assert.Empty(names.Distinct().GroupBy(name => name.Key).Where(same => same.Count() > 1).Select(same => string.Join(" = ", same)));
    }
}
