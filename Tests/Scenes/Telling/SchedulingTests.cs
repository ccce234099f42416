using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes.Telling;

public sealed class SchedulingTests
{
    [Theory]
    [InlineData(Language.Spanish, "la reunión de datos abiertos es el 12 de junio")]
    [InlineData(Language.English, "next meeting of open data on 12 June")]
    [InlineData(Language.Portuguese, "a próxima reunião de dados abertos é no dia 12 de junho")]
    [InlineData(Language.French, "la prochaine réunion des données ouvertes est le 12 juin")]
    public async Task One_sentence_sets_the_date_and_says_what_it_is(Language language, string sentence)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData, language);
        await mira.Says(sentence);
        mira.Hears(say => say.DateSetTitle());
        mira.Hears(mira.Day("2024-06-12"));
        mira.Hears(say => say.MeetingsOwed(0, 4));
        mira.Hears(say => $"[{say.ButtonCorrectDate()}]");
        mira.Hears(say => $"[{say.ButtonWithdraw()}]");
        Assert.Equal(new DateOnly(2024, 6, 12), Assert.Single(scene.World.Current.Ledger(2024).Entries.OfType<Scheduled>()).On);

        // The same again, by whomever, is nothing new.
        await mira.Says(sentence);
        mira.Hears(say => say.DateKnownTitle());
        Assert.Single(scene.World.Current.Ledger(2024).Entries);
    }

    [Theory]
    [InlineData(Language.Spanish, "agendá el webinar 3.3.2 para el 18 de octubre")]
    [InlineData(Language.English, "schedule webinar 3.3.2 for 18 October")]
    [InlineData(Language.Portuguese, "agende o webinar 3.3.2 para 18 de outubro")]
    [InlineData(Language.French, "planifie le webinaire 3.3.2 pour le 18 octobre")]
    public async Task An_activity_is_dated_by_its_code_moved_by_a_button_and_the_date_taken_back(Language language, string sentence)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(sentence);
        mira.Hears(mira.Day("2024-10-18"));

        await mira.Presses(say => say.ButtonCorrectDate());
        await mira.Presses(say => say.ButtonSetDate(), ("toldDay", "2024-10-19"));
        mira.Hears(say => say.DateBefore(mira.Day("2024-10-18")));
        mira.Hears(say => say.WeekendDay());

        await mira.Presses(say => say.ButtonWithdraw());
        mira.Hears(say => say.WithdrawAsk());
        await mira.Presses(say => say.ButtonWithdraw());
        mira.Hears(say => say.WithdrawnTitle());
        Assert.Null(scene.World.Current.Ledger(2024).ScheduleOf(new ObligationId(new ActivityId(2024, "3.3.2"), 1)));
    }

    [Fact]
    public async Task A_date_given_up_and_set_again_stands()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.OpenData);
        foreach (var day in (string[])["12", "13", "12"])
        {
            await mira.Says($"la reunión de datos abiertos es el {day} de junio");
            mira.Hears(say => say.DateSetTitle());
        }

        await mira.Says("¿qué viene para datos abiertos?");
        mira.Hears(say => say.ScheduledOn(mira.Day("2024-06-12")));
    }

    [Fact]
    public async Task Only_what_is_missing_is_asked_and_a_bare_answer_completes_it()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var ana = scene.Secretariat(Language.English);
        await ana.Says("next meeting on 3 July");
        ana.Hears(say => say.AskWhichGroup());
        await ana.Says("open data");
        ana.Hears(say => say.MeetingOf("Open data"));
        ana.Hears(ana.Day("2024-07-03"));

        var mira = scene.Coordinator(WorkingGroups.Cybersecurity);
        // Of the two webinars the one of the second semester.
        await mira.Says("agendá el webinar para el 3 de octubre");
        mira.Hears("3.3.2 Webinar regional sobre la materia");
        mira.Hears(mira.Day("2024-10-03"));

        await mira.Says("agendar el webinar 3.3.1");
        mira.Hears(say => say.ScheduleTitle());
        await mira.Says("el 5 de junio");
        mira.Hears(mira.Day("2024-06-05"));
        Assert.Equal(3, scene.World.Current.Ledger(2024).Entries.Count());
    }

    [Fact]
    public async Task A_date_set_by_one_of_the_groups_that_meet_jointly_is_the_other_s_too()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.EmergingTechnologies);
        await mira.Says("la reunión de tecnologías emergentes es el 12 de junio");
        mira.Hears(say => say.Group("innovation"));
        await mira.Says("¿qué viene para innovación?");
        mira.Hears(say => say.ScheduledOn(mira.Day("2024-06-12")));
    }

    [Fact]
    public async Task Nobody_is_reminded_of_a_meeting_that_was_dated_in_words()
    {
        // A group without a webinar: there is nothing else to be reminded of.
        await using var scene = await Scene.OnAsync("2024-06-17");
        var mira = scene.Coordinator(WorkingGroups.DataGovernanceAi);
        await mira.Arrives();
        await mira.Says("la reunión de gobernanza de datos es el 27 de junio");
        await scene.RemindAsync();
        Assert.Equal(0, mira.Unread);
    }

    public static TheoryData<string, string, Func<Say, string>> Impossible => new()
    {
        { "cybersecurity", "la reunión de ciber es el 16 de mayo", say => say.Capital(say.ScheduleInPast(say.Day(new DateOnly(2024, 5, 16)))) },
        { "cybersecurity", "la reunión de ciber es el 16 de mayo de 2025", say => say.Capital(say.ScheduleOtherYear(say.Day(new DateOnly(2025, 5, 16)), 2024)) },
        { "cybersecurity", "agendá el 3.9.9 para el 3 de octubre", say => say.NoSuchActivity("3.9.9", 2024) },
        { "cybersecurity", "agendá el 3.8.5 para el 3 de octubre", say => say.OnlySecretariat("3.8.5") },
        { "open-data", "la reunión de ciber es el 12 de junio", say => say.MayNotDoThat() },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public async Task What_cannot_be_set_is_said_and_nothing_is_recorded(string group, string sentence, Func<Say, string> words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(new GroupId(group));
        await mira.Says(sentence);
        mira.Hears(words);
        Assert.Empty(scene.World.Current.Ledger(2024).Entries);
    }

    [Fact]
    public async Task Neither_a_member_nor_a_stranger_sets_a_date()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var tomas = scene.Member(WorkingGroups.OpenData);
        await tomas.Says("la reunión de datos abiertos es el 12 de junio");
        tomas.Hears(say => say.MayNotDoThat());
        var stranger = scene.Stranger();
        await stranger.Says("la reunión de datos abiertos es el 12 de junio");
        stranger.Hears(say => say.MayNotTell());
        Assert.Empty(scene.World.Current.Ledger(2024).Entries);
    }

    [Fact]
    public async Task With_the_store_away_nothing_is_claimed_and_the_same_sentence_works_later()
    {
        var store = new StoreThatLeaves();
        await using var scene = await Scene.OnAsync("2024-05-20", store);
        var mira = scene.Coordinator(WorkingGroups.OpenData);
        store.IsAway = true;
        await mira.Says("la reunión de datos abiertos es el 12 de junio");
        mira.Hears(say => say.NotRecorded());
        store.IsAway = false;
        await mira.Says("la reunión de datos abiertos es el 12 de junio");
        mira.Hears(say => say.DateSetTitle());
    }

    [Theory]
    [InlineData(Language.Spanish, "reunión del grupo el 13 de junio a las 10 de Lima", "¿a qué hora es la reunión?")]
    [InlineData(Language.English, "our meeting is on 13 June at 10 am Lima time", "what time is the meeting?")]
    [InlineData(Language.Portuguese, "nossa reunião é dia 13 de junho às 10h de Lima", "a que horas é a reunião?")]
    [InlineData(Language.French, "notre réunion est le 13 juin à 10 h, heure de Lima", "à quelle heure est la réunion ?")]
    public async Task The_hour_of_a_meeting_is_told_and_that_nobody_said_one(Language language, string set, string asked)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var other = scene.Member(WorkingGroups.Cybersecurity, language);
        await other.Says(asked);
        other.Hears(say => say.NoDateYetFor("").Split(':')[0].Trim());
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(set);
        await other.Says(asked);
        other.Hears(say => say.AtHour("10:00", "Lima"));
        other.Hears(other.Day("2024-06-13"));
    }

    [Fact]
    public async Task A_date_without_an_hour_says_so()
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity);
        await mira.Says("la próxima reunión es el 13 de junio");
        await mira.Says("¿a qué hora es?");
        mira.Hears(say => say.HourNotSaid());
        mira.Hears(mira.Day("2024-06-13"));
    }
}
