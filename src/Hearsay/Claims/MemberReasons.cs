namespace Hearsay.Claims;

/// <summary>Why a member belongs to its claim, and how likely. Pure.</summary>
internal static class MemberReasons
{
    /// <summary>Points beyond the threshold raise the confidence by so much each. By reason.</summary>
    private const double Certainty = 0.06, Least = 0.6, Most = 0.99;

    /// <summary>So many other members, the first ones, are looked at for the one that a member has most in common with.</summary>
    private const int MostCompared = 24;

    /// <summary>More words than this prove no more.</summary>
    private const int MostWords = 6;

    /// <summary>What a member has in common with the one of the others that it fits best; nothing if it is alone.</summary>
    public static (IReadOnlyList<Agreement> Reasons, double Confidence) Of(DraftMember member, IReadOnlyList<DraftMember> members, Func<string, ReportFacts> factsOf)
    {
        var others = members.Where(other => other != member && other.Number != member.Number).Take(MostCompared)
            .Select(other => (Other: other, Score: PropositionMatch.Score(member.Proposition, other.Proposition))).ToList();
        if (others.Count == 0)
            return ([], 1);
        var (best, score) = others.MaxBy(pair => pair.Score);
        return (EventMatch.Agreements(Narrow(member), Narrow(best), Words(member.Proposition, best.Proposition, factsOf)),
            Math.Clamp(Least + Certainty * (score - EventMatch.Threshold), 0.5, Most));
    }

    /// <summary>Of a member that gives a figure, that one alone is a reason.</summary>
    private static Proposition Narrow(DraftMember member) =>
        member.Figure is { } figure ? member.Proposition with { Figures = [figure] } : member.Proposition;

    private static List<string> Words(Proposition a, Proposition b, Func<string, ReportFacts> factsOf)
    {
        var text = factsOf(a.Report).Report.Text;
        var shared = a.Words.Intersect(b.Words).Concat(a.Names.Intersect(b.Names)).ToHashSet();
        return [.. a.Spans.SelectMany(span => TellingWords.All(text, span))
            .Where(word => shared.Contains(PropositionReader.Hash(word.Stem)) || shared.Contains(PropositionReader.Hash(NameSkeleton.Of(word.Span.Of(text)))))
            .Select(word => word.Span.Of(text)).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostWords)];
    }
}
