namespace Hearsay.Claims;

/// <summary>A part of what is claimed, in which two reports can agree.</summary>
public enum AgreementPart
{
    /// <summary>What happened: the action, the kind of attack, the measure.</summary>
    Action,

    /// <summary>Where.</summary>
    Place,

    /// <summary>When.</summary>
    Time,

    /// <summary>How many.</summary>
    Figure,

    /// <summary>Who acts, or whom it befell.</summary>
    Actor,

    /// <summary>Who says so.</summary>
    Root,

    /// <summary>Telling words that both use.</summary>
    Words,
}
