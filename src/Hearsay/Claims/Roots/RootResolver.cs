namespace Hearsay.Claims.Roots;

/// <summary>
/// Tells who a root is, the same in every report: "SOHR", "the Britain-based monitor" and "Syrian Observatory for Human Rights" are one, the
/// "state television" of two countries are two. A pure function of the root's words, its report's <see cref="RootContext"/> and the tables, so
/// that no order of reports ever shows. Immutable, and safe to share between threads.
/// </summary>
/// <remarks>
/// Precise rather than greedy: what cannot be told from the words, the report or the tables stays a root of its own.
/// </remarks>
public sealed class RootResolver
{
    /// <summary>Changes whenever the same root may get another identity than before.</summary>
    public const int Version = 4;

    private readonly RootTables _tables;
    private readonly RootAliases _aliases;

    private RootResolver(RootTables tables, RootAliases aliases) => (_tables, _aliases) = (tables, aliases);

    /// <summary>What answers depend on besides the root and its report.</summary>
    internal string Signature => FormattableString.Invariant($"{Version}:{_aliases.Signature}");

    /// <summary>The resolver with the tables that come with the library, and the names that a user adds.</summary>
    public static RootResolver Load(RootAliases? aliases = null) => new(RootTables.Shared, aliases ?? RootAliases.None);

    /// <summary>Who first vouches for a statement.</summary>
    public RootIdentity Resolve(Statement statement, RootContext context)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return statement.RootKnown ? Resolve(statement.Root, context) : RootIdentity.Unknown(statement.Root ?? statement.Speaker);
    }

    /// <summary>Who a root or a link of a chain is.</summary>
    /// <param name="root">Its words in the report, the fullest there are; <c>null</c> for nobody.</param>
    /// <param name="context">The report.</param>
    public RootIdentity Resolve(string? root, RootContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var name = Tidy(root);
        var words = name.Length == 0 ? [] : RootWords.Of(name);
        if (words.Length == 0 || NamelessWords.AreAnonymous(words))
            return RootIdentity.Unknown(root);
        var reading = new RootReading(_tables, context);
        return _aliases.Find(string.Join(' ', words)) is { } alias ? OfAlias(alias, reading) : reading.Read(name, words);
    }

    /// <summary>Who claims a figure: its claimant, or whoever published it where the report gives it in its own voice.</summary>
    public RootIdentity Resolve(Figure figure, RootContext context)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return figure.Claimant == Figure.OutletClaimant ? ResolveOutlet(context) : Resolve(figure.Claimant, context);
    }

    /// <summary>Who speaks in a report's own voice: the agency that wrote it, or its outlet.</summary>
    public RootIdentity ResolveOutlet(RootContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var name = Tidy(context.Agency ?? context.Outlet);
        if (name.Length == 0)
            return RootIdentity.Unknown(null);
        if (_aliases.Find(RootWords.Key(name)) is { } alias)
            return OfAlias(alias, new RootReading(_tables, context));
        var entry = _tables.Known.Find(RootWords.Key(name), name.ToUpperInvariant(), context);
        return entry is { Identity.Type: RootType.Media or RootType.Politics } ? entry.Identity : new RootIdentity("outlet:" + RootWords.Key(name), name, RootType.Media);
    }

    /// <summary>Whom a user's name means: a body of the tables under the name given, or one of the user's own.</summary>
    private static RootIdentity OfAlias(RootAliases.Entry alias, RootReading reading)
    {
        var words = RootWords.Of(alias.Name);
        var identity = reading.Known(alias.Name, words) ?? new RootIdentity("own:" + string.Join(' ', words), alias.Name, RootType.Other);
        return identity with { Type = alias.Type ?? identity.Type, Party = alias.Party ?? identity.Party, Country = alias.Country ?? identity.Country };
    }

    /// <summary>
    /// A name without what a text without commas and full stops leaves beside it: the end of the sentence before ("Orva The Keldin Observatory") and what it is
    /// ("the Keldin Observatory a monitoring group").
    /// </summary>
    private static string WithoutNeighbours(string name)
    {
        var tokens = name.Split(' ');
        for (var i = tokens.Length - 2; i > 0; i--)
        {
            if (tokens[i] is "The" && char.IsUpper(tokens[i - 1][0]))
                return string.Join(' ', tokens[(i + 1)..]);
            if (tokens[i] is "a" or "an" && char.IsUpper(tokens[i - 1][0]) && !char.IsUpper(tokens[i + 1][0]))
                tokens = tokens[..i];
        }
        return string.Join(' ', tokens);
    }

    /// <summary>The words without marks, article and doubled blanks around them, without the possessive and an abbreviation in brackets behind.</summary>
    private static string Tidy(string? root)
    {
        if (string.IsNullOrWhiteSpace(root))
            return "";
        var name = string.Join(' ', root.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (name.EndsWith(')') && name.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var open)
            name = name[..open];
        name = WithoutNeighbours(name);
        name = name.Trim(' ', '"', '“', '”', '‘', '\'', '’', ',', ';', ':', '(', ')', '[', ']');
        if (name.Length > 3 && name.EndsWith('s') && name[^2] is '\'' or '’' or '‘')
            name = name[..^2];
        foreach (var article in (string[])["the ", "a ", "an "])
            if (name.StartsWith(article, StringComparison.OrdinalIgnoreCase) && name.Length > article.Length)
                return name[article.Length..];
        return name;
    }
}
