namespace Hearsay.Exporting;

/// <summary>A column of a table, or a property of a map's features.</summary>
/// <param name="Name">Its name: small letters, words joined by underscores.</param>
/// <param name="Value">What a row has in it: text, a number, a truth value, a day, or nothing.</param>
internal sealed record Column<T>(string Name, Func<T, object?> Value);
