using System.Text.Json.Nodes;
using Hearsay.Web.Text;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Hearsay.Web.Api;

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
        new("agency", "Written by this agency (a part of its name will do)"),
        new("unit", "Figures that count this"),
        new("language", "In this language (ISO 639); may be given several times, as may all that follow"),
        Of<Standing>("standing", "Said by such a source"),
        Of<StatementAct>("act", "What the source does with what it puts forward"),
        Of<Certainty>("certainty", "How certain it is, as the source puts it"),
        Of<StatementForm>("form", "How it is quoted"),
        Of<FigureMeasure>("measure", "What happened to those that a figure counts"),
        new("not-outlet", "Not published by this outlet"),
        new("not-by", "Not what this speaker said"),
        Of<Standing>("not-standing", "Not said by such a source"),
        Of<StatementAct>("not-act", "Not such an act"),
        Of<Certainty>("not-certainty", "Not as certain as this"),
    ];

    /// <summary>Where in a list, and in which format.</summary>
    public static readonly Parameter[] Paging =
    [
        new("limit", $"So many rows at the most, 1 to {Asked.LargestLimit}; {Asked.UsualLimit} unless given; all in a stream", "int32"),
        new("after", "The cursor that the answer before gave as \"next\""),
        new("format", "json: a page of rows; ndjson: all rows, one object a line; csv: a table; geojson: a map layer, where rows have places", null, "json", "ndjson", "csv", "geojson"),
    ];

    private static Parameter Of<T>(string name, string description)
        where T : struct, Enum => new(name, description, null, [.. Enum.GetValues<T>().Select(value => Wording.Word(value))]);

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
