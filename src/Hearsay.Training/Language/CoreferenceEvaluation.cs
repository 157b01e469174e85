using Hearsay.Language;
using Hearsay.Language.English;
using Hearsay.Language.Entities;
using Hearsay.Training.Evaluation;

namespace Hearsay.Training.Language;

/// <summary>
/// <c>evaluate coreference</c>: pronouns of the third person and short names of OntoGUM's test part, on gold words. Of those that mean
/// something mentioned before: how many are answered, and how many answers are right, that is, the nearest earlier name or description in
/// the entity we put it in (or, if there is none, pronoun) means the same in the gold.
/// </summary>
internal static class CoreferenceEvaluation
{
    /// <summary>The task.</summary>
    public static EvaluationTask Task { get; } = new(
        "coreference", "Pronouns and short names of OntoGUM", "../shared/data/coreference/gum",
        path => Score(EnglishLanguage.Load(), path, "test"));

    /// <summary>Scores an engine on one part of the corpus.</summary>
    public static IReadOnlyList<Score> Score(EnglishLanguage language, string path, string part)
    {
        var counts = new SortedDictionary<string, (int All, int Answered, int Right)>(StringComparer.Ordinal);
        foreach (var document in CoreferenceDocument.Read(path, Path.Combine(path, "../../language/ud-english-gum"), part))
        {
            language.Read(document.Document);
            document.Document.Entities = language.Entities!.Find(document.Document);
            Count(document, counts);
        }

        return
        [
            .. counts.SelectMany(c => new Score[]
            {
                new(c.Key + ".count", c.Value.All, IsQuality: false),
                new(c.Key + ".coverage", (double)c.Value.Answered / c.Value.All),
                new(c.Key + ".accuracy", (double)c.Value.Right / Math.Max(1, c.Value.Answered)),
            }),
        ];
    }

    private static void Count(CoreferenceDocument document, SortedDictionary<string, (int All, int Answered, int Right)> counts)
    {
        var gold = document.EntitiesOfHeads();
        var firsts = document.Mentions.GroupBy(m => m.Entity).ToDictionary(g => g.Key, g => g.Min(m => m.First));
        var ours = new Dictionary<int, (EntityMentions Entity, int Index)>();
        foreach (var entity in document.Document.Entities)
            for (int i = 0; i < entity.Mentions.Count; i++)
                ours[entity.Mentions[i].Head] = (entity, i);
        foreach (var (head, entity) in gold.SelectMany(g => g.Select(e => (g.Key, e))))
        {
            if (firsts[entity] >= head || TaskOf(document, head, entity) is not { } task)
                continue;
            var (all, answered, right) = counts.GetValueOrDefault(task);
            var antecedent = ours.TryGetValue(head, out var place) ? Antecedent(place.Entity, place.Index) : null;
            bool same = antecedent is { } mention && document.Means(mention.Head, entity, gold);
            counts[task] = (all + 1, answered + (antecedent is null ? 0 : 1), right + (same ? 1 : 0));
        }
    }

    private static Mention? Antecedent(EntityMentions entity, int index)
    {
        for (int i = index - 1; i >= 0; i--)
            if (entity.Mentions[i].Kind != MentionKind.Pronoun)
                return entity.Mentions[i];
        return index > 0 ? entity.Mentions[index - 1] : null;
    }

    // Which question a gold mention puts; null if none of ours.
    private static string? TaskOf(CoreferenceDocument document, int head, int entity)
    {
        var words = document.Document;
        if (EnglishPronouns.Of(words.Form(head)) is { } pronoun)
            return pronoun.Plural ? "they" : pronoun.Gender == Gender.Neuter ? "it" : "heshe";
        bool single = document.Mentions.Any(m => m.First == head && m.End == head + 1) && words.Words[head].Pos == PartOfSpeech.Propn;
        return single && IsShort(document, head, entity) ? "shortname" : null;
    }

    // A name of one word whose entity was before called by a longer name with that word.
    private static bool IsShort(CoreferenceDocument document, int head, int entity)
    {
        string form = document.Document.Form(head).ToString();
        return document.Mentions.Any(m => m.Entity == entity && m.End <= head && m.End - m.First is > 1 and <= 4
            && Enumerable.Range(m.First, m.End - m.First).All(i => document.Document.Words[i].Pos == PartOfSpeech.Propn)
            && Enumerable.Range(m.First, m.End - m.First).Any(i => document.Document.Form(i).SequenceEqual(form)));
    }
}
