using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Hearsay.Web.Api;

/// <summary>A parameter of an address, as the description tells it.</summary>
/// <param name="Name">Its name, as on the command line.</param>
/// <param name="Description">What it does.</param>
/// <param name="Format"><c>date</c> for a day, <c>int32</c> for a number, otherwise <c>null</c>.</param>
/// <param name="Values">What it may be, where that is a list.</param>
internal sealed record Parameter(string Name, string Description, string? Format = null, params string[] Values);

/// <summary>The parameters that an address takes; one that it does not take is refused, so that no condition is passed over in silence.</summary>
internal sealed record Parameters(params Parameter[] All)
{
    /// <summary>The conditions that every list takes.</summary>
    public static readonly Parameter[] Filters =
    [
        new("by", "Only what this speaker said, or passed on"),
        new("about", "Only what has these words; \"a phrase\" as it stands, bomb* any ending"),
        new("place", "Only what names this place"),
        new("outlet", "Published by this outlet (a part of its name will do)"),
        new("since", "Published on this day or later", "date"),
        new("until", "Published on this day or earlier", "date"),
    ];

    /// <summary>Where in a list, and in which format.</summary>
    public static readonly Parameter[] Paging =
    [
        new("limit", $"So many rows at the most, 1 to {Asked.LargestLimit}; {Asked.UsualLimit} unless given; all in a stream", "int32"),
        new("after", "The cursor that the answer before gave as \"next\""),
        new("format", "json: a page of rows; ndjson: all rows, one object a line, as they are found", null, "json", "ndjson"),
    ];

    /// <summary>The parameters of a list.</summary>
    public static Parameters OfList(params Parameter[] own) => new([.. own, .. Filters, .. Paging]);

    /// <summary>Refuses what is not among them.</summary>
    /// <exception cref="FormatException">The address has a parameter that means nothing here.</exception>
    public void Check(IEnumerable<string> given)
    {
        foreach (var name in given)
            if (!All.Any(parameter => parameter.Name == name))
                throw new FormatException($"{name}: there is no such condition here; there are {string.Join(", ", All.Select(parameter => parameter.Name))}");
    }

    /// <summary>Writes the parameters of an address into its description.</summary>
    public static Task Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        var parameters = context.Description.ActionDescriptor.EndpointMetadata.OfType<Parameters>().LastOrDefault();
        foreach (var parameter in parameters?.All ?? [])
            (operation.Parameters ??= []).Add(new OpenApiParameter
            {
                Name = parameter.Name,
                In = ParameterLocation.Query,
                Description = parameter.Description,
                Schema = new OpenApiSchema
                {
                    Type = parameter.Format == "int32" ? JsonSchemaType.Integer : JsonSchemaType.String,
                    Format = parameter.Format,
                    Enum = parameter.Values.Length == 0 ? null : [.. parameter.Values.Select(value => (JsonNode)value)],
                },
            });
        return Task.CompletedTask;
    }
}
