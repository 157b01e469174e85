using Hearsay.Storing;

namespace Hearsay.Exporting;

/// <summary>Which claims the statements of a report put forward, in JSON.</summary>
internal sealed record ReportClaimsJson(int Schema, string Report, IReadOnlyList<StatementClaim> Claims);
