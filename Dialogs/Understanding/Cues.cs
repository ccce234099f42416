using System.Collections.Frozen;
using GealcBot.Texts;
using GealcBot.Texts.Vocabulary;

namespace GealcBot.Dialogs.Understanding;

/// <summary>Which cues a word is, and in which languages; read once from the section "cues" of the vocabularies.</summary>
internal sealed class Cues
{
    private static readonly FrozenDictionary<string, Cues> ByWord = Read();
    private static readonly FrozenDictionary<string, Cues>.AlternateLookup<ReadOnlySpan<char>> BySpan = ByWord.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Of each cue a bit for each language.</summary>
    private readonly byte[] languages = new byte[Enum.GetValues<Cue>().Length];

    private Cues()
    {
    }

    /// <summary>Of a word as a message is folded; null for a word that is none.</summary>
    public static Cues? Of(ReadOnlySpan<char> word) => BySpan.TryGetValue(word, out var known) ? known : null;

    /// <summary>Whichever language it is of: people mix them, and a cue asks for more than one word.</summary>
    public static bool Is(ReadOnlySpan<char> word, Cue cue) => Of(word) is { } known && known.Has(cue);

    public bool Has(Cue cue) => languages[(int)cue] != 0;

    public bool Has(Cue cue, Language language) => (languages[(int)cue] & (1 << (int)language)) != 0;

    private static FrozenDictionary<string, Cues> Read()
    {
        var words = new Dictionary<string, Cues>(StringComparer.Ordinal);
        foreach (var file in Languages.All.Select(VocabularyFile.Load))
        {
            foreach (var (key, entries) in file.Section("cues"))
            {
                var cue = (int)Enum.Parse<Cue>(key, ignoreCase: true);
                foreach (var word in entries.SelectMany(file.Expand).Select(Folding.Of))
                {
                    if (!words.TryGetValue(word, out var known))
                    {
                        words.Add(word, known = new Cues());
                    }

                    known.languages[cue] |= (byte)(1 << (int)file.Language);
                }
            }
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
