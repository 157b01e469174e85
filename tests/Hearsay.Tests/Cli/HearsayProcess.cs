using System.Diagnostics;

namespace Hearsay.Tests.Cli;

/// <summary>The program as a user starts it: a process of its own, its outputs redirected.</summary>
internal static class HearsayProcess
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Hearsay.Cli.dll");

    /// <summary>What a run left behind.</summary>
    public sealed record Result(int ExitCode, string Out, string Error)
    {
        public string[] Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    public static Process Start(string folder, string[] arguments, bool asNobody = false)
    {
        var start = new ProcessStartInfo(asNobody ? "setpriv" : "dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new System.Text.UTF8Encoding(false),
        };
        foreach (var argument in (string[])[.. asNobody ? (string[])["--reuid=65534", "--regid=65534", "--clear-groups", "dotnet"] : [], Program, .. arguments])
            start.ArgumentList.Add(argument);
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["HOME"] = folder;
        return Process.Start(start)!;
    }

    public static async Task<Result> RunAsync(string folder, string[] arguments, string input = "", bool asNobody = false)
    {
        using var process = Start(folder, arguments, asNobody);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return new Result(process.ExitCode, await output, await error);
    }

    /// <summary>Whether this user may start the program as one who may do nothing: needed where tests run as root, for whom nothing is forbidden.</summary>
    public static bool CanBeNobody => OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && File.Exists("/usr/bin/setpriv");
}
