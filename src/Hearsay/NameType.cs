namespace Hearsay;

/// <summary>What a name is a name of.</summary>
public enum NameType
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>An organization: a company, agency, party, armed group, ministry.</summary>
    Organization,

    /// <summary>A place: a country, town, river, building.</summary>
    Location,

    /// <summary>Anything else with a name: a nationality, a work, an event, a law.</summary>
    Miscellaneous,
}
