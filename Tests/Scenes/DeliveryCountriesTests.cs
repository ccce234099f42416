using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Plans.People;
using GealcBot.Texts;
using Xunit;

namespace GealcBot.Tests.Scenes;

/// <summary>What was sent, of one country's people or as a line for each country.</summary>
public sealed class DeliveryCountriesTests
{
    public static TheoryData<Language, string> OfUruguay => new()
    {
        { Language.Spanish, "avisos de Uruguay este mes" },
        { Language.Spanish, "entregas a Uruguay" },
        { Language.Spanish, "¿quién recibió el recordatorio en Uruguay?" },
        { Language.English, "deliveries to Uruguay" },
        { Language.English, "who got what in Uruguay this month?" },
        { Language.English, "reminders sent to Uruguay in June" },
        { Language.Portuguese, "avisos do Uruguai este mês" },
        { Language.Portuguese, "entregas para o Uruguai" },
        { Language.French, "envois en Uruguay" },
        { Language.French, "qui a reçu le rappel en Uruguay ?" },
    };

    [Theory]
    [MemberData(nameof(OfUruguay))]
    public async Task Only_those_of_the_country_are_shown(Language language, string words)
    {
        await using var scene = await RemindedAsync();
        var mira = scene.Secretariat(language);
        await mira.Says(words);
        mira.Hears(say => $"{say.DeliveryTitle(say.Month(new DateOnly(2024, 6, 1)))} · {say.Country("UY")}");
        mira.Hears(say => say.DeliveryCount(1, 1));
        mira.Hears(Who(scene, WorkingGroups.Cybersecurity, mira));
        mira.DoesNotHear(Who(scene, WorkingGroups.Innovation, mira));
    }

    public static TheoryData<Language, string> Tables => new()
    {
        { Language.Spanish, "entregas por país" },
        { Language.Spanish, "¿cuántos avisos se mandaron a cada país en junio?" },
        { Language.Spanish, "¿qué países recibieron los avisos?" },
        { Language.English, "deliveries by country" },
        { Language.English, "reminders by country this month" },
        { Language.Portuguese, "avisos por país" },
        { Language.French, "rappels par pays" },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Each_country_has_its_line_of_sent_answered_and_failed(Language language, string words)
    {
        await using var scene = await RemindedAsync();
        var tomas = scene.Coordinator(WorkingGroups.Cybersecurity);
        await tomas.OpensReminder();
        await tomas.Presses(say => say.ButtonLater());
        var mira = scene.Secretariat(language);
        await mira.Says(words);
        mira.Hears(say => say.DeliveryCount(2, 2));
        mira.Hears(say => $"{say.Country("PE")}\n{say.DeliveryCountryLine(1, 0, 0)}");
        mira.Hears(say => $"{say.Country("UY")}\n{say.DeliveryCountryLine(1, 1, 0)}");

        await mira.PressesTitled(mira.Say.Country("PE"));
        mira.Hears(Who(scene, WorkingGroups.Innovation, mira));
        mira.DoesNotHear(Who(scene, WorkingGroups.Cybersecurity, mira));
    }

    [Theory]
    [InlineData(Language.Spanish, "entregas de este mes", "¿y de Uruguay?", "y por país")]
    [InlineData(Language.English, "delivery this month", "and Uruguay?", "and by country?")]
    [InlineData(Language.Portuguese, "quem recebeu o lembrete?", "e do Uruguai?", "e por país?")]
    [InlineData(Language.French, "qui a reçu le rappel ?", "et en Uruguay ?", "et par pays ?")]
    public async Task A_list_in_sight_is_narrowed_and_turned_into_the_table(Language language, string all, string one, string each)
    {
        await using var scene = await RemindedAsync();
        var mira = scene.Secretariat(language);
        await mira.Says(all);
        mira.Hears(say => say.DeliveryCount(2, 2));
        await mira.Says(one);
        mira.Hears(say => say.DeliveryCount(1, 1));
        mira.Hears(Who(scene, WorkingGroups.Cybersecurity, mira));
        await mira.Says(each);
        mira.Hears(say => say.DeliveryCountryLine(1, 0, 0));
        mira.Hears(say => say.Country("PE"));
    }

    [Theory]
    [InlineData(Language.Spanish, "avisos a Chile", "avisos a Granada", "avisos a Alemania", "Alemania")]
    [InlineData(Language.English, "deliveries to Chile", "deliveries to Grenada", "deliveries to Germany", "Germany")]
    [InlineData(Language.Portuguese, "avisos para o Chile", "avisos para Granada", "avisos para a Alemanha", "Alemanha")]
    [InlineData(Language.French, "envois au Chili", "envois à la Grenade", "envois en Allemagne", "Allemagne")]
    public async Task Nothing_sent_nobody_there_and_no_such_country_are_one_sentence_each(Language language, string chile, string grenada, string germany, string name)
    {
        await using var scene = await RemindedAsync();
        var mira = scene.Secretariat(language);
        await mira.Says(chile);
        mira.Hears(say => say.DeliveryNoneOf(say.Country("CL")));
        await mira.Says(grenada);
        mira.Hears(say => say.DeliveryNobodyOf(say.Country("GD")));
        await mira.Says(germany);
        mira.Hears(say => say.DeliveryNoCountry(name));
        Assert.Equal(1, mira.Messages);
    }

    [Fact]
    public async Task Others_have_their_own_line_and_nobody_elses()
    {
        await using var scene = await RemindedAsync();
        var tomas = scene.Coordinator(WorkingGroups.Cybersecurity);
        await tomas.Says("entregas por país");
        tomas.Hears(say => say.DeliveryOwn());
        tomas.Hears(say => say.Country("UY"));
        tomas.DoesNotHear(say => say.Country("PE"));
        await tomas.Says("entregas a Perú");
        tomas.Hears(say => say.DeliveryNoneOf(say.Country("PE")));
    }

    [Theory]
    [InlineData("los recordatorios de Uruguay mándalos el lunes")]
    [InlineData("manda un recordatorio a cada país")]
    [InlineData("avisos: el 14 nos reunimos en Chile")]
    public async Task What_bids_or_tells_asks_for_no_list(string words)
    {
        await using var scene = await RemindedAsync();
        var mira = scene.Secretariat();
        await mira.Says(words);
        mira.DoesNotHear(say => say.DeliveryTitle(say.Month(new DateOnly(2024, 6, 1))));
    }

    [Fact]
    public async Task What_is_to_come_is_narrowed_too()
    {
        await using var scene = await Scene.OnAsync("2024-06-17");
        await scene.Coordinator(WorkingGroups.Cybersecurity).Arrives();
        await scene.Coordinator(WorkingGroups.Innovation).Arrives();
        var mira = scene.Secretariat();
        await mira.Says("¿qué va a salir esta semana para Perú?");
        mira.Hears(say => $"{say.DeliveryWeekTitle()} · {say.Country("PE")}");
        mira.Hears(Who(scene, WorkingGroups.Innovation, mira));
        mira.DoesNotHear(Who(scene, WorkingGroups.Cybersecurity, mira));
    }

    /// <summary>On 17 June the coordinators of cybersecurity, of Uruguay, and of innovation, of Peru, have had a reminder each.</summary>
    private static async Task<Scene> RemindedAsync()
    {
        var scene = await Scene.OnAsync("2024-06-17");
        await scene.Coordinator(WorkingGroups.Cybersecurity).Arrives();
        await scene.Coordinator(WorkingGroups.Innovation).Arrives();
        await scene.RemindAsync();
        return scene;
    }

    private static string Who(Scene scene, GroupId group, Actor mira) => mira.Say.Who(scene.World.Current.Who(new PersonId("local:demo", $"demo:coordinator:{group}")));
}
