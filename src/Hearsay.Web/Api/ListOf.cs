namespace Hearsay.Web.Api;

/// <summary>A page of a list, as the description tells it; <paramref name="Next"/> is the cursor of the next page.</summary>
internal sealed record ListOf<T>(int Schema, IReadOnlyList<T> Items, string? Next);
