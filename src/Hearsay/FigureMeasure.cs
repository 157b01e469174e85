namespace Hearsay;

/// <summary>What happened to whatever a <see cref="Figure"/> counts.</summary>
public enum FigureMeasure
{
    /// <summary>Something that none of the others says.</summary>
    Other,

    /// <summary>Killed.</summary>
    Killed,

    /// <summary>Wounded or injured.</summary>
    Injured,

    /// <summary>Killed or injured, without telling which: casualties, losses.</summary>
    KilledOrInjured,

    /// <summary>Missing.</summary>
    Missing,

    /// <summary>Taken: prisoners of war, equipment, towns.</summary>
    Captured,

    /// <summary>Arrested or held.</summary>
    Detained,

    /// <summary>Driven from home: displaced, fled, evacuated.</summary>
    Displaced,

    /// <summary>Rescued or freed.</summary>
    Rescued,

    /// <summary>Sent or stationed.</summary>
    Deployed,

    /// <summary>Destroyed or lost, of equipment and buildings.</summary>
    Destroyed,

    /// <summary>Living somewhere.</summary>
    Population,
}
