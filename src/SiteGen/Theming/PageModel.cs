using System.Collections.Immutable;

namespace SiteGen.Theming;

/// <summary>
/// All that a layout can use. Templates write the names in snake case: <c>page.chapter_title</c>, <c>assets.styles</c>.
/// What may be missing is blank in a template: false in a condition, written as nothing; a name that does not exist is
/// an error. Every text is escaped when it is written, only what is called HTML here goes through <c>raw</c>. All
/// addresses are relative to the page.
/// </summary>
/// <param name="Site">The course as a whole.</param>
/// <param name="Page">The page itself.</param>
/// <param name="Contents">Headings of the page in order, level 2 and 3.</param>
/// <param name="Chapters">All chapters with their pages, for the navigation.</param>
/// <param name="Chapter">The chapter the page belongs to.</param>
/// <param name="Previous">The page before in reading order, or blank.</param>
/// <param name="Next">The page after in reading order, or blank.</param>
/// <param name="Assets">What the page loads.</param>
/// <param name="Root">From the page to the root of the site: empty or <c>../</c> repeated.</param>
/// <param name="Strings">
/// Interface strings by dotted key; the filter <c>t</c> reads them: <c>{{ 'nav.next' | t }}</c>.
/// </param>
public sealed record PageModel(
    SiteModel Site,
    ArticleModel Page,
    ImmutableArray<ContentsModel> Contents,
    ImmutableArray<ChapterModel> Chapters,
    ChapterModel? Chapter,
    LinkModel? Previous,
    LinkModel? Next,
    AssetsModel Assets,
    string Root,
    IReadOnlyDictionary<string, string> Strings);

/// <summary>The course.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Description">One sentence about it, or blank.</param>
/// <param name="Language">Language of the pages: <c>ru</c>.</param>
/// <param name="Authors">Its authors.</param>
/// <param name="License">Licence of the texts, or blank.</param>
/// <param name="Home">Address of the first page.</param>
public sealed record SiteModel(
    string Title,
    string? Description,
    string Language,
    ImmutableArray<string> Authors,
    string? License,
    string Home);

/// <summary>The page.</summary>
/// <param name="Title">Title.</param>
/// <param name="Description">One sentence, or blank.</param>
/// <param name="Label">
/// Number as shown: <c>3.2</c>; blank for index pages and pages outside the numbered chapters.
/// </param>
/// <param name="Html">HTML of the article below the title.</param>
/// <param name="Authors">Authors of the page, else those of the site.</param>
/// <param name="Date">Date of the last revision in words of the page's language, or blank.</param>
/// <param name="IsoDate">The same date as <c>2026-09-01</c>, or blank.</param>
/// <param name="Draft">Whether the page is a draft.</param>
/// <param name="Device">Where the cells ran: <c>CPU</c>, <c>NVIDIA H100 (cuda:0)</c>; blank when none ran.</param>
/// <param name="IsHome">Whether this is the first page of the site.</param>
public sealed record ArticleModel(
    string Title,
    string? Description,
    string? Label,
    string Html,
    ImmutableArray<string> Authors,
    string? Date,
    string? IsoDate,
    bool Draft,
    string? Device,
    bool IsHome);

/// <summary>A heading of level 2 with those of level 3 below it.</summary>
/// <param name="Id">Fragment of the heading.</param>
/// <param name="Html">HTML of its text.</param>
/// <param name="Children">The headings below it; none for level 3.</param>
public sealed record ContentsModel(string Id, string Html, ImmutableArray<ContentsModel> Children);

/// <summary>A chapter in the navigation.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Number">Its number, or blank.</param>
/// <param name="Url">Address of its index page, or blank when it has none.</param>
/// <param name="Current">Whether its index page is the page itself.</param>
/// <param name="Open">Whether the page belongs to it.</param>
/// <param name="IsRoot">Whether its pages lie beside the site's first page, outside of all folders.</param>
/// <param name="Pages">Its pages without the index page.</param>
public sealed record ChapterModel(
    string Title,
    string? Number,
    string? Url,
    bool Current,
    bool Open,
    bool IsRoot,
    ImmutableArray<LinkModel> Pages);

/// <summary>A link to a page.</summary>
/// <param name="Title">Title of the page.</param>
/// <param name="Url">Its address.</param>
/// <param name="Label">Its number as shown: <c>3.2</c>, or blank.</param>
/// <param name="Description">One sentence about it, or blank.</param>
/// <param name="Current">Whether it is the page itself.</param>
public sealed record LinkModel(string Title, string Url, string? Label, string? Description, bool Current);

/// <summary>What a page loads, as addresses.</summary>
/// <param name="Styles">Style sheets; the one for formulas only where the page has some.</param>
/// <param name="Scripts">Deferred scripts.</param>
/// <param name="Icon">Picture for the browser's tab, or blank.</param>
public sealed record AssetsModel(ImmutableArray<StyleModel> Styles, ImmutableArray<string> Scripts, string? Icon);

/// <summary>A style sheet.</summary>
/// <param name="Url">Its address.</param>
/// <param name="Media">Media query, or blank.</param>
public sealed record StyleModel(string Url, string? Media);
