namespace Hearsay.Exporting;

/// <summary>How rows are written.</summary>
public enum ExportFormat
{
    /// <summary>A table for spreadsheets and statistics (RFC 4180), UTF-8, a line of column names first.</summary>
    Csv,

    /// <summary>A JSON object a line, the same as <c>--json</c> prints.</summary>
    JsonLines,

    /// <summary>A map layer (RFC 7946): a FeatureCollection with a feature for each row and place.</summary>
    GeoJson,
}
