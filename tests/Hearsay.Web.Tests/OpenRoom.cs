using System.Runtime.CompilerServices;
using Hearsay.Reading;
using Hearsay.Storing;
using Microsoft.AspNetCore.Builder;

namespace Hearsay.Web.Tests;

/// <summary>A reading room over a store of its own, on a port of its own, as a user would open it.</summary>
public sealed class OpenRoom : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly WebApplication _room;

    /// <summary>The file of its store.</summary>
    public string Store => Path.Combine(_folder.FullName, "hearsay.db");

    private OpenRoom(DirectoryInfo folder, WebApplication room)
    {
        _folder = folder;
        _room = room;
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(room.Urls.Single()) };
    }

    /// <summary>The samples of the repository.</summary>
    public static string Samples { get; } = Path.Combine(Root(), "samples");

    public HttpClient Client { get; }

    public string Address => Client.BaseAddress!.ToString().TrimEnd('/');

    /// <summary>Opens a room over a store with the given files or folders in it.</summary>
    public static async Task<OpenRoom> OverAsync(IEnumerable<string> paths, Func<WebOptions, WebOptions>? change = null)
    {
        var folder = Directory.CreateTempSubdirectory("hearsay-web-");
        var store = Path.Combine(folder.FullName, "hearsay.db");
        using (var archive = Archive.Open(store))
            await archive.AddAsync(paths, new ReadingOptions { Threads = 2 }, Analyst.LoadEnglish(), TimeProvider.System);
        var options = new WebOptions { Store = store, Port = 0 };
        var room = ReadingRoom.Build(change is null ? options : change(options));
        await room.StartAsync();
        return new OpenRoom(folder, room);
    }

    /// <summary>Opens a room over one text.</summary>
    public static async Task<OpenRoom> OverTextAsync(string name, string text, Func<WebOptions, WebOptions>? change = null)
    {
        var folder = Directory.CreateTempSubdirectory("hearsay-web-text-");
        try
        {
            var path = Path.Combine(folder.FullName, name);
            await File.WriteAllTextAsync(path, text);
            return await OverAsync([path], change);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _room.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private static string Root([CallerFilePath] string path = "")
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(path)!);
        while (!File.Exists(Path.Combine(folder.FullName, "Hearsay.slnx")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}
