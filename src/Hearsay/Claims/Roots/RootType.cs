namespace Hearsay.Claims.Roots;

/// <summary>What kind of source a root is.</summary>
public enum RootType
{
    /// <summary>Nobody can be named: an anonymous or impersonal source.</summary>
    Unknown,

    /// <summary>Somebody of none of the kinds below, or of whom nothing is told.</summary>
    Other,

    /// <summary>A state, its government, a ministry, agency or office of it, and who holds one.</summary>
    Government,

    /// <summary>The armed forces of a state or alliance, and their officers.</summary>
    Military,

    /// <summary>Police and security forces.</summary>
    Police,

    /// <summary>A court or prosecutor.</summary>
    Court,

    /// <summary>An armed group that is no state's.</summary>
    Armed,

    /// <summary>A political party, parliament or opposition body, and politicians out of office.</summary>
    Politics,

    /// <summary>A body of several states: the United Nations and its agencies, alliances, banks.</summary>
    International,

    /// <summary>Who counts, documents or watches: human rights groups, monitors, watchdogs.</summary>
    Monitor,

    /// <summary>Rescue and aid: civil defence, Red Cross and Red Crescent, charities.</summary>
    Relief,

    /// <summary>News agencies, broadcasters, papers, and those who write for them.</summary>
    Media,

    /// <summary>Activists and their networks.</summary>
    Activist,

    /// <summary>Hospitals and those who work there.</summary>
    Medical,

    /// <summary>Scholars, analysts and their institutes.</summary>
    Expert,

    /// <summary>People who were there: residents, witnesses, refugees.</summary>
    Witness,

    /// <summary>A company.</summary>
    Company,

    /// <summary>A person with a name of whom no office or trade is told.</summary>
    Person,
}
