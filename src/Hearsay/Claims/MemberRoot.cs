using Hearsay.Claims.Roots;

namespace Hearsay.Claims;

/// <summary>Who vouches for what a report puts forward, the same across reports. Used for one report; pure.</summary>
internal sealed class MemberRoot(Analysis analysis, RootResolver resolver)
{
    /// <summary>What an outlet is called that the report does not name.</summary>
    private const string UnnamedOutlet = "an unnamed outlet";

    /// <summary>What a source is called that the report does not name.</summary>
    private const string UnnamedSource = "an unnamed source";

    private readonly RootContext _context = RootContext.Of(analysis);

    /// <summary>The root of a statement, or of the report's own voice.</summary>
    public ClaimRoot Of(Statement? statement)
    {
        if (statement is null)
            return Root(resolver.ResolveOutlet(_context), UnnamedOutlet, isOutlet: true);
        var name = statement.Root ?? statement.Speaker ?? (statement.Source is { } source ? source.Of(analysis.Report.Text) : UnnamedSource);
        return Root(resolver.Resolve(statement, _context), name, isOutlet: false);
    }

    private static ClaimRoot Root(RootIdentity identity, string name, bool isOutlet) => identity.IsKnown
        ? new ClaimRoot(identity.Key, identity.Name, IsKnown: true, isOutlet, identity.Type, identity.Party, identity.Country)
        : new ClaimRoot($"{RootIdentity.UnknownKey}:{NameSkeleton.Of(name)}", name, IsKnown: false, isOutlet);
}
