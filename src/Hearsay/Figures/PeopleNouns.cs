using System.Collections.Frozen;

namespace Hearsay.Figures;

/// <summary>Nouns, in the singular, that mean people, and names of peoples. Compiled by hand; loaded once.</summary>
internal static class PeopleNouns
{
    private static readonly FrozenSet<string> s_people = Words(
        """
        person people civilian citizen resident inhabitant soldier troop fighter militant jihadist terrorist rebel insurgent gunman man woman child boy girl baby infant teenager student teacher doctor nurse medic paramedic
        worker employee official officer policeman policewoman police guard civilian victim casualty survivor refugee migrant prisoner detainee hostage captive inmate convict journalist reporter activist protester protestor demonstrator
        member commander general colonel leader pilot sailor marine conscript recruit reservist volunteer mercenary extremist islamist combatant militiaman serviceman servicewoman paratrooper sniper bomber attacker assailant
        suspect passenger crew crewman crewmember tourist pilgrim worshipper worshiper farmer villager shopper shepherd fisherman miner firefighter rescuer peacekeeper observer monitor inspector expert adviser advisor diplomat ambassador
        minister lawmaker deputy parliamentarian senator voter candidate elector delegate participant spectator fan player athlete driver bystander pedestrian patient elderly adult youth youngster individual human soul
        life wounded injured dead deceased martyr personnel staff staffer serviceperson family household relative parent mother father brother sister son daughter wife husband cousin couple newborn orphan widow foreigner national expatriate
        immigrant asylum-seeker evacuee returnee deserter defector spy agent contractor engineer technician trader merchant businessman priest monk nun cleric imam scholar monk bishop christian muslim jew
        militia-man settler nomad bedouin tribesman clansman gangster criminal thief robber killer murderer rapist pirate smuggler trafficker dealer addict user taliban operative cadre infantryman gunner tanker reservist legionnaire
        defender occupier invader aggressor enemy foe troops cop constable trooper ranger commando guerrilla separatist nationalist loyalist partisan peshmerga cadet veteran policeman dissident opponent critic supporter follower
        adherent believer delegate lawyer judge prosecutor witness captive abductee kidnapper hijacker headteacher pupil schoolchild schoolboy schoolgirl minor toddler kid grandchild grandmother grandfather aidworker
        humanitarian nurse surgeon physician psychologist consumer customer client subscriber employee shopkeeper butcher baker carpenter electrician plumber welder cook chef waiter barber tailor scientist researcher academic professor intellectual artist musician singer dancer actor actress writer poet author blogger photographer
        cameraman editor broadcaster translator interpreter clerk accountant banker manager executive director president chairman secretary spokesman mayor governor councillor councilor politician climber skier swimmer diver hiker camper
        reveler reveller mourner passerby graduate apprentice trainee instructor trainer coach referee rabbi pastor preacher missionary herder logger rioter looter squatter arsonist burglar accomplice informant collaborator fugitive
        escapee midwife pharmacist dentist donor scout fellow friend neighbor neighbour colleague comrade partner teammate tenant owner landlord investor shareholder buyer seller vendor trucker conductor attendant porter captain lieutenant
        sergeant corporal major brigadier admiral marshal gendarme watchman bodyguard cleaner maid servant slave caretaker labourer laborer jobseeker unemployed pensioner homeless commuter cyclist motorist traveler traveller visitor guest crewmate
        """);

    // Names of peoples, as nouns in the singular; adjectives of the same form belong here too.
    private static readonly FrozenSet<string> s_peoples = Words(
        """
        afghan albanian algerian american arab armenian australian austrian azerbaijani azeri bahraini bangladeshi belarusian belgian bosnian brazilian briton british bulgarian burmese cambodian canadian chechen chilean colombian croat croatian
        cuban cypriot czech dane egyptian emirati eritrean estonian ethiopian filipino finn frenchman french georgian german ghanaian greek haitian hungarian indian indonesian iranian iraqi irishman israeli italian ivorian japanese jordanian
        kazakh kenyan korean kosovar kurd kurdish kuwaiti kyrgyz latvian lebanese liberian libyan lithuanian macedonian malaysian malian mauritanian mexican moldovan mongolian montenegrin moroccan nepali nigerian norwegian omani pakistani
        palestinian peruvian pole portuguese qatari romanian russian rwandan saudi scot senegalese serb serbian sikh slovak slovene somali spaniard sudanese swede swiss syrian taiwanese tajik tamil thai tibetan tunisian turk turkish turkmen
        turkmens ugandan ukrainian uighur uyghur uzbek venezuelan vietnamese yazidi yemeni zimbabwean shiite shia sunni alawite druze christian muslim jew hindu buddhist catholic copt assyrian circassian rohingya hazara pashtun hutu tutsi
        european asian african westerner easterner gazan damascene aleppan jordanian chinese spanish dutch polish swedish danish finnish irish scottish welsh argentine argentinian bolivian burundian chadian congolese cameroonian gambian
        icelander nigerien panamanian paraguayan salvadoran singaporean guatemalan honduran nicaraguan dominican jamaican lao fijian maldivian namibian botswanan zambian malawian mozambican angolan togolese beninese gabonese
        """);

    /// <summary>Whether a noun means people.</summary>
    public static bool Is(string noun) => s_people.Contains(noun) || s_peoples.Contains(noun) || HasEnding(noun);

    private static bool HasEnding(string noun) =>
        noun.Length > 6 && (noun.EndsWith("man", StringComparison.Ordinal) || noun.EndsWith("ist", StringComparison.Ordinal) || noun.EndsWith("woman", StringComparison.Ordinal) || noun.EndsWith("keeper", StringComparison.Ordinal) || noun.EndsWith("ician", StringComparison.Ordinal));

    /// <summary>Whether a noun or adjective names a people or a faith.</summary>
    public static bool IsPeople(string word) => s_peoples.Contains(word);

    private static FrozenSet<string> Words(string list) =>
        list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
