namespace SiteGen.Problems;

/// <summary>A stretch of one line in a file that the author wrote.</summary>
/// <param name="File">Path relative to the site's folder, with forward slashes.</param>
/// <param name="Line">Line, counted from 1.</param>
/// <param name="Column">Column in UTF-16 units, counted from 1.</param>
/// <param name="Length">Number of characters meant, at least 1; never beyond the end of the line.</param>
public sealed record SourceLocation(string File, int Line, int Column, int Length = 1) : IComparable<SourceLocation>
{
    /// <summary>Orders by file, line and column.</summary>
    public int CompareTo(SourceLocation? other)
    {
        if (other is null)
        {
            return 1;
        }

        var byFile = string.CompareOrdinal(File, other.File);
        return byFile != 0 ? byFile : (Line, Column).CompareTo((other.Line, other.Column));
    }

    /// <summary><c>file.md:12:5</c>, the form that editors and terminals turn into a link.</summary>
    public override string ToString() => $"{File}:{Line}:{Column}";
}
