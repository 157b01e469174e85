namespace Hearsay.Training.Evaluation;

/// <summary>A report that tells an event, and what it counts of it.</summary>
/// <param name="Report">The report's id in a store.</param>
/// <param name="File">The corpus record into whose text the spans point.</param>
/// <param name="Outlet">The record's outlet.</param>
/// <param name="Tells"><c>news</c> if the report is about the event, among other things; <c>background</c> if it only recalls it.</param>
/// <param name="Figures">The figures of the event in the report's text, by position; may be none.</param>
internal sealed record GoldAccount(string Report, string File, string Outlet, string Tells, IReadOnlyList<GoldFigure> Figures);
