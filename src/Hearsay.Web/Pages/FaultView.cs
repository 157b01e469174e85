namespace Hearsay.Web.Pages;

/// <summary>What the page shows that says what is wrong.</summary>
public sealed record FaultView(int Status, string Reason);
