using System.CommandLine;
using System.Text.Json;
using Hearsay.Storing;
using Hearsay.Tests.Storing;
using Hearsay.Web;
using Commands = Hearsay.Cli.Commands;

namespace Hearsay.Tests.Cli;

/// <summary>What a command can be asked, its address in the API can be asked by the same name, and nothing else.</summary>
public sealed class ApiParityTests : IAsyncLifetime, IDisposable
{
    /// <summary>How an answer is shown, and where from; an address tells the format in one parameter.</summary>
    private static readonly string[] OfTheTerminal = ["store", "json", "csv", "help", "out"], OfTheApi = ["format"];

    private readonly TemporaryFolder _folder = new();
    private JsonElement _paths;

    public async Task InitializeAsync()
    {
        Archive.Open(_folder.At("hearsay.db")).Dispose();
        await using var room = ReadingRoom.Build(new WebOptions { Store = _folder.At("hearsay.db"), Port = 0 });
        await room.StartAsync();
        using var client = new HttpClient();
        using var document = JsonDocument.Parse(await client.GetStringAsync(new Uri(room.Urls.Single() + "/api/v1/openapi.json")));
        _paths = document.RootElement.GetProperty("paths").Clone();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Lists_take_the_options_of_their_commands()
    {
        AssertSame(Commands.Reports.Create(), "reports");
        AssertSame(Commands.Copies.Create(), "copies");
        AssertSame(Commands.Claims.Create(), "claims");
        AssertSame(Commands.Series.Create(), "series");
        AssertSame(Commands.Timeline.Create(), "timeline");
        AssertSame(Commands.Places.Create(), "places");
        AssertSame(Commands.Sources.Create(), "sources");
        // How people are shown statements; and figures side by side have an address of their own.
        AssertSame(Commands.Statements.Create(), "statements", "group");
        AssertSame(Commands.Figures.Create(), "figures", "series");
        AssertSame(Commands.Search.Create(), "search");
    }

    [Fact]
    public void Options_with_words_to_choose_from_take_the_same_words()
    {
        var told = Commands.Statements.Create().Options.Where(option => option.Description!.Contains(": ", StringComparison.Ordinal)).ToDictionary(Name, option => option.Description!);
        foreach (var parameter in Parameters("statements").Where(parameter => parameter.GetProperty("schema").TryGetProperty("items", out var items) && items.TryGetProperty("enum", out _)))
            Assert.EndsWith(
                string.Join(", ", parameter.GetProperty("schema").GetProperty("items").GetProperty("enum").EnumerateArray().Select(word => word.GetString())),
                told[parameter.GetProperty("name").GetString()!], StringComparison.Ordinal);
    }

    private void AssertSame(Command command, string path, params string[] ofPeople)
    {
        var options = command.Options.Select(Name).Concat(command.Arguments.Where(argument => argument.Name == "query").Select(_ => "q")).Except([.. OfTheTerminal, .. ofPeople]);
        var parameters = Parameters(path).Select(parameter => parameter.GetProperty("name").GetString()!).Except(OfTheApi);
        Assert.Equal(options.Order(StringComparer.Ordinal), parameters.Order(StringComparer.Ordinal));
    }

    private JsonElement.ArrayEnumerator Parameters(string path) => _paths.GetProperty("/api/v1/" + path).GetProperty("get").GetProperty("parameters").EnumerateArray();

    private static string Name(Option option) => option.Name.TrimStart('-');
}
