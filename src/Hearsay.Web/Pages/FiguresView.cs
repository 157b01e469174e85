using Hearsay.Claims;
using Hearsay.Storing;

namespace Hearsay.Web.Pages;

/// <summary>What the page of figures shows: those of one thing side by side, or all of them one by one.</summary>
public sealed record FiguresView(Asked Asked, ListPage<FigureSeries>? Series, ListPage<StoredFigure>? Figures);
