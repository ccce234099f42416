using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GealcBot.Texts.Vocabulary;

/// <summary>
/// What people type in one language: section, then key, then the words and phrases that mean it.
/// <c>reunion*</c> is every word that begins so, <c>report{o,as}</c> is "reporto" and "reportas", and
/// <c>report~ar</c> takes the endings of the paradigm "ar" of the same file. Accents and case do not matter.
/// </summary>
public sealed class VocabularyFile
{
    private static readonly ConcurrentDictionary<Language, WeakReference<VocabularyFile>> Read = new();

    private readonly Dictionary<string, Dictionary<string, string[]>> sections;

    private VocabularyFile(Language language, Dictionary<string, Dictionary<string, string[]>> sections)
    {
        Language = language;
        this.sections = sections;
    }

    public Language Language { get; }

    /// <remarks>Read once while the tables are built from it, and let go: nothing asks for a file again once they stand.</remarks>
    public static VocabularyFile Load(Language language)
    {
        if (Read.TryGetValue(language, out var kept) && kept.TryGetTarget(out var file))
        {
            return file;
        }

        file = Parse(language);
        Read[language] = new WeakReference<VocabularyFile>(file);
        return file;
    }

    private static VocabularyFile Parse(Language language)
    {
        var name = $"GealcBot.Texts.Vocabulary.{language.Tag}.json";
        using var stream = typeof(VocabularyFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The vocabulary {name} is not in the assembly.");
        var sections = JsonSerializer.Deserialize(stream, VocabularyJson.Default.DictionaryStringDictionaryStringStringArray)
            ?? throw new InvalidOperationException($"The vocabulary {name} is empty.");
        return new VocabularyFile(language, sections);
    }

    /// <summary>The keys of a section with their entries as written; empty for a section the file does not have.</summary>
    public IReadOnlyDictionary<string, string[]> Section(string name) =>
        sections.TryGetValue(name, out var section) ? section : new Dictionary<string, string[]>();

    /// <summary>The plain words or phrases that an entry stands for; a trailing <c>*</c> is left in place.</summary>
    public IEnumerable<string> Expand(string entry)
    {
        var at = entry.AsSpan().IndexOfAny('{', '~');
        if (at < 0)
        {
            return [entry];
        }

        var (endings, rest) = entry[at] == '{' ? Listed(entry, at) : Paradigm(entry, at);
        return endings.SelectMany(ending => Expand(entry[..at] + ending + rest));
    }

    private static (string[] Endings, string After) Listed(string entry, int at)
    {
        var end = entry.IndexOf('}', at);
        return end > at
            ? (entry[(at + 1)..end].Split(','), entry[(end + 1)..])
            : throw new InvalidOperationException($"The vocabulary entry '{entry}' has no closing brace.");
    }

    private (string[] Endings, string After) Paradigm(string entry, int at)
    {
        var end = entry.IndexOf(' ', at);
        var name = end < 0 ? entry[(at + 1)..] : entry[(at + 1)..end];
        return Section("paradigms").TryGetValue(name, out var endings)
            ? (endings, end < 0 ? "" : entry[end..])
            : throw new InvalidOperationException($"The vocabulary entry '{entry}' names no paradigm of its file.");
    }
}

[JsonSerializable(typeof(Dictionary<string, Dictionary<string, string[]>>))]
[JsonSourceGenerationOptions(ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true)]
internal sealed partial class VocabularyJson : JsonSerializerContext;
