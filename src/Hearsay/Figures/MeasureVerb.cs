namespace Hearsay.Figures;

/// <summary>What a verb tells of those it takes.</summary>
/// <param name="Done">Of its object, or the subject of its passive; <c>null</c> for nothing.</param>
/// <param name="Does">Of its subject: "died", "fled"; <c>null</c> for nothing.</param>
/// <param name="Things">Of its object where that is a thing and people would be <paramref name="Done"/>: eliminated people are killed, things destroyed.</param>
internal readonly record struct MeasureVerb(FigureMeasure? Done, FigureMeasure? Does = null, FigureMeasure? Things = null);
