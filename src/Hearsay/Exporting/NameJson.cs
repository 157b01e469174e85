namespace Hearsay.Exporting;

/// <summary>A name in JSON.</summary>
internal sealed record NameJson(int[] Span, string Text, string Type, string Entity, double Confidence)
{
    public static NameJson Of(Name name) => new(Spans.Of(name.Span), name.Text, TypeOf(name.Type), name.Entity, Math.Round(name.Confidence, 4));

    /// <summary>The letters that CoNLL 2003 has for a type.</summary>
    public static string TypeOf(NameType type) => type switch
    {
        NameType.Person => "PER",
        NameType.Organization => "ORG",
        NameType.Location => "LOC",
        _ => "MISC",
    };
}
