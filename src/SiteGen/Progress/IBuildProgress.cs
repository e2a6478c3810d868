namespace SiteGen.Progress;

/// <summary>Hears how a build goes on. Called from several threads.</summary>
public interface IBuildProgress
{
    /// <summary>A lecture is about to run.</summary>
    /// <param name="lecture">Its file.</param>
    /// <param name="cells">How many cells it has.</param>
    void LectureStarted(string lecture, int cells);

    /// <summary>A cell of the lecture starts.</summary>
    /// <param name="lecture">The lecture's file.</param>
    /// <param name="index">The cell, counted from 0.</param>
    void CellStarted(string lecture, int index);

    /// <summary>The cell at work says how far it is, at most a few times a second.</summary>
    /// <param name="lecture">The lecture's file.</param>
    /// <param name="text">What it says, as the author's code wrote it.</param>
    void CellProgressed(string lecture, string text);

    /// <summary>The lecture is over.</summary>
    /// <param name="lecture">Its file.</param>
    /// <param name="failed">Whether a cell failed.</param>
    void LectureFinished(string lecture, bool failed);
}
