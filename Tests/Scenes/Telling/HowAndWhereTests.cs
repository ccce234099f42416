using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes.Telling;

/// <summary>Whether a meeting is virtual or in person, and where: told, put right, asked for.</summary>
public sealed class HowAndWhereTests
{
    [Theory]
    [InlineData(Language.Spanish, "nos reunimos el 14 de mayo en montevideo, presencial, con Chile y Perú", "montevideo")]
    [InlineData(Language.English, "we met face to face on 14 May in Port of Spain, 9 countries", "Port of Spain")]
    [InlineData(Language.Portuguese, "nos reunimos em 14 de maio em Brasília, na sede do BID, presencial", "Brasília, na sede do BID")]
    [InlineData(Language.French, "on s'est réunis le 14 mai à Port-au-Prince, en présentiel", "Port-au-Prince")]
    public async Task A_sentence_tells_both_and_the_receipt_shows_them(Language language, string told, string place)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(told);
        mira.Hears(say => $"{say.AskPlace()}: {place}");
        await mira.Says(mira.Say.ButtonRecord());
        mira.Hears(say => $"{say.FieldWay()}: {say.Capital(say.InPerson())}, {place}");
        Assert.Equal((false, place), (Meeting(scene).Facts.IsVirtual, Meeting(scene).Facts.Place));
    }

    [Theory]
    [InlineData(Language.Spanish, "nos reunimos el 16 de mayo", "fue virtual por zoom", "en realidad fue en Asunción", "Asunción")]
    [InlineData(Language.English, "we met on 16 May", "no, it was on zoom", "sorry, it was at the OAS headquarters", "the OAS headquarters")]
    [InlineData(Language.Portuguese, "nos reunimos no dia 16 de maio", "foi online", "não, foi em São Paulo", "São Paulo")]
    [InlineData(Language.French, "on s'est réunis le 16 mai", "non, en visio", "pardon, c'était à Pétion-Ville", "Pétion-Ville")]
    public async Task A_form_and_a_receipt_are_put_right(Language language, string told, string virtually, string where, string place)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(told);
        await mira.Says(virtually);
        mira.Hears(say => $"{say.ScheduleMode()}: {say.Capital(say.Virtual())}");
        await mira.Says(mira.Say.ButtonRecord());
        Assert.True(Meeting(scene).Facts.IsVirtual);

        await mira.Says(where);
        mira.Hears(say => say.CorrectedTitle());
        Assert.Equal((null, place), (Meeting(scene).Facts.IsVirtual, Meeting(scene).Facts.Place));
        await mira.Says(virtually);
        Assert.Equal((true, null), (Meeting(scene).Facts.IsVirtual, Meeting(scene).Facts.Place));
    }

    [Theory]
    [InlineData(Language.Spanish, "la próxima reunión es el 20 de junio en Lima", "será virtual", "no, en Cartagena", "Cartagena", "¿dónde es?")]
    [InlineData(Language.English, "our next meeting is on 20 June in Lima", "actually make it virtual", "no, in Kingston, Jamaica", "Kingston, Jamaica", "where is it?")]
    [InlineData(Language.Portuguese, "a próxima reunião é dia 20 de junho em Lima", "vai ser virtual", "não, em Recife", "Recife", "onde é?")]
    [InlineData(Language.French, "la prochaine réunion est le 20 juin à Lima", "elle sera en ligne", "non, à Cap-Haïtien", "Cap-Haïtien", "c'est où ?")]
    public async Task A_date_keeps_its_place_and_is_the_same_day_when_that_changes(Language language, string set, string virtually, string where, string place, string asked)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(set);
        mira.Hears("Lima");
        await mira.Says(virtually);
        Assert.Equal((new DateOnly(2024, 6, 20), true, null), How(Last(scene)));
        await mira.Says(where);
        Assert.Equal((new DateOnly(2024, 6, 20), null, place), How(Last(scene)));
        await mira.Says(asked);
        mira.Hears(place);
        Assert.Equal(1, mira.Messages);
        Assert.Equal(3, scene.World.Current.Ledger(2024).Entries.Count());
    }

    [Theory]
    [InlineData(Language.Spanish, "¿cuáles reuniones fueron presenciales?", "¿la reunión del 16 fue virtual o presencial?")]
    [InlineData(Language.English, "which meetings were in person?", "was the meeting on the 16th virtual or in person?")]
    [InlineData(Language.Portuguese, "quais reuniões foram presenciais?", "a reunião do dia 16 foi virtual ou presencial?")]
    [InlineData(Language.French, "quelles réunions ont été en présentiel ?", "la réunion du 16 était en ligne ou en présentiel ?")]
    public async Task What_was_told_can_be_asked(Language language, string which, string one)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(which);
        mira.DoesNotHear(mira.Day("2024-05-16"));
        await mira.Sends(new SendReport(), (MeetingForm.Groups, "open-data"), (MeetingForm.HeldOn, "2024-05-16"), (MeetingForm.Way, "inPerson"), (MeetingForm.Place, "Quito"));
        await mira.Says(which);
        mira.Hears(say => $"{mira.Day("2024-05-16")} ({say.InPerson()}, Quito)");
        await mira.Says(one);
        mira.Hears(say => $"{mira.Day("2024-05-16")} ({say.InPerson()}, Quito).");
    }

    [Fact]
    public async Task Where_nobody_said_it_that_is_the_answer()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData);
        await mira.Reports("open-data", "2024-05-16");
        await mira.Says("¿fue virtual?");
        mira.Hears(say => say.WayNotSaid());
    }

    [Fact]
    public async Task A_place_that_is_too_long_is_refused_and_nothing_is_lost()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData);
        var place = new string('x', MeetingWay.MaxPlace + 1);
        await mira.Sends(new SendReport(), (MeetingForm.Groups, "open-data"), (MeetingForm.HeldOn, "2024-05-16"), (MeetingForm.Place, place));
        mira.Hears(say => say.TextTooLong(MeetingWay.MaxPlace));
        mira.Hears(place);
        Assert.Empty(scene.World.Current.Ledger(2024).Entries);
    }

    [Theory]
    [InlineData("nos reunimos el 14 de mayo con Chile y Perú")]
    [InlineData("nos reunimos el 14 de mayo y la grabación está en YouTube")]
    [InlineData("nos reunimos en mayo, el 14")]
    [InlineData("nos reunimos el 14 de mayo, no en Lima")]
    public async Task What_is_no_place_is_none(string told)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity);
        await mira.Says(told);
        await mira.Says("registrar");
        Assert.Null(Meeting(scene).Facts.Place);
    }

    private static Meeting Meeting(Scene scene) => Assert.Single(scene.World.Current.Ledger(2024).Meetings);

    private static Scheduled Last(Scene scene) => scene.World.Current.Ledger(2024).Entries.OfType<Scheduled>().MaxBy(entry => entry.RecordedAt)!;

    private static (DateOnly, bool?, string?) How(Scheduled set) => (set.On, set.IsVirtual, set.Place);

    [Theory]
    [InlineData(Language.Spanish, "registra 3.4.2", "fue el 3 de mayo en Bogotá con empresas", "Bogotá con empresas")]
    [InlineData(Language.English, "report 3.4.2", "it was on 3 May in Bogotá with companies", "Bogotá with companies")]
    public async Task Where_and_with_whom_stand_in_the_words_of_an_activity(Language language, string told, string more, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.DataGovernanceAi, language);
        await mira.Says(told);
        await mira.Says(more);
        mira.Hears("2024-05-03");
        mira.Hears(say => $"{say.AskWords()}: {words}");
    }

    [Fact]
    public async Task What_was_done_in_part_keeps_its_day()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.DataGovernanceAi);
        await mira.Says("hicimos uno de los dos espacios de diálogo el 3 de mayo");
        await mira.Says("sí");
        mira.Hears(say => $"{say.ChoicePartial()}, {say.CountOf(1, 2)}, {mira.Day("2024-05-03")}");
    }

    [Theory]
    [InlineData(Language.Spanish, "vamos a cambiar el webinar por un taller en Quito", "un taller en Quito")]
    [InlineData(Language.English, "we're replacing the webinar with a workshop in Kingston", "a workshop in Kingston")]
    [InlineData(Language.English, "swap the webinar for a podcast", "a podcast")]
    [InlineData(Language.Portuguese, "vamos trocar o webinar regional por uma oficina em Recife", "uma oficina em Recife")]
    [InlineData(Language.French, "on remplace le webinaire par un atelier à Lima", "un atelier à Lima")]
    public async Task One_thing_in_place_of_another_is_its_state_and_its_words(Language language, string told, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Innovation, language);
        await mira.Says(told);
        mira.Hears(say => say.ActivityFormTitle("3.5.1"));
        mira.Hears(say => say.StatusChoice(StatusKind.Substituted));
        mira.DoesNotHear(say => $"{say.StatusChoice(StatusKind.Done)} /");
        mira.Hears(say => $"{say.AskWords()}: {words}");
    }
}
