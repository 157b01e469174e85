using System.CommandLine;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using Hearsay.Web;
using Microsoft.Extensions.Hosting;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay serve</c>: the reading room, pages and an API over the store.</summary>
internal static class Serve
{
    /// <summary>Where a token can stand that should not be seen in the list of processes.</summary>
    private const string TokenVariable = "HEARSAY_TOKEN";

    private sealed record Options(StoreOption Store, Option<int> Port, Option<string> Address, Option<bool> Writable, Option<string?> Token);

    public static Command Create()
    {
        var command = new Command("serve", "Open the store in the browser: pages to look at, and an API for programs. Only this machine can come, and only to read, unless told otherwise.");
        var options = new Options(
            new StoreOption(command),
            new Option<int>("--port") { Description = "The port; 0 for any that is free", DefaultValueFactory = _ => WebOptions.UsualPort, HelpName = "N" },
            new Option<string>("--address") { Description = "The address to listen on; any but this machine's own takes a token", DefaultValueFactory = _ => "127.0.0.1", HelpName = "IP" },
            new Option<bool>("--writable") { Description = "Let reports be added, by whoever knows the token" },
            new Option<string?>("--token") { Description = $"What whoever comes must know; also from {TokenVariable}; made up and told here where one is needed on this machine and none given", HelpName = "SECRET" });
        foreach (var option in new Option[] { options.Port, options.Address, options.Writable, options.Token })
            command.Options.Add(option);
        command.SetAction((parsed, cancellation) =>
        {
            var given = Given(parsed, options);
            return RunAsync(Read(parsed, options, given), tellToken: given is null, cancellation);
        });
        return command;
    }

    private static string? Given(ParseResult parsed, Options options) => parsed.GetValue(options.Token) ?? (Environment.GetEnvironmentVariable(TokenVariable) is { Length: > 0 } token ? token : null);

    private static WebOptions Read(ParseResult parsed, Options options, string? token)
    {
        var text = parsed.GetValue(options.Address)!;
        if (!IPAddress.TryParse(text == "localhost" ? "127.0.0.1" : text, out var address))
            throw new FormatException($"--address: '{text}' is no address such as 127.0.0.1 or 0.0.0.0");
        if (parsed.GetValue(options.Port) is < 0 or > ushort.MaxValue)
            throw new FormatException("--port: give a number from 0 to 65535");
        var writable = parsed.GetValue(options.Writable);
        return new WebOptions
        {
            Store = options.Store.Path(parsed),
            Address = address,
            Port = parsed.GetValue(options.Port),
            Writable = writable,
            Token = token ?? (writable && IPAddress.IsLoopback(address) ? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)) : null),
        };
    }

    private static async Task<int> RunAsync(WebOptions options, bool tellToken, CancellationToken cancellation)
    {
        await using var room = ReadingRoom.Build(options);
        await room.StartAsync(cancellation);
        foreach (var address in room.Urls)
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"The reading room is open: {address}"));
        if (options.Token is not null && tellToken)
            Console.Out.WriteLine($"Adding takes this token: {options.Token}");
        Console.Error.WriteLine("Ctrl+C closes it.");
        try
        {
            await room.WaitForShutdownAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            // That is how it ends.
        }
        await room.StopAsync(CancellationToken.None);
        return ExitCodes.Done;
    }
}
