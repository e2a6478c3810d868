namespace LectureKit;

/// <summary>What a vectoriser takes texts apart into; the names are scikit-learn's.</summary>
public enum Analyzer
{
    /// <summary>Words: runs of letters.</summary>
    Word,

    /// <summary>Runs of characters, across words; white space counts as one blank.</summary>
    Char,

    /// <summary>
    /// Runs of characters inside words, each word with a blank before and after it. So different forms of a Russian
    /// word share most of their features.
    /// </summary>
    CharWb,
}
