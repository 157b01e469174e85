namespace Hearsay.Claims;

/// <summary>How one claim is opposed to another.</summary>
public enum OppositionKind
{
    /// <summary>It says that the other is not so.</summary>
    Denies,

    /// <summary>The other says that it is not so.</summary>
    DeniedBy,
}
