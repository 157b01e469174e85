using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Hearsay.Web.Security;

/// <summary>
/// Knows the token: in the <c>Authorization: Bearer</c> header of programs, or in the cookie that a browser is given for it. The cookie holds a
/// hash of the token with a key of this run, so that it ends with it and tells nobody the token. Safe to share.
/// </summary>
internal sealed class Gate(WebOptions options)
{
    private const string Scheme = "Bearer ";

    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);

    /// <summary>Whether the request brings the token.</summary>
    public bool Knows(HttpRequest request)
    {
        if (options.Token is null)
            return false;
        var header = request.Headers.Authorization.ToString();
        if (header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            return IsToken(header[Scheme.Length..].Trim());
        return request.Cookies[Cookie(request.HttpContext)] is { } cookie && Same(cookie, Pass());
    }

    /// <summary>Whether these are the token's characters. Takes the same time for right and wrong.</summary>
    public bool IsToken(string given) => options.Token is { } token && Same(given, token);

    /// <summary>Lets a browser in until the program ends or the browser is closed.</summary>
    public void LetIn(HttpResponse response) => response.Cookies.Append(Cookie(response.HttpContext), Pass(), new CookieOptions
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Path = "/",
        IsEssential = true,
    });

    // Browsers send cookies to all ports of a machine: two reading rooms would take each other's.
    private static string Cookie(HttpContext context) => string.Create(CultureInfo.InvariantCulture, $"hearsay-{context.Connection.LocalPort}");

    private string Pass() => Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(options.Token!)));

    private bool Same(string left, string right) => CryptographicOperations.FixedTimeEquals(
        HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(left)), HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(right)));
}
