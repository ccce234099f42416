using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes;

/// <summary>"Back" in an open form takes its last change out, one by one; what is recorded is no step of a form.</summary>
public sealed class StepsBackTests
{
    [Theory]
    [InlineData(Language.Spanish, "ayer nos reunimos", "fue el 8 de mayo", "14 países", "atrás")]
    [InlineData(Language.English, "we met yesterday", "it was on 8 may", "14 countries", "go back")]
    [InlineData(Language.Portuguese, "nos reunimos ontem", "foi dia 8 de maio", "14 países", "volta")]
    [InlineData(Language.French, "on s'est réunis hier", "c'était le 8 mai", "14 pays", "retour")]
    public async Task Each_back_takes_one_change_out_and_the_last_says_that_there_is_none(Language language, string told, string day, string countries, string back)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Innovation, language);
        await mira.Says(told);
        await mira.Says(day);
        await mira.Says(countries);

        await mira.Says(back);
        mira.Hears(say => say.StepTakenBack());
        mira.Hears("2024-05-08");
        mira.DoesNotHear(": 14");

        await mira.Says(back);
        mira.Hears("2024-05-19");

        await mira.Says(back);
        mira.Hears(say => say.NoStepBefore(say.ButtonCancel()));
        mira.Hears("2024-05-19");
    }

    [Theory]
    [InlineData(Language.Spanish, "hay que posponer el webinar", "no hay sala", "deshazlo")]
    [InlineData(Language.English, "we have to postpone the webinar", "no room available", "undo that")]
    [InlineData(Language.Portuguese, "temos que adiar o webinar", "sem sala livre", "desfaz")]
    [InlineData(Language.French, "il faut reporter le webinaire", "faute de salle", "défais ça")]
    public async Task Undo_beside_a_changed_form_is_of_the_change_and_not_of_the_form(Language language, string told, string reason, string undo)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.PublicSoftware, language);
        await mira.Says(told);
        await mira.Says(reason);
        mira.Hears(reason);
        await mira.Says(undo);
        mira.Hears("3.7.1");
        mira.DoesNotHear(reason);
        mira.DoesNotHear(say => say.Cancelled());
    }

    [Theory]
    [InlineData(Language.Spanish, "ayer nos reunimos", "mejor dicho el 8 de mayo", "¿qué viene?", "atrás")]
    [InlineData(Language.English, "we met yesterday", "actually it was 8 may", "what's coming?", "go back")]
    public async Task Back_from_a_question_is_to_the_form_as_it_was(Language language, string told, string day, string question, string back)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Innovation, language);
        await mira.Says(told);
        await mira.Says(day);
        await mira.Says(question);
        mira.Hears(say => say.FormStillOpen());
        await mira.Says(back);
        mira.Hears("2024-05-08");
        mira.DoesNotHear(say => say.StepTakenBack());
        await mira.Says(back);
        mira.Hears("2024-05-19");
    }

    [Theory]
    [InlineData(Language.Spanish, "ayer nos reunimos", "sí", "atrás")]
    [InlineData(Language.English, "we met yesterday", "yes", "go back")]
    [InlineData(Language.Portuguese, "nos reunimos ontem", "sim", "volta")]
    [InlineData(Language.French, "on s'est réunis hier", "oui", "retour")]
    public async Task Back_behind_a_receipt_changes_nothing_and_says_how_to_take_it_out(Language language, string told, string yes, string back)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Innovation, language);
        await mira.Says(told);
        await mira.Says(yes);
        await mira.Says(back);
        mira.Hears(say => say.ButtonWithdraw());
        mira.Hears(say => say.Day(new DateOnly(2024, 5, 19)));
        await mira.Says(mira.Say.ButtonWithdraw());
        mira.Hears(say => say.WithdrawAsk());
    }

    [Theory]
    [InlineData(Language.Spanish, "ayer nos reunimos", "¿qué viene?", "empecemos de nuevo")]
    [InlineData(Language.English, "we met yesterday", "what's coming?", "start again")]
    [InlineData(Language.Portuguese, "nos reunimos ontem", "o que vem?", "começar de novo")]
    [InlineData(Language.French, "on s'est réunis hier", "qu'est-ce qui vient ?", "on reprend")]
    public async Task A_form_out_of_sight_is_shown_before_it_is_thrown_away(Language language, string told, string question, string again)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Innovation, language);
        await mira.Says(told);
        await mira.Says(question);
        await mira.Says(again);
        mira.Hears("2024-05-19");
    }

    [Theory]
    [InlineData(Language.Spanish, "el webinar será el 13 de junio", "y el 14, no el 13")]
    [InlineData(Language.French, "le webinaire aura lieu le 13 juin", "et le 14 pas le 13")]
    public async Task The_day_that_is_not_denied_is_the_one(Language language, string told, string right)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.PublicSoftware, language);
        await mira.Says(told);
        await mira.Says(right);
        mira.Hears(mira.Day("2024-06-14"));
    }

    [Theory]
    [InlineData(Language.Spanish, "ayer nos reunimos", "¿quién preside?", "bueno, sigamos con lo de antes")]
    [InlineData(Language.Spanish, "ayer nos reunimos", "¿quién preside?", "dónde estábamos")]
    [InlineData(Language.English, "we met yesterday", "who presides?", "ok back to what i was doing")]
    [InlineData(Language.English, "we met yesterday", "who presides?", "right, where were we")]
    [InlineData(Language.Portuguese, "nos reunimos ontem", "quem preside?", "tá, voltando pro q a gente tava fazendo")]
    [InlineData(Language.French, "on s'est réunis hier", "qui préside ?", "bon on reprend")]
    [InlineData(Language.French, "on s'est réunis hier", "qui préside ?", "où en étions-nous, s'il te plaît")]
    public async Task Back_to_what_was_being_done_is_the_form_and_then_the_report(Language language, string told, string question, string back)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Innovation, language);
        await mira.Says(told);
        await mira.Says(question);
        await mira.Says(back);
        mira.Hears("2024-05-19");
        await mira.Says(back);
        mira.Hears("2024-05-19");
        await mira.Says(mira.Say.ButtonRecord());
        await mira.Says(mira.Say.ExUpcoming());
        await mira.Says(back);
        mira.Hears(mira.Day("2024-05-19"));
        Assert.Contains(mira.Say.ButtonWithdraw(), mira.Offered);
    }

    [Theory]
    [InlineData(Language.Spanish, "pausá mis avisos dos semanas", "retomemos")]
    [InlineData(Language.English, "pause my reminders for two weeks", "ok, back to what we were doing")]
    [InlineData(Language.Portuguese, "pausa meus lembretes por duas semanas", "onde a gente parou")]
    [InlineData(Language.French, "mets mes rappels en pause deux semaines", "bon on reprend")]
    public async Task Where_nothing_was_begun_there_is_nothing_to_go_back_to_and_no_setting_is_touched(Language language, string pause, string back)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Innovation, language);
        await mira.Says(pause);
        await mira.Says(back);
        mira.Hears(say => say.NothingBefore());
    }

    [Theory]
    [InlineData(Language.Spanish, "ayer nos reunimos", "empecemos de nuevo")]
    [InlineData(Language.French, "on s'est réunis hier", "on reprend à zéro")]
    public async Task What_begins_anew_takes_nothing_up(Language language, string told, string anew)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Innovation, language);
        await mira.Says(told);
        await mira.Says(anew);
        mira.Hears(say => say.StartedAgainWithoutForm());
    }
}
