namespace Hearsay.Figures;

/// <summary>How a number is written in digits.</summary>
internal enum NumeralStyle
{
    /// <summary>It is no number.</summary>
    None,

    /// <summary>Digits alone: 1200.</summary>
    Plain,

    /// <summary>With commas between groups: 1,200.</summary>
    Grouped,

    /// <summary>With a decimal point: 1.2.</summary>
    Decimal,

    /// <summary>With one point before three digits: 1.200, which may be either.</summary>
    Doubtful,

    /// <summary>With points between groups: 1.200.000.</summary>
    Dotted,
}
