using GealcBot.Cards;
using GealcBot.Dialogs.Talk;
using GealcBot.Dialogs.Understanding;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Settings;

/// <summary>"Speak English", or the button: kept for the person from now on.</summary>
public static class LanguageChoice
{
    public static Answer Answer(Reading reading, Situation situation) => Set(reading.WantedLanguage, situation);

    public static Answer Answer(string tag, Situation situation) => Set(Languages.FromTag(tag), situation);

    private static Answer Set(Language? wanted, Situation situation)
    {
        if (wanted is not { } language)
        {
            return Dialogs.Answer.Of(LanguageCard.For(situation.Say));
        }

        var changed = situation.Person with { Language = language.Tag };
        return Dialogs.Answer.Of(Say.In(language).LanguageSet(), Suggest.For(situation with { Language = language })) with { Changed = changed, Language = language };
    }
}
