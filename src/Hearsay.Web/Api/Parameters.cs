using Hearsay.Storing;
using Microsoft.AspNetCore.Http;

namespace Hearsay.Web.Api;

/// <summary>The parameters that an address takes; one that it does not take is refused, so that no condition is passed over in silence.</summary>
internal sealed record Parameters(params Parameter[] All)
{
    private const string Words = "words that must all occur; \"a phrase\" as it stands; bomb* for any ending; -word to leave out";

    /// <summary>The conditions that every list takes.</summary>
    public static readonly Parameter[] Filters =
    [
        new("by", "Only what this speaker said, or passed on"),
        new("about", $"Only what has these words: {Words}"),
        new("place", "Only what names this place or one in it: Kiev, Idlib province, geonames:703448"),
        new("outlet", "Published by this outlet (a part of its name will do)"),
        new("since", "Published on this day or later", "date"),
        new("until", "Published on this day or earlier", "date"),
        new("agency", "Written by this agency (a part of its name will do)"),
        new("unit", "Only figures that count this, in the singular: soldier"),
        new("language", "In one of these languages (ISO 639)") { IsList = true },
        Of<Standing>("standing", "Only what such sources say"),
        Of<StatementAct>("act", "Only where the source does this"),
        Of<Certainty>("certainty", "Only what is put forward so"),
        Of<StatementForm>("form", "Only what is quoted so"),
        Of<FigureMeasure>("measure", "Only figures of this"),
        new("not-outlet", "Leave out this outlet") { IsList = true },
        new("not-by", "Leave out what this speaker said") { IsList = true },
        Of<Standing>("not-standing", "Leave out what such sources say"),
        Of<StatementAct>("not-act", "Leave out where the source does this"),
        Of<Certainty>("not-certainty", "Leave out what is put forward so"),
    ];

    /// <summary>What a search looks for.</summary>
    public static readonly Parameter[] Query =
    [
        new("q", $"What to look for: {Words}") { IsRequired = true },
        new("not", "Leave out reports with this word or phrase") { IsList = true },
    ];

    /// <summary>The time that claims speak of.</summary>
    public static readonly Parameter When = new("when", "Only claims that speak of this year, month, day or stretch: 2024, 2024-03, 2024-03-12, 2024-03..2024-05");

    /// <summary>The word for <see cref="Order"/> that turns a list around.</summary>
    public const string LastFirst = "last";

    /// <summary>Which day comes first.</summary>
    public static readonly Parameter Order = Of("order", "Which day comes first: the first, unless given, or the last", "first", LastFirst);

    /// <summary>How many rows, of those that an answer has without one.</summary>
    public static Parameter Limit(string description) => new("limit", description, "int32");

    /// <summary>The parameters of a list that can be had in some formats.</summary>
    public static Parameters OfList(IEnumerable<string> formats, params Parameter[] own) => new(
    [
        .. own, .. Filters,
        Limit($"So many rows at the most: {Asked.UsualLimit} unless given, {Asked.LargestLimit} at the most. In streams and files all unless given, and any number"),
        new("after", "The \"next\" of the answer before, or the \"cursor\" of a row: what comes behind it"),
        Format(formats),
    ]);

    /// <summary>The format of an answer; told apart by Accept where it is not given.</summary>
    public static Parameter Format(IEnumerable<string> formats) =>
        new("format", "json: a page of rows, or the object; ndjson, jsonl: all rows, one object a line; csv: a table; geojson: a map layer") { Values = [.. formats, .. formats.Contains(Answers.Stream) ? (string[])["jsonl"] : []] };

    /// <summary>One of some words.</summary>
    public static Parameter Of(string name, string description, params string[] words) => new(name, description) { Values = words };

    private static Parameter Of<T>(string name, string description)
        where T : struct, Enum => new(name, description) { Values = FilterWords.All<T>(), IsList = true };

    /// <summary>Refuses what is not among them, and what is given more than once and can only be one.</summary>
    /// <exception cref="FormatException">The address has a parameter that means nothing here.</exception>
    public void Check(IQueryCollection given)
    {
        foreach (var (name, values) in given)
        {
            var parameter = All.FirstOrDefault(parameter => parameter.Name == name)
                ?? throw new FormatException(All.Length == 0 ? $"{name}: there are no conditions here"
                    : $"{name}: there is no such condition here; there are {string.Join(", ", All.Select(each => each.Name))}");
            if (values.Count > 1 && !parameter.IsList)
                throw new FormatException($"{name}: is given more than once, and can only be one");
            if (parameter is { IsList: false, Values.Count: > 0 } && values[0] is { Length: > 0 } value && !parameter.Values.Contains(value))
                throw new FormatException($"{name}: '{value}' is not one of {string.Join(", ", parameter.Values)}");
        }
    }
}
