using System.Diagnostics;
using System.Text.Json;
using Hearsay.Tests.Conventions;
using Hearsay.Tests.Storing;

namespace Hearsay.Tests.Cli;

public sealed class CommandTests : IClassFixture<CommandTests.SampleStore>
{
    private readonly SampleStore _store;

    public CommandTests(SampleStore store) => _store = store;

    [Theory]
    [InlineData(0, "reports")]
    [InlineData(0, "reports --json")]
    [InlineData(0, "reports --outlet radio --since 2024-01-01 --until 2024-12-31 --limit 1")]
    [InlineData(1, "reports --outlet nobody")]
    [InlineData(1, "reports --since 2100-01-01")]
    [InlineData(2, "reports --since yesterday")]
    [InlineData(2, "reports --limit -1")]
    [InlineData(2, "reports --limit many")]
    [InlineData(0, "reports --limit 2147483647")]
    [InlineData(2, "reports --limit 2147483648")]
    [InlineData(2, "reports --store nowhere.db")]
    [InlineData(2, "reports --store .")]
    [InlineData(2, "reports extra")]
    [InlineData(0, "statements --by Torvek --about roof")]
    [InlineData(0, "statements --json --by Torvek")]
    [InlineData(1, "statements --by Nobody")]
    [InlineData(2, "statements --by \"")]
    [InlineData(0, "statements --standing group,named --not-act denies --not-by nobody --not-outlet radio")]
    [InlineData(2, "statements --standing loud")]
    [InlineData(1, "statements --language xx")]
    [InlineData(0, "figures --measure killed")]
    [InlineData(0, "figures --json --unit person")]
    [InlineData(2, "figures --measure eaten")]
    [InlineData(0, "places")]
    [InlineData(0, "places --json")]
    [InlineData(1, "places --by Nobody")]
    [InlineData(0, "reports --place Veldra")]
    [InlineData(0, "search market")]
    [InlineData(0, "search market --json")]
    [InlineData(1, "search zeppelin")]
    [InlineData(2, "search *")]
    [InlineData(2, "search")]
    [InlineData(0, "search market --not zeppelin")]
    [InlineData(1, "search market --not market")]
    [InlineData(0, "show 01-agency-report.txt")]
    [InlineData(0, "show 01-agency-report.txt --json")]
    [InlineData(1, "show r-nothing")]
    [InlineData(1, "show r-")]
    [InlineData(2, "show")]
    [InlineData(0, "read 01-agency-report.txt --json")]
    [InlineData(0, "read . --plain")]
    [InlineData(1, "read nowhere.txt")]
    [InlineData(1, "read 01-agency-report.txt nowhere.txt")]
    [InlineData(2, "read 01-agency-report.txt --map colour=red")]
    [InlineData(2, "read 01-agency-report.txt --threads 0")]
    [InlineData(0, "analyze 01-agency-report.txt --json")]
    [InlineData(1, "analyze nowhere.txt --json")]
    [InlineData(0, "add .")]
    [InlineData(1, "add nowhere.txt --json")]
    [InlineData(2, "add . --store nowhere/s.db")]
    [InlineData(2, "frobnicate")]
    [InlineData(2, "read --published someday 01-agency-report.txt")]
    [InlineData(0, "--help")]
    public async Task Exit_codes_and_messages_are_as_documented(int code, string command)
    {
        var result = await HearsayProcess.RunAsync(_store.Path, command.Split(' '));
        Assert.True(code == result.ExitCode, $"{result.ExitCode}: {result.Error}{result.Out}");
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', result.Out + result.Error);
        Assert.Equal(code == 2, result.Out.Length == 0 && result.Error.Length > 0 && code == 2);
        if (command.Contains("--json", StringComparison.Ordinal))
            Assert.All(result.Lines, line => Assert.Equal(1, JsonDocument.Parse(line).RootElement.GetProperty("schema").GetInt32()));
        Assert.All(result.Lines, line => Assert.Equal(line.TrimEnd(), line));
    }

    [Theory]
    [InlineData(1, "show")]
    [InlineData(1, "read")]
    [InlineData(2, "reports", "--store")]
    public async Task An_empty_name_is_told(int code, params string[] command)
    {
        var result = await HearsayProcess.RunAsync(_store.Path, [.. command, ""]);
        Assert.Equal(code, result.ExitCode);
        Assert.StartsWith("hearsay: ", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Failures_go_to_standard_error_as_json()
    {
        var result = await HearsayProcess.RunAsync(_store.Path, ["read", "01-agency-report.txt", "nowhere.txt", "--json"]);
        Assert.Single(result.Lines);
        Assert.Equal("""{"file":"nowhere.txt","error":"no such file or folder"}""", result.Error.Trim());
    }

    [Fact]
    public async Task Json_answers_keep_the_contract()
    {
        var report = await OneAsync("show", "01-agency-report.txt", "--json");
        var text = report.GetProperty("text").GetString()!;
        foreach (var name in (string[])["id", "file", "title", "byline", "outlet", "agency", "published", "language", "statements"])
            Assert.True(report.TryGetProperty(name, out _), name);
        foreach (var statement in report.GetProperty("statements").EnumerateArray())
        {
            Assert.All(statement.GetProperty("content").EnumerateArray(), span => Assert.NotEmpty(text[span[0].GetInt32()..span[1].GetInt32()]));
            foreach (var name in (string[])["id", "source", "cue", "form", "act", "certainty", "speaker", "standing", "chain", "rootKnown", "saidOn", "inside", "confidence"])
                Assert.True(statement.TryGetProperty(name, out _), name);
        }
        var hit = await OneAsync("search", "market", "--json", "--limit", "1");
        var passage = hit.GetProperty("passages")[0];
        Assert.Equal("market", Shown(hit, passage.GetProperty("matches")[0]), ignoreCase: true);

        string Shown(JsonElement row, JsonElement span)
        {
            var shown = passage.GetProperty("text").GetString()!;
            var start = passage.GetProperty("span")[0].GetInt32();
            return shown[(span[0].GetInt32() - start)..(span[1].GetInt32() - start)];
        }
    }

    [Theory]
    [InlineData("{\"text\":\"It rained, said Bob.\"}\n{\"text\":\"It snowed, said Bob.\"}\n", 2)]
    [InlineData("outlet,text\nX,\"It rained, said Bob.\"\nX,\"It snowed, said Bob.\"\n", 2)]
    [InlineData("<html><body><p>It rained, said Bob.</p></body></html>", 1)]
    [InlineData("It rained, said Bob.", 1)]
    public async Task Standard_input_is_read_in_any_format(string input, int reports)
    {
        var result = await HearsayProcess.RunAsync(_store.Path, ["read", "-", "--json"], input);
        Assert.Equal(reports, result.Lines.Length);
        Assert.Equal(reports, (await HearsayProcess.RunAsync(_store.Path, ["read", "--json"], input)).Lines.Length);
    }

    [Fact]
    public async Task Nothing_in_a_report_reaches_the_terminal_as_a_command()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a\u001b[2J.jsonl", """{"title":"\u001b]0;owned\u0007 [red]news[/]","byline":"\u001b[31mBob","outlet":"\u009b31m[bold","text":"“\u001b[2J\u001b[31mIt [bold]rained\u202e[/],” said Bob\u001b[0m."}""");
        Assert.Equal(0, (await HearsayProcess.RunAsync(folder.Path, ["add", "."])).ExitCode);
        foreach (var command in (string[][])[["reports"], ["statements"], ["search", "rained"], ["show", "r-"], ["read", "."], ["analyze", "."]])
        {
            var result = await HearsayProcess.RunAsync(folder.Path, command);
            Assert.True(result.ExitCode == 0, result.Error);
            Assert.DoesNotContain(result.Out, c => c is not '\n' && (char.IsControl(c) || c == '\u202e'));
            Assert.Contains(command[0] == "reports" ? "[red]news" : "[bold]rained", result.Out, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_reader_that_leaves_early_is_no_fault()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TemporaryFolder();
        folder.Write("a.csv", new InventedNews(3).Csv(300));
        await HearsayProcess.RunAsync(folder.Path, ["add", "."]);
        foreach (var options in (string[])["--json", "--limit 0"])
        {
            var program = Path.Combine(AppContext.BaseDirectory, "Hearsay.Cli.dll");
            using var shell = Process.Start(new ProcessStartInfo("bash", ["-c", $"dotnet '{program}' statements {options} | head -n 1 > /dev/null; echo ${{PIPESTATUS[0]}}"])
            {
                WorkingDirectory = folder.Path,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            Assert.Equal("0\n", await shell.StandardOutput.ReadToEndAsync());
            Assert.DoesNotContain("hearsay:", await shell.StandardError.ReadToEndAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_file_without_permission_is_told_and_the_rest_goes_on()
    {
        if (!HearsayProcess.CanBeNobody || OperatingSystem.IsWindows())
            return;
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "It rained, said Bob.");
        Directory.CreateDirectory(folder.At("closed"));
        File.SetUnixFileMode(folder.Path, (UnixFileMode)Convert.ToInt32("755", 8));
        File.SetUnixFileMode(folder.At("closed"), UnixFileMode.UserRead);
        File.SetUnixFileMode(folder.Write("b.txt", "It snowed, said Bob."), UnixFileMode.UserRead);
        var result = await HearsayProcess.RunAsync(folder.Path, ["read", ".", "--json"], asNobody: true);
        Assert.Equal((1, 1), (result.ExitCode, result.Lines.Length));
        Assert.Equal(2, result.Error.Split("no permission to read it").Length - 1);
    }

    private async Task<JsonElement> OneAsync(params string[] command) =>
        JsonDocument.Parse(Assert.Single((await HearsayProcess.RunAsync(_store.Path, command)).Lines)).RootElement;

    /// <summary>A copy of the samples with a store among them.</summary>
    public sealed class SampleStore : IDisposable
    {
        private readonly TemporaryFolder _folder = new();

        public SampleStore()
        {
            foreach (var file in Directory.EnumerateFiles(System.IO.Path.Combine(SourceTree.Root, "samples")))
                File.Copy(file, _folder.At(System.IO.Path.GetFileName(file)));
            HearsayProcess.RunAsync(_folder.Path, ["add", "."]).GetAwaiter().GetResult();
        }

        public string Path => _folder.Path;

        public void Dispose() => _folder.Dispose();
    }
}
