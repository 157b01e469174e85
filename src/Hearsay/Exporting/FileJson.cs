using Hearsay.Storing;

namespace Hearsay.Exporting;

/// <summary>A file of a report in JSON.</summary>
internal sealed record FileJson(
    string File, string? Title, string? Byline, string? Outlet, string? Agency, DateJson? Published, string? Url, string Sha256, DateTimeOffset ReadAt)
{
    public static FileJson Of(StoredFile file) => new(
        file.File, file.Title, file.Byline, file.Outlet, file.Agency, DateJson.Of(file.Published), file.Url, file.Sha256, file.ReadAt);
}
