using Hearsay.Storing;

namespace Hearsay.Web.Pages;

/// <summary>What the first page shows.</summary>
public sealed record DeskView(Asked Asked, IReadOnlyList<StoredFamily> Latest);
