namespace Hearsay.Reading;

/// <summary>Keeps what can be read only once (a pipe, an archive inside an archive) in a temporary file, which goes when this is disposed of.</summary>
internal sealed class Spool : IDisposable
{
    private readonly FileStream _file;

    private Spool(FileStream file) => _file = file;

    /// <summary>How many bytes there are.</summary>
    public long Length => _file.Length;

    /// <summary>Reads <paramref name="input"/> to its end and closes it.</summary>
    /// <exception cref="RefusedInputException">There is more than <see cref="Limits.SpooledBytes"/>.</exception>
    public static Spool Of(Stream input)
    {
        using (input)
        {
            var spool = new Spool(new FileStream(
                Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete, 64 * 1024, FileOptions.DeleteOnClose));
            try
            {
                spool.Fill(input);
                return spool;
            }
            catch
            {
                spool.Dispose();
                throw;
            }
        }
    }

    /// <summary>Opens what was kept at its beginning.</summary>
    public FileStream Open() => new(_file.Name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 64 * 1024);

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private void Fill(Stream input)
    {
        var block = new byte[64 * 1024];
        int count;
        while ((count = input.Read(block)) > 0)
        {
            _file.Write(block, 0, count);
            if (_file.Position > Limits.SpooledBytes)
                throw new RefusedInputException(FormattableString.Invariant($"is longer than {Limits.SpooledBytes / 1024 / 1024 / 1024} GiB, too long for a pipe; add it as a file"));
        }
        _file.Flush();
    }
}
