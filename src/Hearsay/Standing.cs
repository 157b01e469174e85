namespace Hearsay;

/// <summary>What kind of source stands behind a statement.</summary>
public enum Standing
{
    /// <summary>A person with a name.</summary>
    Named,

    /// <summary>A described but nameless person: "a spokesman for the ministry".</summary>
    Role,

    /// <summary>An institution, a party, "activists".</summary>
    Group,

    /// <summary>"Sources", "officials" of nowhere in particular.</summary>
    Anonymous,

    /// <summary>Nobody: "it is believed", "reportedly".</summary>
    Impersonal,
}
