namespace Hearsay.Claims;

/// <summary>What a claim says was done or happened, as coarsely as different words for the same thing require.</summary>
public enum ClaimAction
{
    /// <summary>Something that none of the others says; such claims are told by their words alone.</summary>
    Other,

    /// <summary>People died or were wounded by violence, or were attacked: struck, bombed, shelled, shot at.</summary>
    Attack,

    /// <summary>A place or a position was taken or retaken.</summary>
    Capture,

    /// <summary>People were arrested, held or abducted.</summary>
    Detention,

    /// <summary>People fled, were displaced or brought away.</summary>
    Displacement,

    /// <summary>People were freed or saved.</summary>
    Release,

    /// <summary>Forces or goods were sent or stationed somewhere.</summary>
    Deployment,

    /// <summary>Something was found, seized or kept somewhere.</summary>
    Find,

    /// <summary>Sides talked, met or agreed.</summary>
    Diplomacy,

    /// <summary>A calamity of nature or an accident: quake, flood, crash, fire.</summary>
    Disaster,
}
