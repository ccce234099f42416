using System.Collections.Immutable;
using GealcBot.Texts;
using GealcBot.Texts.Vocabulary;

namespace GealcBot.Dialogs.Understanding;

/// <summary>
/// Beginnings of words, and phrases, that a folded text is searched for letter by letter: the section "stems" of the vocabularies.
/// What is looked for word by word is a <see cref="Cue"/> or one of the <see cref="Delivery.SaidPhrases"/>.
/// </summary>
internal static class Stems
{
    /// <summary>Of all four languages, folded.</summary>
    public static ImmutableArray<string> Of(string key) =>
        [.. Languages.All.Select(VocabularyFile.Load).SelectMany(file => file.Section("stems")[key].SelectMany(file.Expand)).Select(Folding.Of).Distinct()];
}
