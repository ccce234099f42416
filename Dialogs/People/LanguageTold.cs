using GealcBot.Dialogs.Understanding;
using GealcBot.Texts;

namespace GealcBot.Dialogs.People;

/// <summary>"She writes in English", said of somebody who is put on the list: their language, and nobody else's.</summary>
internal static class LanguageTold
{
    public static Language? Of(PeopleSaid said, Reading reading) => said.Has("writes") ? reading.WantedLanguage : null;
}
