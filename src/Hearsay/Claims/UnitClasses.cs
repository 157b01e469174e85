using System.Collections.Frozen;

namespace Hearsay.Claims;

/// <summary>Which units can count the same people or things. English; general words, made without regard to any corpus. Immutable.</summary>
internal static class UnitClasses
{
    private const string Person = "person", Civilian = "civilian", Fighter = "fighter", Soldier = "soldier", Child = "child", Woman = "woman", Man = "man";

    private static readonly FrozenDictionary<string, string> Classes = Read(
        (Person, "person people body corpse victim casualty fatality death martyr life soul dead human individual other member resident inhabitant villager citizen passenger worshipper"),
        (Civilian, "civilian noncombatant bystander"),
        (Fighter, "fighter rebel militant terrorist gunman insurgent jihadist jihadi militiaman combatant extremist guerrilla"),
        (Soldier, "soldier troop serviceman trooper conscript officer recruit"),
        (Child, "child kid minor infant baby toddler boy girl schoolchild pupil"),
        (Woman, "woman"),
        (Man, "man"));

    /// <summary>The class of a unit; the unit itself where it stands for nothing else.</summary>
    public static string Of(string unit) => Classes.GetValueOrDefault(unit, unit);

    /// <summary>Whether two units can count the same: equal, or one is a person and the other a kind of person that is not usually a part of the dead.</summary>
    public static bool CanBeSame(string a, string b)
    {
        var (one, other) = (Of(a), Of(b));
        return one == other || (one == Person && IsWhole(other)) || (other == Person && IsWhole(one));
    }

    /// <summary>Whether a unit counts people in general.</summary>
    public static bool IsPerson(string unit) => Of(unit) == Person;

    /// <summary>Whether a unit counts people of any kind.</summary>
    public static bool ArePeople(string unit) => Classes.ContainsKey(unit);

    /// <summary>Whether a unit counts people of a kind that is a part of the dead wherever it is told: children, women, medics.</summary>
    public static bool IsPart(string unit) => Of(unit) is var unitClass && unitClass != Person && !IsWhole(unitClass);

    private static bool IsWhole(string unitClass) => unitClass is Civilian or Fighter or Soldier or Man;

    private static FrozenDictionary<string, string> Read(params ReadOnlySpan<(string Class, string Units)> lists)
    {
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (unitClass, units) in lists)
            foreach (var unit in units.Split(' '))
                read.Add(unit, unitClass);
        return read.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
