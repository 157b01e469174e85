using System.Globalization;
using Hearsay.Storing;

namespace Hearsay.Web.Text;

/// <summary>How the conditions of an address are told on pages.</summary>
internal static class ConditionWording
{
    private const string Not = "not-";

    /// <summary>What people read for the name of a condition.</summary>
    public static string Name(string name) => name.StartsWith(Not, StringComparison.Ordinal) ? $"without {Name(name[Not.Length..])}" : name switch
    {
        "by" => "said by",
        "place" => "place:",
        "since" => "published from",
        "until" => "published until",
        "standing" => "source:",
        "act" => "kind:",
        "certainty" => "how certain:",
        "form" => "quoted how:",
        "measure" => "figures of:",
        "unit" => "counting:",
        "about" => "about",
        _ => name + ":",
    };

    /// <summary>What people read for its value.</summary>
    public static string Value(string name, string value, Archive archive) => name switch
    {
        "place" => archive.PlaceName(value),
        "since" or "until" when DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => Wording.Date(day),
        "standing" or "not-standing" when Enum.TryParse<Standing>(value, ignoreCase: true, out var standing) => Wording.Of(standing),
        "form" when Enum.TryParse<StatementForm>(value, ignoreCase: true, out var form) => Wording.Of(form),
        "measure" => value.Replace('-', ' '),
        _ => value,
    };
}
