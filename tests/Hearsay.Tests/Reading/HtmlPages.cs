namespace Hearsay.Tests.Reading;

/// <summary>Invented pages.</summary>
internal static class HtmlPages
{
    public const string First = "The harbour council of Ostrevik voted on Tuesday to close the old fish market, after a debate that went on, with breaks, until midnight.";
    public const string Second = "Mayor Ingrid Vall said that the building was no longer safe, and that the stalls would move to the quay before the first of September.";
    public const string Third = "Traders who have worked there for decades said they had not been asked, and announced that they would take the decision to court.";

    public static readonly DateOnly Latest = new(2024, 6, 30);

    public static string Paragraphs => $"<p>{First}</p><p>{Second}</p><p>{Third}</p>";

    public static string Text => $"{First}\n\n{Second}\n\n{Third}";

    public static string Page(string head = "", string before = "", string inside = "", string after = "") => $"""
        <!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Old fish market to close - The Ostrevik Courier</title>{head}</head>
        <body>{before}<article><h1>Old fish market to close</h1>{Paragraphs}{inside}</article>{after}</body></html>
        """;

    public static string Json(string json) => $"<script type=\"application/ld+json\">{json}</script>";
}
