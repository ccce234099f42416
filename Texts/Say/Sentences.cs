using System.Collections;
using System.Collections.Frozen;
using System.Globalization;
using System.Resources;
using System.Text;

[assembly: NeutralResourcesLanguage("es")]

namespace GealcBot.Texts;

/// <summary>The sentences of one language, read from its .resx once.</summary>
public sealed class Sentences
{
    private static readonly ResourceManager Resources = new("GealcBot.Texts.Sentences.Sentences", typeof(Sentences).Assembly);
    private static readonly Sentences[] ByLanguage = [.. Languages.All.Select(language => new Sentences(language))];

    private readonly FrozenDictionary<string, CompositeFormat> formats;

    private Sentences(Language language)
    {
        // Spanish is in the assembly itself; asking for its tag would look for a satellite that is not there.
        var culture = language is Language.Spanish ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(language.Tag);
        var set = Resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false)
            ?? throw new InvalidOperationException($"The sentences in '{language.Tag}' are missing beside the program.");
        formats = set.Cast<DictionaryEntry>().ToFrozenDictionary(
            entry => (string)entry.Key, entry => CompositeFormat.Parse((string)entry.Value!), StringComparer.Ordinal);
    }

    public IEnumerable<string> Names => formats.Keys;

    public string this[string name] => Format(name).Format;

    public static Sentences Of(Language language) => ByLanguage[(int)language];

    public CompositeFormat Format(string name) =>
        formats.TryGetValue(name, out var format) ? format : throw new KeyNotFoundException($"There is no sentence '{name}'.");

    public bool Knows(string name) => formats.ContainsKey(name);
}
