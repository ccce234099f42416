using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes.Telling;

/// <summary>A number that counts is no day, a day that it was not is none, and two things in one sentence stay two.</summary>
public sealed class TellingApartTests
{
    [Theory]
    [InlineData(Language.Spanish, "reunión de firma el 14/5, 11 países", "no, pará, fueron 12 con Surinam que entró tarde")]
    [InlineData(Language.English, "digital signature meeting on 14 May, 11 countries", "no wait, it was 12 with Suriname, they came in late")]
    [InlineData(Language.Portuguese, "reunião de assinatura digital dia 14/5, 11 países", "não, foram 12 com o Suriname que entrou tarde")]
    [InlineData(Language.French, "réunion signature numérique le 14 mai, 11 pays", "non, c'était 12 avec le Suriname arrivé en retard")]
    public async Task How_many_there_were_is_no_day(Language language, string told, string right)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.DigitalSignature, language);
        await mira.Says(told);
        await mira.Says(right);
        await mira.Says(mira.Say.ButtonRecord());
        var facts = Held(scene);
        Assert.Equal((new DateOnly(2024, 5, 14), 12), (facts.HeldOn, facts.Countries));
    }

    [Theory]
    [InlineData(Language.Spanish, "tuvimos reunión ayer", "uy, ayer fue domingo, fue el viernes")]
    [InlineData(Language.English, "we had a meeting yesterday", "oops, yesterday was Sunday, it was Friday")]
    [InlineData(Language.Portuguese, "teve reunião ontem", "ops ontem foi domingo kkkk, foi sexta")]
    [InlineData(Language.French, "on a eu une réunion hier", "ah non c'était vendredi, hier on était dimanche")]
    public async Task The_day_that_is_in_the_form_is_not_said_to_stay(Language language, string told, string right)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(told);
        await mira.Says(right);
        await mira.Says(mira.Say.ButtonRecord());
        Assert.Equal(new DateOnly(2024, 5, 17), Held(scene).HeldOn);
    }

    [Theory]
    [InlineData(Language.Spanish, "ayer domingo no, perdón, el viernes nos juntamos los de datos abiertos, 9 países")]
    [InlineData(Language.English, "yesterday no, sorry, on Friday we met, the open data group, 9 countries")]
    [InlineData(Language.Portuguese, "ontem não, desculpa, na sexta a gente se reuniu, dados abertos, 9 países")]
    [InlineData(Language.French, "hier non, pardon, vendredi on s'est réunis, données ouvertes, 9 pays")]
    public async Task A_day_taken_back_in_the_same_breath_is_none(Language language, string told)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(told);
        await mira.Says(mira.Say.ButtonRecord());
        Assert.Equal(new DateOnly(2024, 5, 17), Held(scene).HeldOn);
    }

    [Theory]
    [InlineData(Language.Spanish, "hoy tuvimos que cancelar la reunión del grupo porque se cayó el zoom, la hacemos el 28")]
    [InlineData(Language.English, "we had to cancel today's group meeting, zoom crashed, we are doing it on the 28th")]
    [InlineData(Language.Portuguese, "hoje tivemos que cancelar a reunião do grupo pq caiu o zoom, fazemos dia 28")]
    [InlineData(Language.French, "on a dû annuler la réunion du groupe aujourd'hui, zoom a planté, on la fait le 28")]
    public async Task What_had_to_be_cancelled_was_not_held(Language language, string told)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        await scene.Coordinator(WorkingGroups.Cybersecurity, language).Says(told);
        Assert.Equal(new DateOnly(2024, 5, 28), Assert.IsType<Scheduled>(Assert.Single(scene.World.Current.Ledger(2024).Entries)).On);
    }

    [Theory]
    [InlineData(Language.Spanish, "la reunión es para octubre pero nada seguro", "sí")]
    [InlineData(Language.English, "the meeting is for October, not confirmed", "yes")]
    [InlineData(Language.Portuguese, "a reunião é para outubro mas nada certo", "sim")]
    [InlineData(Language.French, "la réunion c'est pour octobre mais rien de sûr", "oui")]
    public async Task A_yes_to_what_is_not_sure_sets_nothing(Language language, string told, string yes)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(told);
        await mira.Says(yes);
        Assert.Empty(scene.World.Current.Ledger(2024).Entries);
    }

    [Theory]
    [InlineData(Language.Spanish, "cancelamos la llamada del 22 de mayo, hay mucha gente afuera")]
    [InlineData(Language.English, "we cancel the 22 may call, too many ppl out")]
    [InlineData(Language.Portuguese, "cancelamos a call de 22 de maio, muita gente fora")]
    [InlineData(Language.French, "on annule l'appel du 22 mai, trop d'absents")]
    public async Task A_call_that_is_cancelled_gets_no_date(Language language, string told)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        await scene.Coordinator(WorkingGroups.Innovation, language).Says(told);
        Assert.Empty(scene.World.Current.Ledger(2024).Entries);
    }

    [Theory]
    [InlineData("log two meetings: 12 March with 6 countries and 14 May with 8 countries", "the march one was 7", "2024-03-12")]
    public async Task A_number_behind_the_month_of_a_meeting_is_no_day(string told, string right, string day)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.PublicSoftware, Language.English);
        await mira.Says(told);
        await mira.Says(right);
        mira.Hears(day);
        mira.Hears(say => $"{say.AskCountries()}: 7");
    }

    [Theory]
    [InlineData(Language.Spanish, "el webinar de ciber se corre, los ponentes no pueden antes. nueva fecha 4 de julio")]
    [InlineData(Language.English, "webinar for cyber pushed back, speakers not available before. new date 4 july")]
    public async Task What_is_pushed_back_is_what_was_due_before(Language language, string told)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(told);
        mira.Hears(say => say.ActivityFormTitle("3.3.1"));
    }

    [Theory]
    [InlineData(Language.Spanish, "la del 13 de mayo no se hizo, entraron solo 2 países")]
    [InlineData(Language.English, "the one on 13 May didn't happen, only 2 countries came")]
    [InlineData(Language.Portuguese, "a de 13 de maio n rolou, so 2 paises entraram")]
    [InlineData(Language.French, "celle du 13 mai n'a pas eu lieu, il n'y avait que 2 pays")]
    public async Task A_meeting_called_by_its_day_that_was_not_held_stays_owed(Language language, string told)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.DigitalSignature, language);
        await mira.Says(told);
        mira.Hears(say => say.MeetingStaysOwed());
        Assert.Empty(scene.World.Current.Ledger(2024).Entries);
    }

    [Theory]
    [InlineData(Language.Spanish, "nos reunimos el 29 de mayo a las 10:30", "hora de Lima, no de Washington")]
    [InlineData(Language.English, "our meeting is on 29 May at 10:30", "Lima time, not Washington")]
    [InlineData(Language.Portuguese, "marca a reunião para 29 de maio às 10:30", "horário de Lima")]
    [InlineData(Language.French, "on se réunit le 29 mai à 10h30", "heure de Lima")]
    public async Task A_zone_by_itself_is_of_the_hour_in_sight(Language language, string set, string zone)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Innovation, language);
        await mira.Says(set);
        await mira.Says(zone);
        var now = scene.World.Current.Ledger(2024).Entries.OfType<Scheduled>().MaxBy(date => date.RecordedAt)!;
        Assert.Equal((new DateOnly(2024, 5, 29), new TimeOnly(10, 30), "America/Lima"), (now.On, now.At!.Value, now.Zone));
    }

    [Theory]
    [InlineData(Language.Spanish, "el taller de firma se pospone a julio", "motivo: el presupuesto no salió. pone fines de agosto", "el presupuesto no salió")]
    [InlineData(Language.English, "the signature workshop is postponed to July", "reason: the budget did not come through. make it end of August", "the budget did not come through")]
    [InlineData(Language.Portuguese, "a oficina de assinatura foi adiada para julho", "motivo: o orçamento não saiu. põe fim de agosto", "o orçamento não saiu")]
    [InlineData(Language.French, "l'atelier signature est reporté à juillet", "motif : le budget n'est pas passé. mets fin août", "le budget n'est pas passé")]
    public async Task Why_something_is_put_off_drops_nothing(Language language, string told, string why, string reason)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.DigitalSignature, language);
        await mira.Says(told);
        await mira.Says(why);
        await mira.Says(mira.Say.ButtonRecord());
        var set = Assert.IsType<Scheduled>(Assert.Single(scene.World.Current.Ledger(2024).Entries));
        Assert.Equal((new DateOnly(2024, 8, 30), reason), (set.On, set.Why));
    }

    [Theory]
    [InlineData(Language.Spanish, "reunión el 14 de mayo, 7 países, hablamos del GobCamp y de la guía", "GobCamp y de la guía")]
    [InlineData(Language.English, "meeting on 14 May, 7 countries, topics: GobCamp and the guide", "GobCamp and the guide")]
    [InlineData(Language.Portuguese, "reunião dia 14, 7 países, falamos do GobCamp e do guia", "GobCamp e do guia")]
    [InlineData(Language.French, "réunion le 14 mai, 7 pays, on a parlé du GobCamp et du guide", "GobCamp et du guide")]
    public async Task What_a_meeting_was_about_is_kept(Language language, string told, string about)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(told);
        await mira.Says(mira.Say.ButtonRecord());
        Assert.Equal(about, Held(scene).Decided);
    }

    [Theory]
    [InlineData(Language.Spanish, "hicimos el webinar el 8 de mayo, 64 personas, y la reunión la ponemos para el 5 de junio")]
    [InlineData(Language.English, "our webinar took place on 8 May, 64 people, and the group meeting is on 5 June")]
    [InlineData(Language.Portuguese, "o webinar foi no dia 8 de maio, 64 pessoas, e a reunião do grupo fica para 5 de junho")]
    [InlineData(Language.French, "le webinaire a eu lieu le 8 mai, 64 participants, et la réunion du groupe on la met au 5 juin")]
    public async Task A_webinar_held_and_a_meeting_to_come_are_two_things(Language language, string told)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.PublicSoftware, language);
        await mira.Says(told);
        var set = Assert.IsType<Scheduled>(Assert.Single(scene.World.Current.Ledger(2024).Entries));
        Assert.Equal(("3.7.2", new DateOnly(2024, 6, 5)), (set.Obligation.Activity.Code, set.On));
        await mira.Says("ok");
        Assert.Equal("3.7.1", Assert.Single(scene.World.Current.Ledger(2024).Entries.OfType<StatusReported>()).Activity.Code);
    }

    [Fact]
    public async Task A_meeting_with_its_link_and_a_webinar_to_come_are_two_things()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.PublicSoftware, Language.English);
        await mira.Says("Please log public software meeting 8 May, 6 countries, https://example.org/minutes and also the webinar goes for 25 June");
        var set = Assert.IsType<Scheduled>(Assert.Single(scene.World.Current.Ledger(2024).Entries));
        Assert.Equal(("3.7.1", new DateOnly(2024, 6, 25)), (set.Obligation.Activity.Code, set.On));
    }

    [Theory]
    [InlineData(Language.Spanish, "agenda dos reuniones, una el 20 de junio y otra el 27 de junio", "otra reunión el 27 de junio")]
    [InlineData(Language.English, "set two meetings, one on 20 June and another on 27 June", "another meeting on 27 June")]
    [InlineData(Language.Portuguese, "marca duas reuniões, uma em 20 de junho e outra em 27 de junho", "outra reunião em 27 de junho")]
    [InlineData(Language.French, "on prévoit deux réunions, une le 20 juin et une autre le 27 juin", "une autre réunion le 27 juin")]
    public async Task Of_two_dates_each_is_set_and_neither_moves_the_other(Language language, string both, string other)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(both);
        mira.Hears(mira.Day("2024-06-20"));
        mira.Hears(mira.Day("2024-06-27"));
        Assert.Equal(2, scene.World.Current.Ledger(2024).Entries.Count());

        // Said again it is known.
        await mira.Says(other);
        var dates = scene.World.Current.Ledger(2024).Entries.OfType<Scheduled>().ToList();
        Assert.Equal([new DateOnly(2024, 6, 20), new DateOnly(2024, 6, 27)], dates.Select(date => date.On).Order());
        Assert.Equal(2, dates.Select(date => date.Obligation).Distinct().Count());
    }

    private static MeetingFacts Held(Scene scene) => Assert.IsType<MeetingHeld>(Assert.Single(scene.World.Current.Ledger(2024).Entries)).Facts;
}
