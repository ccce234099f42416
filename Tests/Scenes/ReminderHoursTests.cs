using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Texts;
using Xunit;

namespace GealcBot.Tests.Scenes;

/// <summary>Reminders have their hours and nobody an hour of their own: whoever asks for one is told so.</summary>
public sealed class ReminderHoursTests
{
    public static TheoryData<Language, string, string, string> EachLanguage => new()
    {
        { Language.Spanish, "poneme los recordatorios a las 9", "mejor 8 y media", "¿a qué hora me llegan los recordatorios?" },
        { Language.Spanish, "recuérdame a las 20:00", "mejor a las 7", "¿a qué hora salen los avisos?" },
        { Language.English, "remind me at 8:30", "better 9", "what time do the reminders come?" },
        { Language.English, "send me the reminders in the morning", "half past eight then", "at what time do you remind me?" },
        { Language.Portuguese, "me lembra às 9", "melhor 8 e meia", "a que horas chegam os lembretes?" },
        { Language.French, "rappelle-moi à 9 h", "plutôt 8 h 30", "à quelle heure arrivent les rappels ?" },
        { Language.Spanish, "avísame por la mañana", "y a las 8?", "¿por qué me escribes a las 3 de la mañana?" },
        { Language.English, "don't write to me at night", "7pm", "can you remind me at 8?" },
        { Language.Portuguese, "pode me lembrar às 8h?", "8 e meia", "me avisa de manhã" },
        { Language.French, "préviens-moi le matin", "8 h et demie", "peux-tu me rappeler à 8 h ?" },
    };

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public async Task An_hour_of_ones_own_is_answered_with_the_hours_there_are(Language language, string asked, string rather, string question)
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var ana = scene.Coordinator(WorkingGroups.Innovation, language);
        foreach (var words in new[] { asked, rather, question })
        {
            await ana.Says(words);
            ana.Hears(say => say.ReminderHours("09:00", "17:00"));
            Assert.Equal(1, ana.Messages);
        }

        Assert.Empty(scene.World.Current.Ledger(2024).Standing.OfType<Snoozed>());
    }

    public static TheoryData<Language, string> WithADay => new()
    {
        { Language.Spanish, "recuérdame el viernes a las 9" },
        { Language.English, "remind me on Friday at 9" },
        { Language.Portuguese, "me lembra na sexta às 9" },
        { Language.French, "rappelle-moi vendredi à 9 h" },
    };

    [Theory]
    [MemberData(nameof(WithADay))]
    public async Task With_a_day_the_day_is_kept_and_of_the_hour_it_is_said(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var ana = scene.Coordinator(WorkingGroups.Innovation, language);
        await ana.Says(words);
        ana.Hears(say => say.ReminderHours("09:00", "17:00"));
        Assert.Equal(new DateOnly(2024, 6, 21), Assert.Single(scene.World.Current.Ledger(2024).Standing.OfType<Snoozed>()).Until);
    }

    public static TheoryData<Language, string, string, string> Choices => new()
    {
        { Language.Spanish, "configuración", "solo en el resumen", "cada uno a su tiempo" },
        { Language.English, "settings", "digest only", "each in its time" },
        { Language.Portuguese, "configurações", "só no resumo", "cada um a seu tempo" },
        { Language.French, "réglages", "le récapitulatif seulement", "chacun en son temps" },
    };

    [Theory]
    [MemberData(nameof(Choices))]
    public async Task A_few_words_choose_with_the_settings_in_sight(Language language, string settings, string digest, string each)
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var ana = scene.Coordinator(WorkingGroups.Innovation, language);
        await ana.Says(settings);
        await ana.Says(digest);
        ana.Hears(say => say.SettingsSaved());
        ana.Hears(say => say.DigestOnlyNow());
        await ana.Says(each);
        ana.Hears(say => say.SettingsSaved());
        ana.Hears(say => say.EachReminder());
    }

    public static TheoryData<Language, string, string> Pauses => new()
    {
        { Language.Spanish, "pausa por dos semanas", "mejor hasta el 15" },
        { Language.English, "pause for two weeks", "until the 15th rather" },
        { Language.Portuguese, "pausa por duas semanas", "melhor até dia 15" },
        { Language.French, "pause pendant deux semaines", "plutôt jusqu'au 15" },
    };

    [Theory]
    [MemberData(nameof(Pauses))]
    public async Task A_pause_is_as_long_as_it_was_said_and_its_end_can_be_moved(Language language, string pause, string rather)
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var ana = scene.Coordinator(WorkingGroups.Innovation, language);
        await ana.Says(pause);
        ana.Hears(say => say.PausedNow(ana.Day("2024-07-01")));
        await ana.Says(rather);
        ana.Hears(say => say.PausedNow(ana.Day("2024-07-15")));
        Assert.Empty(scene.World.Current.Ledger(2024).Standing.OfType<Snoozed>());
    }

    public static TheoryData<Language, string, string, string> Impossible => new()
    {
        { Language.Spanish, "no quiero más recordatorios", "pausa hasta el 31 de febrero", "hasta el lunes" },
        { Language.English, "no more reminders", "pause until February 31", "until Monday" },
        { Language.Portuguese, "não quero mais lembretes", "pausa até 31 de fevereiro", "até segunda" },
        { Language.French, "plus de rappels", "pause jusqu'au 31 février", "jusqu'à lundi" },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public async Task A_day_that_no_calendar_has_pauses_nothing_and_Monday_is_the_one_that_comes(Language language, string none, string odd, string monday)
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var ana = scene.Coordinator(WorkingGroups.Innovation, language);
        await ana.Says(none);
        ana.Hears(say => say.RemindersIntro());
        await ana.Says(odd);
        ana.DoesNotHear(say => say.SettingsSaved());
        ana.Hears(say => say.EachReminder());
        await ana.Says(monday);
        ana.Hears(say => say.PausedNow(ana.Day("2024-06-24")));
    }

    public static TheoryData<Language, string, string> Away => new()
    {
        { Language.Spanish, "estoy de licencia hasta el viernes", "en realidad hasta el lunes" },
        { Language.English, "I'm away until Friday", "actually until Monday" },
        { Language.Portuguese, "estou fora até sexta", "na verdade até segunda" },
        { Language.French, "je suis absent jusqu'à vendredi", "en fait jusqu'à lundi" },
    };

    [Theory]
    [MemberData(nameof(Away))]
    public async Task An_absence_corrected_to_a_weekday_ends_on_the_one_that_comes(Language language, string away, string rather)
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var ana = scene.Coordinator(WorkingGroups.Innovation, language);
        await ana.Says(away);
        ana.Hears(ana.Day("2024-06-21"));
        await ana.Says(rather);
        ana.Hears(say => say.AbsenceTitle());
        ana.Hears(ana.Day("2024-06-24"));
    }

    public static TheoryData<Language, string, string> WithAnHour => new()
    {
        { Language.Spanish, "la próxima reunión de innovación es el 27 de junio a las 11 de Lima", "calendario de innovación" },
        { Language.English, "the next innovation meeting is on June 27 at 11 Lima time", "innovation calendar" },
        { Language.Portuguese, "a próxima reunião de inovação é em 27 de junho às 11 de Lima", "calendário de inovação" },
        { Language.French, "la prochaine réunion d'innovation est le 27 juin à 11 h de Lima", "calendrier de l'innovation" },
    };

    [Theory]
    [MemberData(nameof(WithAnHour))]
    public async Task The_calendar_says_the_hour_that_was_set_as_the_readers_clock_has_it(Language language, string told, string calendar)
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var ana = scene.Coordinator(WorkingGroups.Innovation, language);
        await ana.Says(told);
        await ana.Sends(new SetZone(), (SettingsCard.Zone, "America/Mexico_City"));
        await ana.Says(calendar);
        ana.Hears(say => $"{ana.Day("2024-06-27")} · {say.AtHour("10:00", "Mexico City")}");
    }

    [Theory]
    [InlineData("la reunión es el viernes a las 9")]
    [InlineData("¿quién recibió el recordatorio?")]
    [InlineData("¿qué viene a las 9?")]
    public async Task Other_hours_are_no_hours_of_reminders(string words)
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var ana = scene.Coordinator(WorkingGroups.Innovation);
        await ana.Says(words);
        ana.DoesNotHear(say => say.ReminderHours("09:00", "17:00"));
    }

    public static TheoryData<Language, string, string> Absent => new()
    {
        { Language.Spanish, "estoy de vacaciones del 20 de junio al 5 de julio", "ya volví" },
        { Language.English, "I'm on leave from June 20 to July 5", "I'm back" },
        { Language.Portuguese, "estou de férias de 20 de junho a 5 de julho", "já voltei" },
        { Language.French, "je suis en vacances du 20 juin au 5 juillet", "je suis de retour" },
    };

    [Theory]
    [MemberData(nameof(Absent))]
    public async Task Back_before_one_has_left_shows_the_absence_that_is_coming(Language language, string away, string back)
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        var ana = scene.Coordinator(WorkingGroups.Innovation, language);
        await ana.Says(away);
        ana.Hears(say => say.AbsenceTitle());
        await ana.Says(back);
        ana.Hears(say => say.NotAwayYet(ana.Day("2024-06-20")));
        await ana.Presses(say => say.ButtonUndo());
        await ana.Says(back);
        ana.Hears(say => say.NotAway());
    }
}
