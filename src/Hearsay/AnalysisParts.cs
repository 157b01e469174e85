namespace Hearsay;

/// <summary>What an analysis looks for.</summary>
[Flags]
public enum AnalysisParts
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Who says what.</summary>
    Statements = 1,

    /// <summary>Expressions of time.</summary>
    Times = 2,

    /// <summary>Places, and where they are.</summary>
    Places = 4,

    /// <summary>Names, and the entities they mean.</summary>
    Names = 8,

    /// <summary>Words with their tags and trees.</summary>
    Tokens = 16,

    /// <summary>How many, according to whom.</summary>
    Figures = 32,

    /// <summary>All that is said of the report; without the words.</summary>
    Usual = Statements | Figures | Times | Places | Names,
}
