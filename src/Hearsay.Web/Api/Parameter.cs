namespace Hearsay.Web.Api;

/// <summary>A parameter of an address, as the description tells it.</summary>
/// <param name="Name">Its name, as on the command line.</param>
/// <param name="Description">What it does.</param>
/// <param name="Format"><c>date</c> for a day, <c>int32</c> for a number, otherwise <c>null</c>.</param>
/// <param name="Values">What it may be, where that is a list.</param>
internal sealed record Parameter(string Name, string Description, string? Format = null, params string[] Values);
