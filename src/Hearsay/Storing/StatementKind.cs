namespace Hearsay.Storing;

/// <summary>All that statements are counted by, in one number.</summary>
/// <param name="Packed">Standing, act, certainty and form in four bits each, from the highest down.</param>
internal readonly record struct StatementKind(int Packed)
{
    /// <summary>Every kind there can be.</summary>
    public static IEnumerable<StatementKind> All { get; } =
    [
        .. from standing in Enum.GetValues<Standing>()
           from act in Enum.GetValues<StatementAct>()
           from certainty in Enum.GetValues<Certainty>()
           from form in Enum.GetValues<StatementForm>()
           select Of(standing, act, certainty, form),
    ];

    /// <summary>The kinds that a filter lets through, as packed numbers.</summary>
    public static NumberSet Fitting(ReportFilter filter)
    {
        var fitting = new NumberSet();
        foreach (var kind in All.Where(kind => kind.Fits(filter)))
            fitting.Add(kind.Packed);
        return fitting;
    }

    /// <summary>What kind of source it is.</summary>
    public Standing Standing => (Standing)(Packed >> 12);

    /// <summary>What the source does.</summary>
    public StatementAct Act => (StatementAct)(Packed >> 8 & 15);

    /// <summary>How certain it is.</summary>
    public Certainty Certainty => (Certainty)(Packed >> 4 & 15);

    /// <summary>How it is quoted.</summary>
    public StatementForm Form => (StatementForm)(Packed & 15);

    /// <summary>The kind of a statement.</summary>
    public static StatementKind Of(Statement statement) => Of(statement.Standing, statement.Act, statement.Certainty, statement.Form);

    /// <summary>Whether a filter lets it through.</summary>
    public bool Fits(ReportFilter filter) => HasStanding(filter) && HasAct(filter) && HasCertainty(filter) && HasForm(filter)
        && !filter.NotStandings.Contains(Standing) && !filter.NotActs.Contains(Act) && !filter.NotCertainties.Contains(Certainty);

    /// <summary>Whether its standing is asked for.</summary>
    public bool HasStanding(ReportFilter filter) => filter.Standings.Count == 0 || filter.Standings.Contains(Standing);

    /// <summary>Whether its act is.</summary>
    public bool HasAct(ReportFilter filter) => filter.Acts.Count == 0 || filter.Acts.Contains(Act);

    /// <summary>Whether its certainty is.</summary>
    public bool HasCertainty(ReportFilter filter) => filter.Certainties.Count == 0 || filter.Certainties.Contains(Certainty);

    /// <summary>Whether its form is.</summary>
    public bool HasForm(ReportFilter filter) => filter.Forms.Count == 0 || filter.Forms.Contains(Form);

    private static StatementKind Of(Standing standing, StatementAct act, Certainty certainty, StatementForm form) =>
        new((int)standing << 12 | (int)act << 8 | (int)certainty << 4 | (int)form);
}
