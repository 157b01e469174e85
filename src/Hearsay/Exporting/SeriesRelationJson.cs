namespace Hearsay.Exporting;

/// <summary>How an entry of a series stands to an earlier one, in JSON.</summary>
internal sealed record SeriesRelationJson(string Kind, int To);
