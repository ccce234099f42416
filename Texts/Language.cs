using System.Globalization;

namespace GealcBot.Texts;

/// <summary>The four languages of the Network's countries.</summary>
public enum Language
{
    Spanish,
    English,
    Portuguese,
    French,
}

public static class Languages
{
    public static readonly IReadOnlyList<Language> All = [Language.Spanish, Language.English, Language.Portuguese, Language.French];

    private static readonly CultureInfo[] Cultures =
    [
        CultureInfo.GetCultureInfo("es-UY"),
        // Caribbean English writes the day first.
        CultureInfo.GetCultureInfo("en-GB"),
        CultureInfo.GetCultureInfo("pt-BR"),
        CultureInfo.GetCultureInfo("fr-FR"),
    ];

    private static readonly string[] Tags = ["es", "en", "pt", "fr"];

    extension(Language language)
    {
        /// <summary>es, en, pt or fr.</summary>
        public string Tag => Tags[(int)language];

        /// <summary>For dates and numbers; resources are looked up by tag.</summary>
        public CultureInfo Culture => Cultures[(int)language];
    }

    /// <summary>The language of a tag or locale ("pt-BR", "FR"), or null when it is none of the four.</summary>
    public static Language? FromTag(string? locale)
    {
        if (locale is not { Length: >= 2 } || (locale.Length > 2 && locale[2] is not ('-' or '_')))
        {
            return null;
        }

        var at = Array.FindIndex(Tags, tag => locale.StartsWith(tag, StringComparison.OrdinalIgnoreCase));
        return at < 0 ? null : (Language)at;
    }
}
