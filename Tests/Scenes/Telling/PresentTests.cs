using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes.Telling;

/// <summary>Which countries took part: named in a sentence, picked in the form, put right, and never fewer than are named.</summary>
public sealed class PresentTests
{
    [Theory]
    [InlineData(Language.Spanish, "ayer se reunió datos abiertos, estuvieron Uruguay, Chile y Perú")]
    [InlineData(Language.English, "open data met yesterday with Uruguay, Chile and Peru")]
    [InlineData(Language.Portuguese, "ontem se reuniu dados abertos, com Uruguai, Chile e Peru")]
    [InlineData(Language.French, "hier données ouvertes s'est réuni avec l'Uruguay, le Chili et le Pérou")]
    public async Task Countries_that_a_sentence_names_are_counted_and_shown(Language language, string sentence)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(sentence);
        await mira.Says(mira.Say.ButtonRecord());
        mira.Hears(say => $"3: {say.AllOf(new[] { "CL", "UY", "PE" }.Select(say.Country))}");
        Assert.Equal(3, Meeting(scene).Facts.Countries);
        Assert.Equal("CL,UY,PE", string.Join(',', Meeting(scene).Facts.Present));
        await mira.Says(Codes(scene));
        mira.Hears(say => say.Country("UY"));
    }

    [Theory]
    [InlineData(Language.Spanish, "nos reunimos ayer. Vinieron uy ar cl py y cr", "AR,CL,PY,UY,CR")]
    [InlineData(Language.English, "cyber grp met 16 May, JAM BLZ TTO BRB DOM URU CHI", "CL,UY,DO,BB,BZ,JM,TT")]
    [InlineData(Language.English, "we met yesterday: jamaica, t&t, guyana and Dominican Republic not dominica", "DO,GY,JM,TT")]
    [InlineData(Language.French, "on s'est réunis hier, haiti rep dom chili et panama etait la", "CL,PA,DO,HT")]
    [InlineData(Language.Portuguese, "reunião ontem em santo domingo, RD + brasil + peru + jamaica", "BR,PE,DO,JM")]
    public async Task Countries_are_known_by_their_codes_and_short_names(Language language, string sentence, string countries)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(sentence);
        await mira.Says(mira.Say.ButtonRecord());
        Assert.Equal(countries, string.Join(',', Meeting(scene).Facts.Present));
    }

    [Theory]
    [InlineData(Language.Spanish, "ayer nos reunimos, 15 países", "éramos 14 en realidad, faltó Belice")]
    [InlineData(Language.English, "we met yesterday, 15 countries", "we were 14 actually, Belize was missing")]
    [InlineData(Language.Portuguese, "ontem nos reunimos, 15 países", "na verdade éramos 14, faltou Belize")]
    [InlineData(Language.French, "on s'est réunis hier, 15 pays", "en fait on était 14, il manquait Belize")]
    public async Task Who_was_missing_did_not_take_part(Language language, string told, string corrected)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(told);
        await mira.Says(corrected);
        await mira.Says(mira.Say.ButtonRecord());
        Assert.Equal(14, Meeting(scene).Facts.Countries);
        Assert.Empty(Meeting(scene).Facts.Present);
    }

    [Theory]
    [InlineData(Language.Spanish, "ayer nos reunimos, estuvieron Uruguay, Chile y Perú", "faltó Chile")]
    [InlineData(Language.English, "we met yesterday with Uruguay, Chile and Peru", "Chile was missing")]
    [InlineData(Language.Portuguese, "ontem nos reunimos, com Uruguai, Chile e Peru", "faltou o Chile")]
    [InlineData(Language.French, "on s'est réunis hier avec l'Uruguay, le Chili et le Pérou", "il manquait le Chili")]
    public async Task Who_was_named_and_was_missing_is_taken_out(Language language, string told, string corrected)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(told);
        await mira.Says(corrected);
        await mira.Says(mira.Say.ButtonRecord());
        Assert.Equal("UY,PE", string.Join(',', Meeting(scene).Facts.Present));
        Assert.Equal(2, Meeting(scene).Facts.Countries);
    }

    [Fact]
    public async Task A_number_smaller_than_the_names_is_asked_about_and_a_larger_one_stands()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData);
        await mira.Reports("open-data", "2024-05-16", ("countries", "1"), ("present", "UY,CL"));
        mira.Hears(say => say.FewerThanNamed(1, 2));
        await mira.Presses(say => say.ButtonRecord(), ("groups", "open-data"), ("heldOn", "2024-05-16"), ("countries", "9"), ("present", "UY,CL,XX"));
        Assert.Equal((9, 2), (Meeting(scene).Facts.Countries, Meeting(scene).Facts.Present.Length));
        await mira.Presses(say => say.ButtonCorrect());
        await mira.Presses(say => say.ButtonCorrect(), ("groups", "open-data"), ("heldOn", "2024-05-16"), ("countries", "9"), ("present", "UY"));
        Assert.Equal("UY", Assert.Single(Meeting(scene).Facts.Present));
    }

    [Theory]
    [InlineData(Language.Spanish, "ayer nos reunimos, la próxima es el 12 de julio")]
    [InlineData(Language.English, "we met yesterday, the next one is on 12 July")]
    [InlineData(Language.Portuguese, "nos reunimos ontem, a próxima é em 12 de julho")]
    [InlineData(Language.French, "nous nous sommes réunis hier, la prochaine est le 12 juillet")]
    public async Task The_next_date_is_set_with_the_report_and_once(Language language, string sentence)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(sentence);
        for (var time = 0; time < 2; time++)
        {
            await mira.Presses(say => say.ButtonRecord(), ("groups", "open-data"), ("heldOn", "2024-05-19"), ("next", "2024-07-12"));
            mira.Hears(mira.Day("2024-07-12"));
        }

        Assert.Equal("2024-07-12", $"{Assert.Single(scene.World.Current.Ledger(2024).Standing.OfType<Scheduled>()).On:O}");
        Assert.Single(scene.World.Current.Ledger(2024).Meetings);
    }

    [Theory]
    [InlineData(Language.Spanish, "la reunión de datos abiertos es el 12 de junio a las 15, virtual", "15:00")]
    [InlineData(Language.English, "the open data meeting is on 12 June at 3 pm, virtual", "15:00")]
    [InlineData(Language.Portuguese, "a reunião de dados abertos é em 12 de junho às 15h, virtual", "15:00")]
    [InlineData(Language.French, "la réunion de données ouvertes est le 12 juin à 15 h 30, virtuelle", "15:30")]
    public async Task The_hour_and_whether_it_is_a_call_are_kept_and_shown(Language language, string sentence, string hour)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(sentence);
        mira.Hears(mira.Day("2024-06-12"));
        mira.Hears(hour);
        mira.Hears(say => say.Virtual());
        await mira.Says(sentence);
        mira.Hears(say => say.DateKnownTitle());
        Assert.Single(scene.World.Current.Ledger(2024).Entries);
    }

    [Theory]
    [InlineData(Language.Spanish, "ayer se reunió datos abiertos, 14 países, y hoy se reunió ciberseguridad")]
    [InlineData(Language.English, "open data met yesterday with 14 countries and today cybersecurity met")]
    [InlineData(Language.Portuguese, "ontem se reuniu dados abertos, 14 países, e hoje se reuniu cibersegurança")]
    [InlineData(Language.French, "hier données ouvertes s'est réuni, 14 pays, et aujourd'hui cybersécurité s'est réuni")]
    public async Task Two_meetings_told_at_once_are_two_forms_and_neither_is_lost(Language language, string sentence)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var ana = scene.Secretariat(language);
        await ana.Says(sentence);
        Assert.Equal(2, ana.Messages);
        ana.Hears("2024-05-19");
        ana.Hears("2024-05-20");
        await ana.Says(ana.Say.ButtonRecord());
        Assert.Single(scene.World.Current.Ledger(2024).Meetings);
    }

    [Theory]
    [InlineData(Language.Spanish)]
    [InlineData(Language.French)]
    public async Task A_document_that_the_plan_promises_has_its_link_or_a_reason(Language language)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.DataGovernanceAi, language);
        (string, string)[] done = [("toldStatus", "Done"), ("toldDay", "2024-05-14")];
        var form = new Tell(TellKind.ReportActivity) { Activity = "2024/3.4.3", Sure = true };
        await mira.Sends(form, done);
        mira.Hears(say => say.NeedDocument());
        Assert.Empty(scene.World.Current.Ledger(2024).Entries);
        await mira.Sends(form, [.. done, ("toldWords", "se publica en junio")]);
        mira.Hears(say => say.ActivityRecordedTitle());
        mira.Hears("se publica en junio");
    }

    [Fact]
    public async Task A_meeting_beyond_what_is_owed_is_counted_too()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData);
        foreach (var day in new[] { "2024-04-02", "2024-04-11", "2024-04-22", "2024-05-02", "2024-05-14" })
        {
            await mira.Reports("open-data", day);
        }

        await mira.Says(Codes(scene));
        mira.Hears(say => say.MeetingsBeyond(say.MeetingsOwed(4, 4), 1));
    }

    private static string Codes(Scene scene) => scene.World.Current.Plan(2024)!.SeriesOf(WorkingGroups.OpenData)!.Activity.Code;

    private static Meeting Meeting(Scene scene) => Assert.Single(scene.World.Current.Ledger(2024).Meetings);
}
