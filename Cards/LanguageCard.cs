using System.Collections.Immutable;
using GealcBot.Cards.Elements;
using GealcBot.Texts;

namespace GealcBot.Cards;

/// <summary>The four languages, each in its own name.</summary>
public static class LanguageCard
{
    public static ImmutableArray<CardAction> Buttons { get; } =
        [Button("Español", Language.Spanish), Button("English", Language.English), Button("Português", Language.Portuguese), Button("Français", Language.French)];

    public static Card For(Say say) => new()
    {
        Language = say.Language.Tag,
        Summary = say.WhichLanguage(),
        Body = [new Heading(say.WhichLanguage())],
        Actions = Buttons,
    };

    private static Send Button(string title, Language language) => new(title, new ChooseLanguage(language.Tag));
}
