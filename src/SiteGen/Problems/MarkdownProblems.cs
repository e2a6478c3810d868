namespace SiteGen.Problems;

/// <summary>What can be wrong with the Markdown of a page.</summary>
public static class MarkdownProblems
{
    /// <summary>A fence, container or formula that never ends.</summary>
    public static readonly ProblemKind Unclosed = new("LEC0301");

    /// <summary>An option that does not exist, or not at this place.</summary>
    public static readonly ProblemKind UnknownOption = new("LEC0302");

    /// <summary>An option given twice.</summary>
    public static readonly ProblemKind DuplicateOption = new("LEC0303");

    /// <summary>An option with a value that it cannot have.</summary>
    public static readonly ProblemKind WrongValue = new("LEC0304");

    /// <summary>Braces that cannot be read.</summary>
    public static readonly ProblemKind BrokenAttributes = new("LEC0305");

    /// <summary>Options that exclude each other.</summary>
    public static readonly ProblemKind Contradiction = new("LEC0306");

    /// <summary>An <c>output</c> fence without a cell before it.</summary>
    public static readonly ProblemKind MisplacedOutput = new("LEC0307");

    /// <summary>An inline expression without code.</summary>
    public static readonly ProblemKind EmptyExpression = new("LEC0308");

    /// <summary>A figure that says nothing to a reader who does not see it.</summary>
    public static readonly ProblemKind MissingAlt = new("LEC0309");

    /// <summary>A label whose prefix does not fit what it stands on.</summary>
    public static readonly ProblemKind WrongLabel = new("LEC0310");

    /// <summary>A container of a kind that does not exist.</summary>
    public static readonly ProblemKind UnknownContainer = new("LEC0311");

    /// <summary>A callout of a kind that does not exist.</summary>
    public static readonly ProblemKind UnknownCallout = new("LEC0312");

    /// <summary>A heading whose level does not follow from the one before.</summary>
    public static readonly ProblemKind HeadingLevel = new("LEC0313");

    /// <summary>A script in the text.</summary>
    public static readonly ProblemKind RawScript = new("LEC0314");

    /// <summary>Quotes, lists or brackets nested deeper than can be parsed.</summary>
    public static readonly ProblemKind TooDeep = new("LEC0315");

    /// <summary>A character that no text contains.</summary>
    public static readonly ProblemKind ForbiddenCharacter = new("LEC0316");

    /// <summary>A line that belongs to a construct which is not there.</summary>
    public static readonly ProblemKind Stray = new("LEC0317");

    /// <summary>A fence or expression that was probably meant to be a cell.</summary>
    public static readonly ProblemKind AlmostCell = new("LEC0318");

    /// <summary>A citation that cannot be read.</summary>
    public static readonly ProblemKind BrokenCitation = new("LEC0319");

    /// <summary>An address inside the site that stands in HTML.</summary>
    public static readonly ProblemKind HtmlAddress = new("LEC0320");

    /// <summary>A footnote or a link's name that is defined nowhere.</summary>
    public static readonly ProblemKind LostReference = new("LEC0321");
}
