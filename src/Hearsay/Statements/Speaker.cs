namespace Hearsay.Statements;

/// <summary>Whom a source phrase means.</summary>
/// <param name="Name">The fullest name in the report, or the description of somebody nameless; <c>null</c> if nobody can be told.</param>
/// <param name="Standing">What kind of source it is.</param>
/// <param name="Root">Who vouches for the content: the body that a spokesman speaks for, otherwise the speaker; <c>null</c> for nobody.</param>
/// <param name="Sureness">How likely it is that these are meant, from 0 to 1.</param>
internal sealed record Speaker(string? Name, Standing Standing, string? Root, double Sureness = 1)
{
    /// <summary>Nobody: "it is believed", or no source phrase at all.</summary>
    public static Speaker Nobody { get; } = new(null, Standing.Impersonal, null);

    /// <summary>A body or people of a kind, which speak for themselves.</summary>
    public static Speaker Group(string name) => new(name, Standing.Group, name);

    /// <summary>Whether the root counts as an independent source.</summary>
    public bool IsRootKnown => Root is not null && Standing is not (Standing.Anonymous or Standing.Impersonal);

    /// <summary>Whether the speaker is one or more persons rather than a body.</summary>
    public bool IsPerson => Standing is Standing.Named or Standing.Role;
}
