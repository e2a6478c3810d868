using System.Collections.Immutable;
using Fluid;
using SiteGen.Publishing;

namespace SiteGen.Theming;

/// <summary>A theme, read and ready to render pages.</summary>
/// <param name="Name">Its folder's name.</param>
/// <param name="Strings">Interface strings by dotted key: <c>cell.output</c> → «Вывод».</param>
/// <param name="Templates">Parsed layouts and partials by path without extension: <c>layouts/page</c>.</param>
/// <param name="Links">What a page links, with the hashed names.</param>
/// <param name="Assets">Style sheets, scripts, fonts and pictures to publish.</param>
public sealed record Theme(
    string Name,
    ImmutableSortedDictionary<string, string> Strings,
    ImmutableSortedDictionary<string, ThemeTemplate> Templates,
    ThemeAssets Links,
    ImmutableArray<OutputFile> Assets);

/// <summary>A parsed Liquid template.</summary>
/// <param name="File">Where it comes from.</param>
/// <param name="Text">Its source.</param>
/// <param name="Parsed">Null when it could not be parsed; the problem has been reported.</param>
public sealed record ThemeTemplate(ThemeFile File, string Text, IFluidTemplate? Parsed);

/// <summary>Paths in the site of what pages load.</summary>
/// <param name="Styles">Style sheets in order.</param>
/// <param name="Scripts">Deferred scripts.</param>
/// <param name="Icon">Picture for the browser's tab, or null.</param>
public sealed record ThemeAssets(ImmutableArray<StyleLink> Styles, ImmutableArray<string> Scripts, string? Icon);

/// <summary>A style sheet that pages link.</summary>
/// <param name="Path">Path in the site.</param>
/// <param name="Media">Media query, or null for all media.</param>
/// <param name="Formulas">True: only pages with formulas link it.</param>
public sealed record StyleLink(string Path, string? Media, bool Formulas);
