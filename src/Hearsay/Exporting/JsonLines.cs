using System.Text;

namespace Hearsay.Exporting;

/// <summary>Writes a JSON object a line.</summary>
internal static class JsonLines
{
    private const int Chunk = 32 * 1024;

    /// <summary>Writes rows as they come; memory does not grow with their number.</summary>
    public static async Task WriteAsync<T>(Stream target, Func<T, string> json, IEnumerable<T> rows, CancellationToken cancellation)
    {
        await using var text = new StreamWriter(target, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Chunk, leaveOpen: true);
        foreach (var row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            await text.WriteAsync(json(row));
            await text.WriteAsync('\n');
        }
    }
}
