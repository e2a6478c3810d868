using System.Text;

namespace SiteGen.Parsing.Extensions.Headings;

/// <summary>Makes fragments from headings. Letters of every alphabet stay, so that Russian headings have readable addresses.</summary>
public static class Slug
{
    /// <summary>Lower-case letters and digits with hyphens between the words; <c>section</c> when nothing is left.</summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormC))
        {
            if (char.IsLetterOrDigit(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if ((char.IsWhiteSpace(c) || c is '-' or '_' or '–' or '—' or '/' or '.') && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var result = slug.ToString().Trim('-');
        return result.Length > 0 ? result : "section";
    }

    /// <summary>The slug, or the slug with the first free number behind it; the result is taken from then on.</summary>
    public static string Unique(string slug, ISet<string> taken)
    {
        var candidate = slug;
        for (var n = 2; !taken.Add(candidate); n++)
        {
            candidate = $"{slug}-{n}";
        }

        return candidate;
    }
}
