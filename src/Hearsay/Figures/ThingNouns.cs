using System.Collections.Frozen;

namespace Hearsay.Figures;

/// <summary>Nouns, in the singular, for things that the news counts, and for what it does not. Compiled by hand; loaded once.</summary>
internal static class ThingNouns
{
    private static readonly FrozenSet<string> s_blows = Words(
        """
        airstrike strike raid sortie attack shell rocket missile bomb mortar explosion blast drone grenade mine barrel projectile round bombing bombardment clash incident violation massacre ambush assault shelling
        airdrop flight mission operation offensive torpedo salvo earthquake aftershock landslide
        """);

    private static readonly FrozenSet<string> s_gear = Words(
        """
        tank vehicle helicopter plane aircraft airplane aeroplane jet warplane fighter-jet drone truck lorry car bus train ship boat vessel warship submarine frigate tanker howitzer gun cannon mortar launcher rifle pistol weapon
        suv bulldozer pickup motorcycle motorbike ambulance radar battery system depot warehouse house home building apartment school hospital clinic mosque church bridge road village town city district neighbourhood neighborhood
        factory plant refinery field oilfield well pipeline checkpoint outpost post position base bunker tunnel camp headquarters airport airfield port shop market farm hectare acre settlement province hill hideout stronghold
        square shelter tent container missile rocket shell bomb mine belt ton tonne kilogram barrel corridor hideout workshop laboratory
        """);

    private static readonly FrozenSet<string> s_settlements = Words("village town city district neighbourhood neighborhood province settlement road house home camp corridor position market square port hill");

    private static readonly FrozenSet<string> s_forces = Words(
        """
        soldier troop fighter militant policeman police officer guard marine paratrooper adviser advisor inspector observer peacekeeper personnel tank vehicle aircraft plane jet warplane helicopter drone ship warship vessel missile
        battalion brigade regiment division unit squad conscript reservist recruit volunteer mercenary man commando force firefighter rescuer battery system launcher officer serviceman convoy truck trooper
        """);

    private static readonly FrozenSet<string> s_uncounted = Words(
        """
        time way side party country state nation reason point step stage phase part type kind sort thing page grade continent occasion question case example issue option aspect factor version chapter paragraph sentence word
        language letter percent round half period quarter term front level direction category goal match game set film book song story article series group organization organisation power leader word world brother term
        plot topic matter theme principle condition criterion pillar track path dimension edge corner camp decade century year month week day hour minute second night weekend morning evening afternoon season semester
        generation anniversary instalment installment course hand eye foot leg arm ear lane wheel storey story floor
        """);

    private static readonly FrozenSet<string> s_times = Words("second minute hour day week month year decade century night weekend morning evening afternoon season semester fortnight weekday millennium quarter");

    private static readonly FrozenSet<string> s_lengths = Words("km kilometer kilometre kilometers mile meter metre m foot yard cm centimeter centimetre inch feet ft hectare acre kms");

    // Where the head alone would be another thing.
    private static readonly FrozenSet<string> s_compounds = Words("aid/worker oil/field gas/field oil/well gas/well car/bomb barrel/bomb air/strike air/raid truck/bomb oil/tanker power/plant power/station police/station");

    /// <summary>Whether it is a blow struck: a raid, a shell.</summary>
    public static bool IsBlow(string noun) => s_blows.Contains(noun);

    /// <summary>Whether it is equipment, a building or a place that is taken or destroyed.</summary>
    public static bool IsGear(string noun) => s_gear.Contains(noun);

    /// <summary>Whether it is a place where people live or go; such are often counted in passing.</summary>
    public static bool IsSettlement(string noun) => s_settlements.Contains(noun);

    /// <summary>Whether it is something that is deployed.</summary>
    public static bool IsForce(string noun) => s_forces.Contains(noun);

    /// <summary>Whether small numbers of it are rarely the news.</summary>
    public static bool IsUncounted(string noun) => s_uncounted.Contains(noun);

    /// <summary>Whether it is a unit of time.</summary>
    public static bool IsTime(string noun) => s_times.Contains(noun);

    /// <summary>Whether it is a unit of length or area.</summary>
    public static bool IsLength(string noun) => s_lengths.Contains(noun);

    /// <summary>Whether two nouns together are one thing.</summary>
    public static bool IsCompound(string first, string head) => s_compounds.Contains(first + "/" + head);

    private static FrozenSet<string> Words(string list) =>
        list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
