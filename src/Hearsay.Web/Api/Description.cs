using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Hearsay.Web.Api;

/// <summary>What OpenAPI tells beyond what the program knows of its own types.</summary>
internal static class Description
{
    private const string TokenScheme = "token";

    /// <summary>Of all of it.</summary>
    public static Task OfAll(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellation)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Hearsay",
            Version = "1",
            Description = "Who said what, according to whom, and how many of them really. All offsets are half-open ranges of UTF-16 positions in a report's text.",
            License = new OpenApiLicense { Name = "Apache License 2.0", Identifier = "Apache-2.0" },
        };
        document.Servers = [new OpenApiServer { Url = "/" }];
        document.AddComponent(TokenScheme, new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = "bearer",
            Description = "Needed to add reports, and to read where others than this machine can come.",
        });
        document.Security = [[], new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(TokenScheme, document)] = [] }];
        return Task.CompletedTask;
    }

    /// <summary>Of an address: its parameters, and the formats of its answer.</summary>
    public static Task OfAddress(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        var known = context.Description.ActionDescriptor.EndpointMetadata;
        foreach (var parameter in known.OfType<Parameters>().LastOrDefault()?.All ?? [])
            (operation.Parameters ??= []).Add(Of(parameter));
        foreach (var path in operation.Parameters?.OfType<OpenApiParameter>().Where(parameter => parameter.In == ParameterLocation.Path) ?? [])
            path.Description = "The identifier, or a beginning of it that no other has";
        if (known.OfType<Sent>().LastOrDefault() is { } sent)
            operation.RequestBody = new OpenApiRequestBody { Required = true, Content = sent.Types.ToDictionary(type => type, _ => new OpenApiMediaType()) };
        if (operation.Responses?.GetValueOrDefault("200")?.Content is { } answer)
            foreach (var format in known.OfType<Formats>().LastOrDefault()?.Names ?? [])
                answer.TryAdd(Answers.TypeOf(format), new OpenApiMediaType { Schema = new OpenApiSchema { Type = format == Answers.Layer ? JsonSchemaType.Object : JsonSchemaType.String } });
        return Task.CompletedTask;
    }

    private static OpenApiParameter Of(Parameter parameter)
    {
        var one = new OpenApiSchema
        {
            Type = parameter.Format == "int32" ? JsonSchemaType.Integer : JsonSchemaType.String,
            Format = parameter.Format,
            Minimum = parameter.Format == "int32" ? "1" : null,
            Enum = parameter.Values.Count == 0 ? null : [.. parameter.Values.Select(value => (JsonNode)value)],
        };
        return new OpenApiParameter
        {
            Name = parameter.Name,
            In = ParameterLocation.Query,
            Description = parameter.Description,
            Required = parameter.IsRequired,
            Schema = parameter.IsList ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = one, MaxItems = Asked.MostValues } : one,
        };
    }
}
