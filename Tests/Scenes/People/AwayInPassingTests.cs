using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Tests.Scenes.People;

/// <summary>What is said behind an absence or a date: until when after all, what is missed, who presides that day, who stays what.</summary>
public sealed class AwayInPassingTests
{
    private static readonly PersonId Mira = new("local:demo", "demo:coordinator:cybersecurity");

    [Theory]
    [InlineData(Language.Spanish, "estoy de licencia del 3 al 14 de junio", "no, vuelvo el 17", "2024-06-16")]
    [InlineData(Language.English, "I'm on leave 3 to 14 June", "no, I'm back on the 17th", "2024-06-16")]
    [InlineData(Language.Portuguese, "estou de férias de 3 a 14 de junho", "não, volto no dia 17", "2024-06-16")]
    [InlineData(Language.French, "je suis en congé du 3 au 14 juin", "non, je reviens le 17", "2024-06-16")]
    [InlineData(Language.English, "I'm on leave 3 to 14 June", "actually leave is till the 28th", "2024-06-28")]
    [InlineData(Language.Spanish, "estoy de licencia del 3 al 14 de junio", "en realidad la licencia es hasta el 28", "2024-06-28")]
    public async Task The_end_of_an_absence_is_put_right(Language language, string words, string other, string until)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(words);
        await mira.Says(other);
        mira.Hears(say => say.AbsenceTitle());
        mira.Hears(mira.Day(until));
        scene.NowIsNoonOf("2024-06-05");
        Assert.Equal((new DateOnly(2024, 6, 3), DateOnly.ParseExact(until, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)), scene.World.Current.Who(Mira).Away is { } away ? (away.From, away.Until) : default);
    }

    [Theory]
    [InlineData(Language.Spanish, "estoy de licencia hasta el lunes", "si, el lunes que viene")]
    [InlineData(Language.English, "I'm away until Monday", "yes, next Monday")]
    [InlineData(Language.Portuguese, "estou de férias até segunda-feira", "sim, segunda que vem")]
    [InlineData(Language.French, "je suis absent jusqu'à lundi", "oui, lundi prochain")]
    public async Task The_day_said_again_confirms_it_and_thanks_for_nothing(Language language, string words, string again)
    {
        await using var scene = await Scene.OnAsync("2024-05-22");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(words);
        await mira.Says(again);
        mira.Hears(say => say.AbsenceTitle());
        mira.Hears(mira.Day("2024-05-27"));
        mira.DoesNotHear(say => say.Welcome());
    }

    [Theory]
    [InlineData(Language.Spanish, "estoy de licencia del 3 al 14 de junio", "me pierdo algo del grupo en esos días?")]
    [InlineData(Language.English, "I'm on leave 3 to 14 June", "will I miss anything in that time")]
    [InlineData(Language.Portuguese, "estou de férias de 3 a 14 de junho", "tem alguma reunião nesse período?")]
    [InlineData(Language.French, "je suis en congé du 3 au 14 juin", "je rate quelque chose pendant ce temps ?")]
    public async Task What_is_missed_is_what_has_a_date_in_those_days(Language language, string words, string missed)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(words);
        await mira.Says(missed);
        mira.Hears(say => say.NothingInAbsence(mira.Day("2024-06-03"), mira.Day("2024-06-14")));
        await scene.Coordinator(WorkingGroups.Cybersecurity, Language.Spanish).Says("la próxima reunión es el 12 de junio");
        await mira.Says(missed);
        mira.Hears("3.3.3");
        mira.Hears(mira.Day("2024-06-12"));
    }

    [Theory]
    [InlineData(Language.Spanish, "la próxima reunión es el 12 de junio", "ese día estoy de viaje, Nadège va a presidir en mi lugar")]
    [InlineData(Language.English, "the next meeting is on 12 June", "I'm travelling that day, Nadège will chair in my place")]
    [InlineData(Language.Portuguese, "a próxima reunião é 12 de junho", "nesse dia estarei em viagem, a Nadège preside no meu lugar")]
    [InlineData(Language.French, "la prochaine réunion est le 12 juin", "je serai en mission ce jour-là, Nadège va présider à ma place")]
    public async Task Whoever_is_away_on_the_day_that_was_set_is_noted_with_who_presides(Language language, string date, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(date);
        await mira.Says(words);
        mira.Hears(say => say.AbsenceTitle());
        mira.Hears(say => say.StandInUnknown("Nadège"));
        await scene.Named("Nadège Pierre").Says("hola");
        await scene.Secretariat().Sends(new ChangeRoster(scene.Who("Nadège Pierre").Id.Handle, Role.Member, "cybersecurity", "2024-05-01", Sure: true));
        await mira.Says(date.Replace("12", "13", StringComparison.Ordinal));
        await mira.Says(words);
        mira.Hears("Nadège Pierre");
        scene.NowIsNoonOf("2024-06-13");
        Assert.Equal(new Absence(new DateOnly(2024, 6, 13), new DateOnly(2024, 6, 13), scene.Who("Nadège Pierre").Id), scene.World.Current.Who(Mira).Away);
    }

    [Theory]
    [InlineData(Language.Spanish, "estoy de licencia del 3 al 14 de junio", "la próxima reunión es el 12 de junio")]
    [InlineData(Language.English, "I'm on leave 3 to 14 June", "the next meeting is on 12 June")]
    [InlineData(Language.Portuguese, "estou de férias de 3 a 14 de junho", "a próxima reunião é 12 de junho")]
    [InlineData(Language.French, "je suis en congé du 3 au 14 juin", "la prochaine réunion est le 12 juin")]
    public async Task The_day_of_a_meeting_puts_no_absence_right(Language language, string words, string date)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(words);
        await mira.Says(date);
        mira.DoesNotHear(say => say.AbsenceTitle());
        scene.NowIsNoonOf("2024-06-05");
        Assert.Equal(new Absence(new DateOnly(2024, 6, 3), new DateOnly(2024, 6, 14), null), scene.World.Current.Who(Mira).Away);
    }

    [Theory]
    [InlineData(Language.Spanish, "estoy de licencia, vuelvo el 3 de junio")]
    [InlineData(Language.English, "I'm on leave, back on 3 June")]
    [InlineData(Language.Portuguese, "estou de férias, volto em 3 de junho")]
    [InlineData(Language.French, "je suis en congé, je reviens le 3 juin")]
    public async Task Whoever_only_says_when_they_are_back_is_away_until_the_day_before(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        await scene.Coordinator(WorkingGroups.Cybersecurity, language).Says(words);
        Assert.Equal(new Absence(new DateOnly(2024, 5, 20), new DateOnly(2024, 6, 2), null), scene.World.Current.Who(Mira).Away);
    }

    [Theory]
    [InlineData(Language.Spanish, "ese día estoy de viaje, preside Nadège en mi lugar")]
    [InlineData(Language.English, "I'm away that day")]
    [InlineData(Language.Portuguese, "nesse dia estou de férias")]
    [InlineData(Language.French, "je serai en mission ce jour-là")]
    public async Task That_day_where_none_is_in_sight_is_not_today(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        await scene.Coordinator(WorkingGroups.Cybersecurity, language).Says(words);
        Assert.Empty(scene.World.Current.Roster.Entries.OfType<WentAway>());
    }

    [Theory]
    [InlineData(Language.Spanish, "solo por esta vez, sigo siendo coordinador")]
    [InlineData(Language.English, "just this once, I remain the coordinator")]
    [InlineData(Language.Portuguese, "só desta vez, continuo coordenador")]
    [InlineData(Language.French, "juste cette fois, je reste coordonnateur")]
    public async Task Who_stays_what_they_are_plays_no_part(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(words);
        mira.Hears(say => say.StaysAs(say.RoleCoordinator(say.Group("cybersecurity"))));
        mira.DoesNotHear(say => say.ActAsWhat());
    }

    [Theory]
    [InlineData(Language.Spanish, "ella es coordinadora de datos abiertos, no miembro")]
    [InlineData(Language.English, "she is the coordinator of open data, not a member")]
    [InlineData(Language.Portuguese, "ela é coordenadora de dados abertos, não membro")]
    [InlineData(Language.French, "elle est coordonnatrice des données ouvertes, pas membre")]
    public async Task What_is_said_of_somebody_else_gives_nobody_a_part(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Member(WorkingGroups.Cybersecurity, language);
        await mira.Says(words);
        mira.DoesNotHear(say => say.ActingAs(say.RoleCoordinator(say.Group("open-data"))));
        mira.DoesNotHear(say => say.ActAsWhat());
    }

    [Theory]
    [InlineData(Language.Spanish, "ya pasé la coordinación a Marcus, te aviso a vos o a la secretaría?")]
    [InlineData(Language.English, "i handed over to Marcus, do I tell you or the secretariat")]
    [InlineData(Language.Portuguese, "passei a coordenação para o Marcus, aviso você ou a secretaria?")]
    [InlineData(Language.French, "j'ai passé la main à Marcus, je vous le dis à vous ou au secrétariat ?")]
    public async Task Whom_to_tell_of_a_hand_over_is_answered_with_the_words_for_it(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Innovation, language);
        await mira.Says(words);
        var example = mira.Say.ExHandOver(mira.Say.Group("innovation"), "Marcus");
        mira.Hears(say => say.HandOverHere(example));
        var member = scene.Member(WorkingGroups.Innovation, language);
        await member.Says(words);
        member.Hears(say => say.HandOverNotYours());
        await scene.Named("Marcus", language).Says("hola");
        await mira.Says(example);
        mira.Hears(say => say.HandOverAsk());
    }

    [Theory]
    [InlineData(Language.Spanish, "no hace falta que me mandes los recordatorios", "digamos fin de junio")]
    [InlineData(Language.English, "no need to send me the reminders", "let's say end of June")]
    [InlineData(Language.Portuguese, "não precisa me mandar os lembretes", "digamos fim de junho")]
    [InlineData(Language.French, "pas la peine de m'envoyer les rappels", "disons fin juin")]
    public async Task A_bare_day_where_it_is_asked_until_when_is_that_day(Language language, string words, string until)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var mira = scene.Coordinator(WorkingGroups.Cybersecurity, language);
        await mira.Says(words);
        mira.Hears(say => say.ButtonPause());
        await mira.Says(until);
        Assert.Equal(new DateOnly(2024, 6, 30), scene.World.Current.Who(Mira).PausedUntil);
    }

    [Theory]
    [InlineData(Language.Spanish, "¿por qué me escribes en inglés?")]
    [InlineData(Language.Spanish, "me mandaste el mensaje en portugués")]
    [InlineData(Language.English, "why did you write me in spanish")]
    [InlineData(Language.English, "you sent me that in Portuguese")]
    [InlineData(Language.Portuguese, "por que você me escreveu em espanhol?")]
    [InlineData(Language.French, "pourquoi vous m'écrivez en espagnol ?")]
    [InlineData(Language.French, "tu m'as écrit en anglais")]
    public async Task A_complaint_of_a_language_sets_ones_own(Language language, string words)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        await scene.Coordinator(WorkingGroups.Cybersecurity, language).Says(words);
        Assert.Equal(language.Tag, scene.World.Current.Who(Mira).Language ?? language.Tag);
    }
}
