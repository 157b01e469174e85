using Hearsay.Storing;
using Hearsay.Tests.Cli;
using Hearsay.Tests.Conventions;
using Microsoft.Data.Sqlite;

namespace Hearsay.Tests.Storing;

public sealed class DatabaseTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Store => _folder.At("store.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_store_that_is_not_there_is_told_so() => Refused("there is no store here yet", create: false);

    [Fact]
    public void A_folder_is_no_store()
    {
        Directory.CreateDirectory(Store);
        Refused("is a folder, not a store");
    }

    [Fact]
    public void A_text_is_no_store()
    {
        _folder.Write("store.db", string.Concat(Enumerable.Repeat("This is a shopping list, and no database at all.\n", 100)));
        Refused("is not a Hearsay store");
    }

    [Fact]
    public void The_database_of_another_program_is_left_as_it_is()
    {
        Dump.Ask(Store, "CREATE TABLE recipes (name TEXT)");
        var before = File.ReadAllBytes(Store);
        Refused("is a database of another program");
        Assert.Equal(before, File.ReadAllBytes(Store));
    }

    [Fact]
    public void A_store_of_a_newer_program_is_left_as_it_is()
    {
        Archive.Open(Store).Dispose();
        Dump.Ask(Store, "PRAGMA user_version = 99");
        Refused("was made by a newer Hearsay (schema 99");
    }

    [Fact]
    public void A_store_in_a_folder_that_is_not_there_cannot_be_made()
    {
        var error = Assert.Throws<StoreException>(() => Archive.Open(_folder.At("nowhere/store.db")));
        Assert.Contains("the folder is missing or closed to you", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Garbage_in_the_middle_of_a_store_is_told_and_never_crashes()
    {
        await Dump.AddAsync(Store, [_folder.Write("a.csv", new InventedNews(1).Csv(60))]);
        var sound = File.ReadAllBytes(Store);
        var random = new Random(5);
        var told = 0;
        for (var round = 0; round < 40; round++)
        {
            var bytes = sound.ToArray();
            random.NextBytes(bytes.AsSpan(random.Next(100, bytes.Length - 5000), random.Next(1, 5000)));
            File.WriteAllBytes(Store, bytes);
            told += await UseAsync() ? 0 : 1;
        }
        Assert.InRange(told, 10, 40);
    }

    [Fact]
    public async Task A_locked_store_is_waited_for_and_then_told()
    {
        Archive.Open(Store).Dispose();
        using var other = new SqliteConnection($"Data Source={Store};Pooling=False");
        other.Open();
        Execute(other, "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
        var settings = new StoreSettings { Patience = TimeSpan.FromSeconds(1) };
        var error = Assert.Throws<StoreException>(() => Archive.Open(Store, create: true, settings).Dispose());
        Assert.Contains("is in use by another program", error.Message, StringComparison.Ordinal);

        var waiting = Task.Run(() => Dump.AddAsync(Store, [_folder.Write("a.txt", "Mara Dussel said that the ferry had sunk.")]));
        await Task.Delay(TimeSpan.FromMilliseconds(700));
        other.Dispose();
        Assert.Equal(1, (await waiting).NewReports);
    }

    [Fact]
    public async Task A_store_can_be_listed_while_another_program_adds_to_it()
    {
        await Dump.AddAsync(Store, [_folder.Write("a.txt", "Mara Dussel said that the ferry had sunk.")]);
        using var other = new SqliteConnection($"Data Source={Store};Pooling=False");
        other.Open();
        Execute(other, "BEGIN IMMEDIATE; DELETE FROM inputs");
        Assert.Contains("ferry", Dump.Of(Store), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_store_that_cannot_be_written_can_be_listed(bool isFolderClosed)
    {
        if (!HearsayProcess.CanBeNobody)
            return;
        await Dump.AddAsync(Store, [_folder.Write("a.txt", "Mara Dussel said that the ferry had sunk.")]);
        Close(isFolderClosed);
        foreach (var command in (string[][])[["reports"], ["statements", "--json"], ["show", "a.txt"], ["search", "ferry"]])
        {
            var result = await HearsayProcess.RunAsync(_folder.Path, [.. command, "--store", Store], asNobody: true);
            Assert.True(result.ExitCode == 0, string.Join(' ', command) + ": " + result.Error);
        }
        var refused = await HearsayProcess.RunAsync(_folder.Path, ["add", _folder.Write("b.txt", "Another, said Bob."), "--store", Store], asNobody: true);
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("store.db: cannot be", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_made_by_the_first_schema_can_be_listed_and_added_to()
    {
        // Made by: cd samples && hearsay add . --store ../tests/Hearsay.Tests/Storing/Data/schema-1.db
        var pinned = Path.Combine(SourceTree.Root, "tests", "Hearsay.Tests", "Storing", "Data", "schema-1.db");
        File.Copy(pinned, Store);
        using (var archive = Archive.Open(Store, create: false))
        {
            Assert.InRange(archive.Reports().Count(), 5, 20);
            Assert.NotEmpty(archive.Statements());
            Assert.NotEmpty(archive.Search(Searching.SearchQueryTests.Parse("market Veldra")));
        }
        await Dump.AddAsync(Store, [_folder.Write("a.txt", "Mara Dussel said that the ferry had sunk.")]);
        Assert.Contains("ferry", Dump.Of(Store), StringComparison.Ordinal);
        Dump.AssertSound(Store);
    }

    private void Close(bool isFolderClosed)
    {
        if (OperatingSystem.IsWindows())
            return;
        const UnixFileMode All = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
        File.SetUnixFileMode(Store, All);
        var folder = All | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        File.SetUnixFileMode(_folder.Path, isFolderClosed ? folder : folder | UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite);
    }

    /// <summary>Uses a store in every way; <c>false</c> if it was told to be damaged.</summary>
    private async Task<bool> UseAsync()
    {
        try
        {
            Dump.Of(Store);
            using (var archive = Archive.Open(Store, create: false))
                Assert.InRange(archive.Search(Searching.SearchQueryTests.Parse("granary")).Count(), 0, 60);
            await Dump.AddAsync(Store, [_folder.Write("b.csv", new InventedNews(2).Csv(10))]);
            return true;
        }
        catch (StoreException e)
        {
            Assert.StartsWith(Store, e.Message, StringComparison.Ordinal);
            return false;
        }
        finally
        {
            File.Delete(Store + "-wal");
            File.Delete(Store + "-shm");
        }
    }

    private void Refused(string reason, bool create = true)
    {
        var error = Assert.Throws<StoreException>(() => Archive.Open(Store, create).Dispose());
        Assert.Contains($"{Store}: {reason}", error.Message, StringComparison.Ordinal);
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
