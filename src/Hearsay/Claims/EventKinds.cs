namespace Hearsay.Claims;

/// <summary>By what means people were attacked or came to harm, as far as a sentence tells.</summary>
[Flags]
internal enum EventKinds
{
    /// <summary>It does not tell.</summary>
    None = 0,

    /// <summary>From the air.</summary>
    Air = 1,

    /// <summary>Shells, rockets, mortars.</summary>
    Artillery = 2,

    /// <summary>A bomb that was placed, driven or worn.</summary>
    Bomb = 4,

    /// <summary>Fighting on the ground: clashes, shooting, an assault.</summary>
    Fighting = 8,

    /// <summary>Poison.</summary>
    Chemical = 16,

    /// <summary>Prisoners were put to death.</summary>
    Execution = 32,

    /// <summary>An aircraft, a vehicle or a ship came down or to grief.</summary>
    Crash = 64,

    /// <summary>An earthquake, flood, storm or fire.</summary>
    Nature = 128,
}
