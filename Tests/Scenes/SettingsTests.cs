using GealcBot.Plans;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes;

/// <summary>How often one is reminded, in which zone and language: by words and by the card.</summary>
public sealed class SettingsTests
{
    [Theory]
    [InlineData(Language.Spanish, "menos recordatorios", "pausa hasta el 1 de julio", "todos los recordatorios")]
    [InlineData(Language.English, "only the weekly digest", "pause until 1 July", "all reminders")]
    [InlineData(Language.Portuguese, "só o resumo semanal", "pausa até 1 de julho", "todos os lembretes")]
    [InlineData(Language.French, "seulement le résumé hebdomadaire", "pause jusqu'au 1er juillet", "tous les rappels")]
    public async Task Reminders_are_set_by_words(Language language, string digest, string pause, string all)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(digest);
        mira.Hears(say => say.SettingsSaved());
        mira.Hears(say => say.DigestOnlyNow());
        Assert.Equal(ReminderFrequency.DigestOnly, Of(scene).Reminders);

        await mira.Says(pause);
        mira.Hears(say => say.PausedNow(mira.Day("2024-07-01")));
        Assert.Equal(new DateOnly(2024, 7, 1), Of(scene).PausedUntil);

        await mira.Says(all);
        mira.Hears(say => say.EachReminder());
        Assert.Equal((ReminderFrequency.Each, null), (Of(scene).Reminders, Of(scene).PausedUntil));
    }

    [Theory]
    [InlineData(Language.Spanish, "no me mandes más recordatorios")]
    [InlineData(Language.English, "stop reminding me")]
    [InlineData(Language.Portuguese, "para de me mandar lembretes")]
    [InlineData(Language.French, "arrête de m'envoyer des rappels")]
    public async Task Who_only_wants_fewer_is_asked_how_and_the_card_sets_it(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(words);
        mira.Hears(say => say.RemindersIntro());
        await mira.Presses(say => say.ButtonPause(), ("day", "2024-05-20"));
        mira.Hears(say => say.PauseInPast(mira.Day("2024-05-20")));
        await mira.Presses(say => say.ButtonPause(), ("day", "2024-06-03"));
        mira.Hears(say => say.PausedNow(mira.Day("2024-06-03")));
        await mira.Presses(say => say.ButtonReminders());
        await mira.Presses(say => say.ButtonDigestOnly());
        mira.Hears(say => say.DigestOnlyNow());
    }

    [Theory]
    [InlineData(Language.Spanish, "mi zona horaria es la de Bogotá")]
    [InlineData(Language.English, "my time zone is Bogota")]
    [InlineData(Language.Portuguese, "meu fuso horário é o de Bogotá")]
    [InlineData(Language.French, "mon fuseau horaire est celui de Bogota")]
    public async Task The_card_shows_all_that_can_be_set(Language language, string zone)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(mira.Say.ExSettings());
        mira.Hears(say => say.SettingsTitle());
        mira.Hears(say => say.ZoneNotSet());
        await mira.Presses(say => say.ButtonZone());
        await mira.Presses(say => say.ButtonSaveZone(), ("zone", "Mars/Olympus"));
        mira.Hears(say => say.NeedZone());
        await mira.Presses(say => say.ButtonSaveZone(), ("zone", "America/Lima"));
        mira.Hears("America/Lima");
        await mira.Says(zone);
        mira.Hears("America/Bogota");
        Assert.Equal("America/Bogota", Of(scene).TimeZone);
        await mira.Presses(say => say.ButtonLanguage());
        mira.Hears(say => say.WhichLanguage());
    }

    private static Person Of(Scene scene) => scene.World.Current.Who(new PersonId("local:demo", "demo:coordinator:cybersecurity"));

    [Theory]
    [InlineData(Language.Spanish, "mi zona horaria es París")]
    [InlineData(Language.English, "my time zone is Paris")]
    [InlineData(Language.Portuguese, "meu fuso horário é Paris")]
    [InlineData(Language.French, "mon fuseau est Paris")]
    public async Task A_zone_that_is_not_on_the_list_is_said_to_be_none(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(words);
        mira.Hears(say => say.NeedZone());
    }

    [Theory]
    [InlineData(Language.Spanish, "ponme la zona horaria de La Paz y habla en español que hace rato me salió en portugués", "America/La_Paz")]
    [InlineData(Language.English, "answer in English, it came out in Spanish before. and set my time zone to Nassau", "America/Nassau")]
    [InlineData(Language.Portuguese, "quero falar em espanhol agora nao, deixa em portugues msm. mas muda meu fuso, to em manaus", "America/Manaus")]
    [InlineData(Language.French, "en anglais non, restez en français. et mon fuseau horaire est celui de Port-au-Prince", "America/Port-au-Prince")]
    public async Task The_language_and_the_zone_are_set_in_one_message(Language language, string words, string zone)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(words);
        mira.Hears(zone);
        mira.Hears(say => say.SettingsTitle());
        Assert.Equal((zone, language.Tag), (Of(scene).TimeZone, Of(scene).Language ?? language.Tag));
    }

    [Theory]
    [InlineData(Language.Spanish, "¿qué viene? habla en inglés", Language.English)]
    [InlineData(Language.English, "what is coming? speak Spanish", Language.Spanish)]
    [InlineData(Language.Portuguese, "o que vem? fala em inglês", Language.English)]
    [InlineData(Language.French, "qu'est-ce qui vient ? parle anglais", Language.English)]
    public async Task What_is_asked_before_the_language_is_answered_in_it(Language language, string words, Language wanted)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(words);
        mira.Hears(Say.In(wanted).LanguageSet());
        mira.Hears(Say.In(wanted).UpcomingTitleFor(Say.In(wanted).Capital(Say.In(wanted).Group("cybersecurity"))));
    }

    [Theory]
    [InlineData(Language.Spanish, "háblame en creole porfa")]
    [InlineData(Language.English, "speak to me in Dutch please")]
    [InlineData(Language.Portuguese, "fala em crioulo comigo")]
    [InlineData(Language.French, "parle moi en creole stp")]
    public async Task A_language_that_there_is_not_is_said_not_to_be_there(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(words);
        mira.Hears(say => say.LanguageNotSpoken());
        mira.Hears(say => say.LanguagesSpoken());
        Assert.Null(Of(scene).Language);
    }

    [Theory]
    [InlineData(Language.Spanish, "¿puedo escribir en portugués?")]
    [InlineData(Language.English, "can I ask in French?")]
    [InlineData(Language.Portuguese, "posso escrever em espanhol?")]
    [InlineData(Language.French, "je peux écrire en anglais ?")]
    public async Task Whether_one_may_write_in_a_language_sets_none(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(words);
        mira.Hears(say => say.LanguagesSpoken());
        Assert.Null(Of(scene).Language);
    }

    [Theory]
    [InlineData(Language.Spanish, "quiero los recordatorios a las 8 de la mañana hora de Lima, no en plena noche", "America/Lima")]
    [InlineData(Language.English, "I want the reminders at 8 in the morning Nassau time, not in the middle of the night", "America/Nassau")]
    [InlineData(Language.Portuguese, "quero os lembretes às 8 da manhã no horário de Manaus, não no meio da noite", "America/Manaus")]
    [InlineData(Language.French, "je veux les rappels à 8h du matin heure de Port-au-Prince, pas en pleine nuit", "America/Port-au-Prince")]
    public async Task With_an_hour_of_ones_own_the_zone_is_kept_and_the_hours_are_told(Language language, string words, string zone)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(words);
        mira.Hears(zone);
        mira.Hears(say => say.ReminderHours("08:00", "18:00").Split('0')[0]);
        Assert.Equal(zone, Of(scene).TimeZone);
    }

    [Theory]
    [InlineData(Language.Spanish, "pausá mis avisos dos semanas", "reactivame los avisos")]
    [InlineData(Language.Spanish, "pausá mis avisos dos semanas", "ya podés avisarme de nuevo")]
    [InlineData(Language.English, "pause my reminders for two weeks", "turn the reminders back on")]
    [InlineData(Language.English, "pause my reminders for two weeks", "you can start sending them again")]
    [InlineData(Language.Portuguese, "pausa meus lembretes por duas semanas", "pode voltar a mandar já")]
    [InlineData(Language.Portuguese, "pausa meus lembretes por duas semanas", "pode me avisar de novo")]
    [InlineData(Language.French, "mets mes rappels en pause deux semaines", "tu peux me renvoyer les rappels")]
    [InlineData(Language.French, "mets mes rappels en pause deux semaines", "remets-les")]
    public async Task A_pause_is_over_when_somebody_says_so(Language language, string pause, string again)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(pause);
        Assert.NotNull(Of(scene).PausedUntil);
        await mira.Says(again);
        mira.Hears(say => say.SettingsSaved());
        Assert.Equal((ReminderFrequency.Each, null), (Of(scene).Reminders, Of(scene).PausedUntil));
    }
}
