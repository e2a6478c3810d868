namespace LectureKit;

/// <summary>A piece of a label that stands on one line.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Level">0 on the line, −1 below it, +1 above it.</param>
internal readonly record struct MathRun(string Text, int Level);
