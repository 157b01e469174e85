namespace Hearsay.Claims.Roots;

/// <summary>The tables that come with the library, read once.</summary>
internal sealed class RootTables
{
    private static readonly Lazy<RootTables> s_shared = new(() => new RootTables());

    private RootTables()
    {
        Countries = Countries.Load();
        Organs = Organs.Load();
        Offices = Offices.Load();
        Known = RootTable.Load(Countries);
    }

    /// <summary>The tables.</summary>
    public static RootTables Shared => s_shared.Value;

    public Countries Countries { get; }
    public Organs Organs { get; }
    public Offices Offices { get; }
    public RootTable Known { get; }
}
