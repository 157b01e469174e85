using System.Globalization;

namespace Hearsay.Language;

/// <summary>What the language stage found, as the library shows it. Stateless.</summary>
internal static class LanguageResults
{
    /// <summary>How sure a place's name must be to be looked up on its word alone. Set on LGL and GeoVirus, all reports in view.</summary>
    private const float LeastOfLocation = 0.8f;

    /// <summary>The words.</summary>
    public static IReadOnlyList<Token> Tokens(LanguageDocument document) =>
    [
        .. document.Words.Select((w, i) => new Token(w.Span, document.Lemmas[i], Upos(w.Pos), w.Head < 0 ? null : w.Head, document.RelationOf(i), w.Sentence)),
    ];

    /// <summary>The sentences, each from its first word to its last.</summary>
    public static IReadOnlyList<TextSpan> Sentences(LanguageDocument document) =>
        [.. Enumerable.Range(0, document.SentenceCount).Select(document.Sentence).Select(s => Span(document, s.First, s.End))];

    /// <summary>The names that are places' with some certainty.</summary>
    public static IReadOnlyList<TextSpan> Locations(LanguageDocument document) =>
        [.. document.Names.Where(n => n.Type == NameType.Location && n.Confidence >= LeastOfLocation).Select(n => Span(document, n.First, n.End))];

    /// <summary>The universal tag of a part of speech.</summary>
    public static string Upos(PartOfSpeech part) => part.ToString().ToUpperInvariant();

    /// <summary>The names, each with its entity.</summary>
    public static IReadOnlyList<Name> Names(LanguageDocument document)
    {
        var entities = new Dictionary<int, string>();
        foreach (var (entity, id) in Named(document))
            foreach (var mention in entity.Mentions)
                if (mention.Kind == MentionKind.Name)
                    entities[mention.First] = id;
        return [.. document.Names.Select(n => Name(document, n, entities))];
    }

    private static Name Name(LanguageDocument document, NameMention name, Dictionary<int, string> entities)
    {
        var span = Span(document, name.First, name.End);
        return new Name(span, span.Of(document.Text), name.Type, entities[name.First], name.Confidence);
    }

    /// <summary>The entities that the report names.</summary>
    public static IReadOnlyList<Entity> Entities(LanguageDocument document) =>
    [
        .. Named(document).Select(e => new Entity
        {
            Id = e.Id, Name = e.Entity.Name, Type = e.Entity.Type, Roles = e.Entity.Roles,
            Mentions = [.. e.Entity.Mentions.Select(m => Span(document, m.First, m.End))],
        }),
    ];

    private static IEnumerable<(EntityMentions Entity, string Id)> Named(LanguageDocument document) =>
        document.Entities.Where(e => e.IsNamed).Select((e, i) => (e, string.Create(CultureInfo.InvariantCulture, $"e{i + 1}")));

    private static TextSpan Span(LanguageDocument document, int first, int end) => new(document.Words[first].Start, document.Words[end - 1].End);
}
