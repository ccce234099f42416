using GealcBot.Plans;
using GealcBot.Plans.People;
using GealcBot.Texts;
using Xunit;

namespace GealcBot.Tests.Scenes;

/// <summary>Who is tired of being reminded, or wants to hear when a date is known.</summary>
public sealed class NaggingTests
{
    [Theory]
    [InlineData(Language.Spanish, "boludo me volvés loco con los recordatorios, pará un poco", "hasta fin de junio", "si dale")]
    [InlineData(Language.Spanish, "ya estoy harto de tantos avisos", "hasta finales de junio", "sí")]
    [InlineData(Language.English, "you're driving me mad with these reminders, ease up", "until the end of June", "yes please")]
    [InlineData(Language.Portuguese, "que saco, tá me deixando louco com tanto lembrete, maneira", "até o fim de junho", "sim")]
    [InlineData(Language.French, "tu me rends fou avec tes rappels, doucement", "jusqu'à fin juin", "oui")]
    public async Task Who_has_had_enough_is_asked_until_when(Language language, string enough, string until, string yes)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.DigitalSignature, language);
        await mira.Says(enough);
        mira.Hears(say => say.RemindersIntro());
        await mira.Says(until);
        mira.Hears(say => say.PausedNow(mira.Day("2024-06-30")));
        await mira.Says(yes);
        mira.Hears(say => say.PausedNow(mira.Day("2024-06-30")));
        Assert.Equal(new DateOnly(2024, 6, 30), scene.World.Current.Who(new PersonId("local:demo", $"demo:coordinator:{WorkingGroups.DigitalSignature}")).PausedUntil);
    }

    [Theory]
    [InlineData(Language.Spanish, "por qué me seguís reclamando la reunión de abril si ya la informé dos veces???")]
    [InlineData(Language.English, "why do you keep asking me for the April meeting, I already reported it twice!!")]
    [InlineData(Language.Portuguese, "pq vc fica me cobrando a reunião de abril se eu ja reportei 2x??? que saco")]
    [InlineData(Language.French, "pourquoi tu me réclames encore la réunion d'avril, je l'ai déjà déclarée deux fois")]
    public async Task Who_is_asked_for_what_they_reported_sees_what_is_recorded_and_how_it_ends(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Interoperability, language);
        await mira.Says(words);
        mira.Hears(say => say.NaggedHow());
        mira.Hears(say => say.Group(WorkingGroups.Interoperability.Value));
        mira.DoesNotHear(say => say.Group(WorkingGroups.OpenData.Value));
        Assert.Empty(scene.World.Current.Ledger(2024).Standing);
    }

    [Theory]
    [InlineData(Language.Spanish, "avísame cuando salga la fecha")]
    [InlineData(Language.English, "let me know, remind me when the date is out")]
    [InlineData(Language.English, "notify me when there is a date")]
    [InlineData(Language.Portuguese, "me avisa qd sair a data")]
    [InlineData(Language.French, "préviens-moi quand la date sera fixée")]
    public async Task To_hear_of_a_date_there_is_the_calendar(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        foreach (var mira in new[] { scene.Member(WorkingGroups.PublicSoftware, language), scene.Coordinator(WorkingGroups.PublicSoftware, language) })
        {
            await mira.Says(words);
            mira.Hears(say => say.AnnouncedHow());
            mira.Hears(say => say.ExCalendar());
        }
    }
}
