using System.Collections;
using System.Collections.Frozen;
using System.Globalization;
using System.Resources;
using System.Text;

[assembly: NeutralResourcesLanguage("es")]

namespace GealcBot.Texts;

/// <summary>The sentences of one language, read from its .resx once, and the blanks of one looked for when it is said first.</summary>
public sealed class Sentences
{
    private static readonly Sentences[] ByLanguage = Read(new ResourceManager("GealcBot.Texts.Sentences.Sentences", typeof(Sentences).Assembly));

    // The languages have the same sentences, so their names are held once.
    private readonly FrozenDictionary<string, int> places;
    private readonly string?[] texts;
    private readonly CompositeFormat?[] formats;

    private Sentences(FrozenDictionary<string, int> places, Dictionary<string, string> said)
    {
        (this.places, texts, formats) = (places, new string?[places.Count], new CompositeFormat?[places.Count]);
        foreach (var (name, text) in said)
        {
            texts[places[name]] = text;
        }
    }

    public IEnumerable<string> Names => places.Keys.Where(Knows);

    public string this[string name] => texts[Place(name)]!;

    public static Sentences Of(Language language) => ByLanguage[(int)language];

    public CompositeFormat Format(string name) => Place(name) is var at && formats[at] is { } known ? known : formats[at] = CompositeFormat.Parse(texts[at]!);

    public bool Knows(string name) => places.TryGetValue(name, out var at) && texts[at] is not null;

    private int Place(string name) => Knows(name) ? places[name] : throw new KeyNotFoundException($"There is no sentence '{name}'.");

    private static Sentences[] Read(ResourceManager resources)
    {
        var said = Languages.All.Select(language => Read(resources, language)).ToList();
        var places = said.SelectMany(sentences => sentences.Keys).Distinct().Select((name, at) => (name, at)).ToFrozenDictionary(one => one.name, one => one.at, StringComparer.Ordinal);
        resources.ReleaseAllResources();
        return [.. said.Select(sentences => new Sentences(places, sentences))];
    }

    private static Dictionary<string, string> Read(ResourceManager resources, Language language)
    {
        // Spanish is in the assembly itself; asking for its tag would look for a satellite that is not there.
        var culture = language is Language.Spanish ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(language.Tag);
        var set = resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false)
            ?? throw new InvalidOperationException($"The sentences in '{language.Tag}' are missing beside the program.");
        return set.Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!, StringComparer.Ordinal);
    }
}
