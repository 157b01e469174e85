using System.Reflection;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Web;

/// <summary>Our styles and scripts, carried inside the program. Their addresses hold a hash of them, so browsers keep them for good.</summary>
internal static class PageFiles
{
    /// <summary>Below which all of them lie.</summary>
    public const string Root = "/assets";

    private const string Prefix = "Hearsay.Web.Assets.";
    private static readonly Dictionary<string, Asset> All = Load();

    private sealed record Asset(byte[] Bytes, string Type, string Address);

    /// <summary>Whether the program carries an asset: one that Node makes is only there where the program was built with it.</summary>
    public static bool Has(string name) => All.ContainsKey(name);

    /// <summary>The address of an asset: <c>/assets/page.css?v=…</c>.</summary>
    public static string Address(string name) => All[name].Address;

    public static void MapAssets(this IEndpointRouteBuilder routes) =>
        routes.MapGet(Root + "/{name}", (string name, HttpContext context) => Answer(name, context)).ExcludeFromDescription();

    private static IResult Answer(string name, HttpContext context)
    {
        if (!All.TryGetValue(name, out var asset))
            return TypedResults.NotFound();
        context.Response.Headers.CacheControl = context.Request.QueryString.HasValue ? "public, max-age=31536000, immutable" : "no-cache";
        return TypedResults.Bytes(asset.Bytes, asset.Type);
    }

    private static Dictionary<string, Asset> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => (Name: name[Prefix.Length..], Bytes: Read(assembly, name)))
            .ToDictionary(file => file.Name, file => new Asset(file.Bytes, TypeOf(file.Name), $"{Root}/{file.Name}?v={Convert.ToHexStringLower(SHA256.HashData(file.Bytes))[..12]}"));
    }

    private static byte[] Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".txt" => "text/plain; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };
}
