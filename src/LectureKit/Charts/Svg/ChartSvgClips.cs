using System.Xml.Linq;

namespace LectureKit;

/// <summary>Keeps one clip of each shape; Skia writes a new one for every series.</summary>
internal static class ChartSvgClips
{
    /// <summary>Shares in place.</summary>
    public static void Share(XElement root)
    {
        var kept = new Dictionary<string, string>(StringComparer.Ordinal);
        var replaced = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var clip in root.Descendants().Where(element => element.Name.LocalName == "clipPath").ToList())
        {
            var id = clip.Attribute("id")!.Value;
            var shape = string.Concat(clip.Elements().Select(part => part.ToString(SaveOptions.DisableFormatting)));
            if (kept.TryGetValue(shape, out var first))
            {
                replaced[$"url(#{id})"] = $"url(#{first})";
                clip.Remove();
            }
            else
            {
                kept.Add(shape, id);
            }
        }

        foreach (var user in root.Descendants().Attributes("clip-path"))
        {
            user.Value = replaced.GetValueOrDefault(user.Value, user.Value);
        }
    }
}
