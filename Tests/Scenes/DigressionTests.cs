using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes;

/// <summary>A form is open and something else is asked.</summary>
public sealed class DigressionTests
{
    public static TheoryData<Language, string, string> Ways => new()
    {
        { Language.Spanish, "volver", "cancelar" },
        { Language.English, "back", "cancel" },
        { Language.Portuguese, "voltar", "cancelar" },
        { Language.French, "retour", "annuler" },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_question_leaves_the_form_open_and_shows_the_way_back(Language language, string back, string cancel)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(mira.Say.ExReportSentence(mira.Say.Group("open-data")));
        foreach (var aside in new[] { mira.Say.ExStanding(), "3.3.2", mira.Say.ExHelp(), "asdf qwer", "🎉", mira.Say.ExOverdue(), mira.Say.ExCommittee(2023), new string('x', 5000), "" })
        {
            await mira.Says(aside);
            mira.Hears(say => say.FormStillOpen());
            Assert.Contains(mira.Say.BackToForm(), mira.Offered);
        }

        await mira.Says(back);
        mira.Hears($"{mira.Say.AskCountries()}: 14");
        await mira.Says(mira.Say.ExStanding());
        await mira.Presses(say => say.BackToForm());
        mira.Hears($"{mira.Say.AskCountries()}: 14");
        await mira.Says(mira.Say.ExStanding());
        await mira.Says(mira.Say.BackToForm());
        mira.Hears($"{mira.Say.AskCountries()}: 14");
        await mira.Says(cancel);
        mira.Hears(say => say.Cancelled());
        await mira.Says(mira.Say.ExStanding());
        mira.DoesNotHear(say => say.FormStillOpen());
    }

    [Fact]
    public async Task Buttons_that_show_something_leave_the_form_open_too()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData);
        await mira.Says("¿qué viene para datos abiertos?");
        await mira.Says("ayer se reunió datos abiertos, 14 países");
        await mira.Presses(say => say.ButtonActivity("3.2.2"));
        mira.Hears(say => say.FormStillOpen());
        await mira.Presses(say => say.ButtonRecord(), ("groups", "open-data"), ("heldOn", "2024-05-19"));
        mira.Hears(say => say.ReceiptTitle());
        mira.DoesNotHear(say => say.FormStillOpen());
    }

    [Fact]
    public async Task Yes_to_a_form_out_of_sight_shows_it_first()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData);
        await mira.Says("ayer se reunió datos abiertos, 14 países");
        await mira.Says("¿qué viene?");
        await mira.Says("sí");
        mira.Hears(say => say.ReportTitle());
        Assert.Empty(scene.World.Current.Ledger(2024).Entries);
        await mira.Says("sí");
        mira.Hears(say => say.ReceiptTitle());
    }

    [Theory]
    [InlineData(Language.Spanish, "empezar de nuevo")]
    [InlineData(Language.English, "start again")]
    [InlineData(Language.Portuguese, "começar de novo")]
    [InlineData(Language.French, "recommencer")]
    public async Task Starting_again_closes_the_form_and_forgets_the_question(Language language, string again)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(mira.Say.ExWhoMet(2023));
        await mira.Says(mira.Say.ExReport());
        await mira.Says(again);
        mira.Hears(say => say.StartedAgainWithoutForm());
        await mira.Says("2023");
        mira.DoesNotHear(say => say.WhoMetTitle("2023"));
        await mira.Says(again);
        mira.Hears(say => say.StartedAgain());
    }

    [Fact]
    public async Task A_form_stays_in_the_language_in_which_it_was_opened_until_it_is_done()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData);
        var english = Say.In(Language.English);
        await mira.Says("open data met yesterday, 14 countries");
        mira.Hears(english.ReportTitle());
        await mira.Says("¿qué viene?");
        mira.Hears(say => say.FormStillOpen());
        await mira.Says("volver");
        mira.Hears(english.ReportTitle());
        await mira.PressesTitled(english.ButtonRecord(), ("groups", "open-data"));
        mira.Hears(english.NeedDay());
        await mira.PressesTitled(english.ButtonRecord(), ("groups", "open-data"), ("heldOn", "2024-05-19"));
        mira.Hears(english.ReceiptTitle());
        await mira.Says("🎉");
        mira.Hears(say => say.NotUnderstood());
    }

    [Fact]
    public async Task A_form_is_found_again_after_a_restart_and_the_question_too_once_it_was_written()
    {
        var store = new SharedStore();
        await using (var scene = await Scene.OnAsync(new DateOnly(2024, 5, 20), store))
        {
            var mira = scene.Coordinator(WorkingGroups.OpenData);
            await mira.Says("¿quién se reunió en 2023?");
            await mira.Says("ayer se reunió datos abiertos, 14 países");
            await scene.WriteBehindAsync();
        }

        await using var next = await Scene.OnAsync(new DateOnly(2024, 5, 20), store);
        var again = next.Coordinator(WorkingGroups.OpenData);
        await again.Says("¿y ciberseguridad?");
        again.Hears(say => say.WhoMetTitle($"{say.Group("cybersecurity")}, 2023"));
        again.Hears(say => say.FormStillOpen());
    }

    [Fact]
    public async Task A_question_costs_the_store_nothing_in_its_turn()
    {
        var store = new SharedStore();
        await using var scene = await Scene.OnAsync(new DateOnly(2024, 5, 20), store);
        var mira = scene.Coordinator(WorkingGroups.OpenData);
        await mira.Says("¿qué viene?");
        var before = store.Calls;
        foreach (var question in new[] { "¿y en 2023?", "solo webinars", "más", "la segunda", "¿quién preside?", "atrás" })
        {
            await mira.Says(question);
        }

        Assert.Equal(before, store.Calls);
        await scene.WriteBehindAsync();
        Assert.Equal(before + 2, store.Calls);
    }

    [Fact]
    public async Task What_an_older_version_left_open_is_said_to_be_lost()
    {
        var store = new SharedStore();
        await using (var scene = await Scene.OnAsync(new DateOnly(2024, 5, 20), store))
        {
            await scene.Coordinator(WorkingGroups.OpenData).Says("ayer se reunió datos abiertos, 14 países");
        }

        store.Rewrite("\\u0022draft\\u0022", "\\u0022borrador\\u0022");
        await using var next = await Scene.OnAsync(new DateOnly(2024, 5, 20), store);
        var mira = next.Coordinator(WorkingGroups.OpenData);
        await mira.Says("¿qué viene?");
        mira.Hears(say => say.StateLost());
        mira.Hears(say => say.UpcomingTitleFor(say.Group("open-data")));
        await mira.Says("¿qué viene?");
        mira.DoesNotHear(say => say.StateLost());
    }

    [Fact]
    public async Task After_a_day_the_form_is_no_longer_open()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData);
        await mira.Says("ayer se reunió datos abiertos, 14 países");
        scene.TimePasses(TimeSpan.FromHours(25));
        await mira.Says("sí");
        mira.Hears(say => say.NothingToConfirm());
        Assert.Empty(scene.World.Current.Ledger(2024).Entries);
    }

    [Theory]
    [InlineData(Language.Spanish, "ayer nos reunimos", "para, antes, la asamblea en qué país es")]
    [InlineData(Language.English, "we met yesterday", "hang on, before that, in which country is the annual meeting")]
    [InlineData(Language.Portuguese, "tivemos reunião ontem", "espera antes, a assembleia é em que país")]
    [InlineData(Language.French, "on s'est réunis hier", "attends avant, la rencontre annuelle c'est dans quel pays")]
    [InlineData(Language.French, "on reporte le webinaire", "juste une question, la rencontre annuelle c'est dans quel pays")]
    public async Task What_comes_behind_a_wait_is_asked(Language language, string told, string aside)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(told);
        await mira.Says(aside);
        mira.Hears("3.9ii.4");
        mira.Hears(say => say.FormStillOpen());
        Assert.Contains(mira.Say.BackToForm(), mira.Offered);
    }

    [Theory]
    [InlineData(Language.Spanish, "ayer nos reunimos", "y en 2023, con los links")]
    [InlineData(Language.English, "we met yesterday", "and in 2023, with the links")]
    [InlineData(Language.Portuguese, "tivemos reunião ontem", "e em 2023, com os links")]
    [InlineData(Language.French, "on s'est réunis hier", "et en 2023, avec les liens")]
    public async Task Another_year_beside_the_form_of_a_meeting_is_that_of_its_group(Language language, string told, string aside)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Innovation, language);
        await mira.Says(told);
        await mira.Says(aside);
        mira.Hears("3.5.3");
        mira.Hears("redgealc.org");
        mira.Hears(say => say.FormStillOpen());
        await mira.Says(mira.Say.BackToForm());
        mira.Hears("2024-05-19");
    }
}
