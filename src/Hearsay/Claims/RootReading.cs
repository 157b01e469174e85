namespace Hearsay.Claims;

/// <summary>Who vouches for a member of a claim, the same across reports. Pure.</summary>
internal static class RootReading
{
    /// <summary>What an outlet that nobody names is called.</summary>
    public const string UnnamedOutlet = "an unnamed outlet";

    /// <summary>What a source that nobody names is called.</summary>
    private const string UnnamedSource = "an unnamed source";

    /// <summary>The root of a member.</summary>
    public static ClaimRoot Of(ReportFacts facts, Statement? statement)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (statement is null)
            return OfOutlet(facts.Report);
        var name = statement.Root ?? statement.Speaker ?? (statement.Source is { } source ? source.Of(facts.Report.Text) : UnnamedSource);
        return new ClaimRoot((statement.RootKnown ? "n:" : "u:") + NameSkeleton.Of(name), name, statement.RootKnown);
    }

    private static ClaimRoot OfOutlet(Report report)
    {
        var name = report.Agency ?? report.Outlet;
        return name is null ? new ClaimRoot("u:", UnnamedOutlet, IsKnown: false, IsOutlet: true) : new ClaimRoot("o:" + NameSkeleton.Of(name), name, IsKnown: true, IsOutlet: true);
    }
}
