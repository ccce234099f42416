using System.Collections.Frozen;
using GealcBot.Texts;
using GealcBot.Texts.Vocabulary;

namespace GealcBot.Dialogs.Understanding;

/// <summary>The words around a place, of the section "places" of the vocabularies.</summary>
internal sealed class PlaceWords
{
    /// <summary>"Port of Spain" has three words.</summary>
    public const int LongestCity = 3;

    private static readonly PlaceWords[] ByLanguage = [.. Languages.All.Select(language => new PlaceWords(VocabularyFile.Load(language)))];

    private PlaceWords(VocabularyFile file)
    {
        Leads = Words(file, "leads");
        Labels = Words(file, "labels");
        Venues = Words(file, "venues");
        Articles = Words(file, "articles");
        Ends = Words(file, "ends");
        Cities = Words(file, "cities");
        Closed = Words(file, "closed");
    }

    /// <summary>"En", "at": what stands before a place.</summary>
    public FrozenSet<string> Leads { get; }

    /// <summary>"Lugar", "venue": with a colon behind it.</summary>
    public FrozenSet<string> Labels { get; }

    /// <summary>"Sede", "headquarters": makes a place of the words about it.</summary>
    public FrozenSet<string> Venues { get; }

    public FrozenSet<string> Articles { get; }

    /// <summary>What goes on with something else: "en Lima con Chile".</summary>
    public FrozenSet<string> Ends { get; }

    /// <summary>Known without a capital letter.</summary>
    public FrozenSet<string> Cities { get; }

    public static PlaceWords Of(Language language) => ByLanguage[(int)language];

    /// <summary>"Feriado", "strike": why nobody meets there.</summary>
    public FrozenSet<string> Closed { get; }

    private static FrozenSet<string> Words(VocabularyFile file, string key) =>
        file.Section("places")[key].SelectMany(file.Expand).Select(Folding.Of).ToFrozenSet(StringComparer.Ordinal);
}
