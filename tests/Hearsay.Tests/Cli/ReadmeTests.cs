using Hearsay.Tests.Storing;
using Hearsay.Training.Quality;

namespace Hearsay.Tests.Cli;

/// <summary>What the README promises: each of its commands is run, and each line it shows under one is looked for in what comes out.</summary>
public sealed class ReadmeTests
{
    private const string Run = "dotnet run --project src/Hearsay.Cli -- ";

    [Fact]
    public async Task Every_command_of_the_first_page_prints_what_is_shown_under_it()
    {
        using var folder = new TemporaryFolder();
        var lines = await File.ReadAllLinesAsync(Path.Combine(Floors.Root, "README.md"));
        var commands = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Run, StringComparison.Ordinal))
                continue;
            commands++;
            var result = await HearsayProcess.RunAsync(folder.Path, Arguments(lines[i][Run.Length..]));
            Assert.True(result.ExitCode == 0, lines[i] + ": " + result.Error);
            Assert.All(Shown(lines, i + 2), line => Assert.Contains(line, Squeezed(result.Out), StringComparison.Ordinal));
        }
        Assert.Equal(5, commands);
    }

    [Fact]
    public async Task Every_command_of_the_table_is_one_of_the_program()
    {
        using var folder = new TemporaryFolder();
        var lines = await File.ReadAllLinesAsync(Path.Combine(Floors.Root, "README.md"));
        var commands = lines.Where(line => line.StartsWith("| `hearsay ", StringComparison.Ordinal)).Select(line => line.Split(' ', '`')[3]).ToList();
        Assert.NotEmpty(commands);
        foreach (var command in commands)
            Assert.Equal(0, (await HearsayProcess.RunAsync(folder.Path, [command, "--help"])).ExitCode);
    }

    private static string[] Arguments(string command) =>
        [.. command.Split(' ').Select(word => word == "samples" ? Path.Combine(Floors.Root, "samples") : word)];

    /// <summary>The lines of the text block that follows a command's own block.</summary>
    private static IEnumerable<string> Shown(string[] lines, int from)
    {
        var start = Array.FindIndex(lines, from, line => line.Length > 0);
        return lines[start] == "```text" ? lines.Skip(start + 1).TakeWhile(line => line != "```").Select(Squeezed) : [];
    }

    private static string Squeezed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
