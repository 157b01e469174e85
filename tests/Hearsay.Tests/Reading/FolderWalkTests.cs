using System.Diagnostics;
using Hearsay.Reading;
using Hearsay.Tests.Storing;

namespace Hearsay.Tests.Reading;

public sealed class FolderWalkTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_is_read_with_all_below_it_in_the_order_of_names()
    {
        foreach (var name in (string[])["b/2.txt", "a.txt", "b/1.txt", "B.txt", "b.txt", "c d/ä\n.txt"])
            _folder.Write(name, "x");
        Assert.Equal(["B.txt", "a.txt", "b/1.txt", "b/2.txt", "b.txt", "c d/ä\n.txt"], Names());
    }

    [Fact]
    public void Hidden_files_pictures_and_stores_are_passed_over()
    {
        foreach (var name in (string[])[".hidden", ".git/a.txt", "a.png", "style.css", "hearsay.db", "hearsay.db-wal", "a.txt"])
            _folder.Write(name, "x");
        Assert.Equal(["a.txt"], Names());
    }

    [Fact]
    public void A_link_back_is_told_and_not_followed()
    {
        _folder.Write("a/b/x.txt", "x");
        Directory.CreateSymbolicLink(_folder.At("a/b/up"), _folder.At("a"));
        Directory.CreateSymbolicLink(_folder.At("a/relative"), "..");
        var found = Find();
        Assert.Equal(["a/b/x.txt"], found.Where(f => f.Problem is null).Select(Relative));
        Assert.All(found.Where(f => f.Problem is not null), f => Assert.Equal("is a link back to a folder that it lies in; not followed", f.Problem));
        Assert.Equal(3, found.Count);
    }

    [Fact]
    public void Links_back_through_other_links_end()
    {
        _folder.Write("one/x.txt", "x");
        _folder.Write("two/y.txt", "y");
        Directory.CreateSymbolicLink(_folder.At("one/to"), _folder.At("two"));
        Directory.CreateSymbolicLink(_folder.At("two/fro"), _folder.At("two/../one"));
        Directory.CreateSymbolicLink(_folder.At("two/round"), _folder.At("one/to/fro"));
        Assert.InRange(Find().Count, 4, 30);
    }

    [Fact]
    public void A_link_to_a_file_is_read_and_a_link_to_nothing_is_told()
    {
        File.CreateSymbolicLink(_folder.At("b.txt"), _folder.Write("a.txt", "x"));
        File.CreateSymbolicLink(_folder.At("c.txt"), _folder.At("nowhere"));
        File.CreateSymbolicLink(_folder.At("d.txt"), _folder.At("d.txt"));
        Assert.Equal([null, null, "is a link to something that is not there", "is a link to something that is not there"], Find().Select(f => f.Problem));
    }

    [Fact]
    public void Two_hundred_folders_deep_is_read()
    {
        var path = string.Concat(Enumerable.Repeat("d/", 200)) + "x.txt";
        _folder.Write(path, "x");
        Assert.Equal([path], Names());
    }

    [Fact]
    public void A_pipe_in_a_folder_is_told_and_not_waited_for()
    {
        if (OperatingSystem.IsWindows())
            return;
        using (var made = Process.Start("mkfifo", _folder.At("pipe.txt")))
            made.WaitForExit();
        File.CreateSymbolicLink(_folder.At("q.txt"), _folder.At("pipe.txt"));
        File.CreateSymbolicLink(_folder.At("zero.txt"), "/dev/zero");
        Assert.All(Find(), f => Assert.Equal("is empty, or a pipe or device and no file", f.Problem));
    }

    [Fact]
    public void A_name_that_is_not_there_is_told() =>
        Assert.Equal("no such file or folder", Assert.Single(FolderWalk.Find([_folder.At("nowhere")])).Problem);

    [Fact]
    public void A_name_too_long_for_any_file_is_told() =>
        Assert.NotNull(Assert.Single(FolderWalk.Find([_folder.At(new string('x', 10_000))])).Problem);

    private List<FoundFile> Find() => [.. FolderWalk.Find([_folder.Path])];

    private IEnumerable<string> Names() => Find().Select(f =>
    {
        Assert.Null(f.Problem);
        return Relative(f);
    });

    private string Relative(FoundFile file) => Path.GetRelativePath(_folder.Path, file.Path);
}
