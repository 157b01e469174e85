namespace Hearsay.Training.Evaluation;

/// <summary>A text with the statements and figures that a person marked in it.</summary>
internal sealed record FiguresDocument(string Name, string Text, DateOnly? Published, IReadOnlyList<Statement> Statements, IReadOnlyList<MarkedFigure> Figures);
