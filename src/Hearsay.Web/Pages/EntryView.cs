namespace Hearsay.Web.Pages;

/// <summary>What the page shows that asks for the token.</summary>
/// <param name="To">The page to go on to.</param>
/// <param name="IsWrong">Whether a wrong token was given.</param>
public sealed record EntryView(string To, bool IsWrong);
