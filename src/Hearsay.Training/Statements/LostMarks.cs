namespace Hearsay.Training.Statements;

/// <summary>Which marks careless collections of reports have lost.</summary>
internal enum LostMarks
{
    /// <summary>Double quotation marks.</summary>
    Quotation,

    /// <summary>Double quotation marks, commas, apostrophes and colons.</summary>
    All,

    /// <summary>Commas and apostrophes; quotation marks are kept.</summary>
    Commas,
}
