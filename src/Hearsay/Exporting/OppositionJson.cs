using Hearsay.Claims;

namespace Hearsay.Exporting;

/// <summary>A claim opposed to another, in JSON.</summary>
internal sealed record OppositionJson(string Claim, string Kind, string Text)
{
    public static OppositionJson Of(ClaimOpposition opposition) => new(opposition.Claim, Word(opposition.Kind), opposition.Text);

    private static string Word(OppositionKind kind) => kind switch
    {
        OppositionKind.Denies => "denies",
        OppositionKind.DeniedBy => "denied-by",
        _ => "other-actor",
    };
}
