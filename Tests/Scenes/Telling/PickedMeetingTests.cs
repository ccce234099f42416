using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes.Telling;

/// <summary>Where it is asked which activity is meant, a meeting of one's group may be it; and a form keeps what it has.</summary>
public sealed class PickedMeetingTests
{
    private const string Link = "https://www.redgealc.org/contenido-general/noticias/reunion-abril/";

    [Theory]
    [InlineData(Language.Spanish, "ahi te va la evidencia", "la de abril, la q fue en la cdmx", "12 paises")]
    [InlineData(Language.English, "here is the proof", "the april meeting, the one in Kingston", "12 countries")]
    [InlineData(Language.Portuguese, "segue a evidência", "a reunião de abril, em Recife", "12 países")]
    [InlineData(Language.French, "voilà la preuve", "celle d'avril, la réunion à Port-au-Prince", "12 pays")]
    public async Task A_link_is_of_a_meeting_that_nobody_told_of(Language language, string proof, string meeting, string countries)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says($"{proof} {Link}");
        mira.Hears(say => say.AskWhichActivity());
        Assert.Contains(mira.Say.Capital(mira.Say.MeetingOf(mira.Say.Group("open-data"))), mira.Offered);
        await mira.Says(meeting);
        mira.Hears(say => say.ReportTitle());
        mira.Hears(Link);
        await mira.Says(countries);
        await mira.Presses(say => say.ButtonRecord(), (MeetingForm.Groups, "open-data"), (MeetingForm.HeldOn, "2024-04-18"), (MeetingForm.Countries, "12"), (MeetingForm.Link, Link));
        Assert.Equal((12, Link), (Held(scene).Countries, Held(scene).Link));
    }

    [Fact]
    public async Task The_button_of_the_meeting_opens_its_form_with_the_link()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData);
        await mira.Says($"ahi te va la evidencia {Link}");
        await mira.PressesTitled(mira.Say.Capital(mira.Say.MeetingOf(mira.Say.Group("open-data"))));
        mira.Hears(say => say.ReportTitle());
        mira.Hears(Link);
        await mira.Presses(say => say.ButtonRecord(), (MeetingForm.Groups, "open-data"), (MeetingForm.HeldOn, "2024-04-18"), (MeetingForm.Link, Link));
        Assert.Equal(Link, Held(scene).Link);
    }

    [Theory]
    [InlineData(Language.Spanish, "hicimos el webinar de innovación el 9 de mayo", "es el del primer semestre", "sí")]
    [InlineData(Language.English, "we held the innovation webinar on 9 May", "that's the one of the first semester", "yes")]
    [InlineData(Language.Portuguese, "a gente fez o webinar de inovação no dia 9/5", "é o do primeiro semestre isso", "sim")]
    [InlineData(Language.French, "webinaire innovation fait le 9 mai", "c celui du 1er semestre hein pas lautre", "oui")]
    public async Task Which_semester_it_is_of_takes_no_day_away(Language language, string told, string semester, string yes)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Innovation, language);
        await mira.Says(told);
        await mira.Says(semester);
        mira.Hears("2024-05-09");
        await mira.Says(yes);
        Assert.Equal(new DateOnly(2024, 5, 9), Assert.IsType<StatusReported>(Assert.Single(scene.World.Current.Ledger(2024).Entries)).Status.Date!.First);
    }

    [Theory]
    [InlineData(Language.Spanish, "el webinar de innovación ya no se va a hacer", "pues así, el 22 de agosto")]
    [InlineData(Language.English, "the innovation webinar will not be done", "well then, 22 August")]
    [InlineData(Language.Portuguese, "o webinar de inovação não vai mais ser feito", "então fica 22 de agosto")]
    [InlineData(Language.French, "le webinaire d'innovation n'aura pas lieu", "alors le 22 août")]
    public async Task What_is_dropped_and_then_has_a_day_is_put_off(Language language, string dropped, string day)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Innovation, language);
        await mira.Says(dropped);
        await mira.Says(day);
        mira.Hears(say => $"{say.AskStatus()}: {say.StatusChoice(StatusKind.Postponed)}");
        mira.Hears("2024-08-22");
    }

    [Fact]
    public async Task What_stands_behind_a_question_fills_the_form()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, Language.Portuguese);
        await mira.Says("vamos adiar o webinar pra 15 de agosto, não vai dar em junho");
        await mira.Says("hmm aí cai no 2º semestre né? então deixa 28/06");
        mira.Hears("2024-06-28");
    }

    [Theory]
    [InlineData(Language.Spanish, "la 3.6.3 de 2019 no se va a hacer")]
    [InlineData(Language.English, "3.6.3 of 2019 will not be done")]
    [InlineData(Language.Portuguese, "a 3.6.3 de 2019 não vai ser feita")]
    [InlineData(Language.French, "la 3.6.3 de 2019 ne se fera pas")]
    public async Task A_year_that_is_over_drops_nothing_any_more(Language language, string told)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.EmergingTechnologies, language);
        await mira.Says(told);
        mira.Hears(say => say.YearIsOver("3.6.3", 2019, 2024));
        Assert.DoesNotContain(scene.World.Current.Ledger(2019).Entries, entry => entry.By != PersonId.Import);
    }

    private static MeetingFacts Held(Scene scene) => Assert.Single(scene.World.Current.Ledger(2024).Meetings).Facts;
}
