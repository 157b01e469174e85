using Hearsay.Copies;
using Hearsay.Exporting;
using Hearsay.Storing;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Web.Api;

/// <summary>Reports, each with its analysis and its copies.</summary>
internal static class Reports
{
    private static readonly ApiList<StoredFamily> s_families =
        new ApiList<StoredFamily>((archive, filter) => archive.Families(filter), JsonAnswers.Of, family => family.Cursor).Exported(ExportedRows.Reports);

    private static readonly ApiList<CopyFamily> s_copies = new((archive, filter) => archive.Copies(filter), JsonAnswers.Of, family => ListPosition.Of(family.First).ToString());

    public static void MapReports(this IEndpointRouteBuilder api)
    {
        api.MapList<StoredFamily, ReportRowJson>("/reports", s_families, "Copy families: the first report of each, without its text", Parameters.Order);
        api.MapOne<AnalysisJson>("/reports/{id}", new(), "report", "A report, with what was found in it and its files", (archive, id, _, _) => archive.Report(id) is { } stored ? Answers.One(JsonAnswers.Of(archive.Analysis(stored), stored)) : null);
        api.MapOne<CopyFamilyJson>("/reports/{id}/copies", new(), "report", "The copy family of a report, with what was changed", (archive, id, _, _) => archive.Report(id) is { } stored ? Answers.One(JsonAnswers.Of(archive.CopiesOf(stored))) : null);
        api.MapOne<ReportClaimsJson>("/reports/{id}/claims", new(), "report", "The claims that the statements of a report put forward", (archive, id, _, _) => archive.Report(id) is { } stored ? Answers.One(JsonAnswers.Of(stored, archive.ClaimsOf(stored))) : null);
        api.MapList<CopyFamily, CopyFamilyJson>("/copies", s_copies, "Copy families of two files or more, with what was changed", Parameters.Order);
    }
}
