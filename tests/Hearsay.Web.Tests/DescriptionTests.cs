using System.Globalization;
using System.Text.Json;

namespace Hearsay.Web.Tests;

/// <summary>The OpenAPI description tells what is really answered.</summary>
public sealed class DescriptionTests(SampleRoom room) : IClassFixture<SampleRoom>
{
    [Fact]
    public async Task Answers_of_every_address_fit_what_is_described()
    {
        var document = await room.JsonAsync("/api/v1/openapi.json");
        var check = new SchemaCheck(document);
        foreach (var path in document.GetProperty("paths").EnumerateObject().Where(path => path.Value.TryGetProperty("get", out _)))
            foreach (var address in await AddressesAsync(path.Name))
                Assert.Empty(await MisfitsAsync(check, path.Value.GetProperty("get"), address));
    }

    [Fact]
    public async Task Every_address_has_a_name_of_its_own_and_tells_its_faults()
    {
        var operations = (await room.JsonAsync("/api/v1/openapi.json")).GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Select(verb => verb.Value)).ToList();
        Assert.Equal(operations.Count, operations.Select(operation => operation.GetProperty("operationId").GetString()).Distinct().Count());
        foreach (var operation in operations)
            Assert.All((string[])["400", "401", "503"], status => Assert.True(operation.GetProperty("responses").GetProperty(status).GetProperty("content").TryGetProperty("application/problem+json", out _)));
    }

    /// <summary>Addresses that answer each in another way.</summary>
    private async Task<string[]> AddressesAsync(string path)
    {
        if (path.StartsWith("/api/v1/search", StringComparison.Ordinal))
            return [path + "?q=the", path];
        if (!path.Contains("{id}", StringComparison.Ordinal))
            return [path, path + "?nonsense=1"];
        var list = path.EndsWith("/copies", StringComparison.Ordinal) ? ("/api/v1/copies", "family") : (path[..path.IndexOf("/{", StringComparison.Ordinal)], "id");
        var first = (await room.JsonAsync(list.Item1)).GetProperty("items")[0].GetProperty(list.Item2).GetString();
        return [path.Replace("{id}", first, StringComparison.Ordinal), path.Replace("{id}", "x-0", StringComparison.Ordinal)];
    }

    private async Task<IEnumerable<string>> MisfitsAsync(SchemaCheck check, JsonElement operation, string address)
    {
        using var answer = await room.Client.GetAsync(new Uri(address, UriKind.Relative));
        var status = ((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture);
        var schema = operation.GetProperty("responses").GetProperty(status).GetProperty("content").GetProperty(answer.Content.Headers.ContentType!.MediaType!).GetProperty("schema");
        using var body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return [.. check.Misfits(body.RootElement, schema).Select(misfit => $"{address}: {misfit}")];
    }
}
