using Hearsay.Figures;
using Hearsay.Language.English;
using Hearsay.Times;

namespace Hearsay.Tests.Figures;

/// <summary>What is found in a text, in words that a test can compare.</summary>
internal static class Found
{
    private static readonly Lazy<EnglishLanguage> s_language = new(EnglishLanguage.Load);

    /// <summary>The figures of a text, with statements if there are any.</summary>
    public static IReadOnlyList<Figure> In(string text, params Statement[] statements) =>
        FigureFinder.Find(s_language.Value.Analyze(text), statements, TimeFinder.Find(text, PublicationDate.Day(new DateOnly(2031, 5, 14))));

    /// <summary>Bounds, unit and measure of each: <c>12-12 person Killed</c>; an open bound is a star.</summary>
    public static string Read(string text) => string.Join("; ", In(text).Select(Read));

    /// <summary>One figure likewise.</summary>
    public static string Read(Figure figure) =>
        FormattableString.Invariant($"{figure.Min:0.###}{(figure.Min is null ? "*" : "")}-{figure.Max:0.###}{(figure.Max is null ? "*" : "")} {figure.Unit} {figure.Measure}");
}
