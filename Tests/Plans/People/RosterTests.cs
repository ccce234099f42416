using GealcBot.Plans;
using GealcBot.Plans.People;

namespace GealcBot.Tests.Plans.People;

/// <summary>Who is who on a day, from what was said before it.</summary>
public sealed class RosterTests
{
    private static readonly PersonId Secretariat = new("t", "secretariat");
    private static readonly PersonId Mira = new("t", "mira");
    private static readonly PersonId Tomas = new("t", "tomás");
    private static readonly GroupId Cyber = WorkingGroups.Cybersecurity;
    private static readonly GroupId Data = WorkingGroups.OpenData;
    private static DateTimeOffset clock = new(2024, 5, 20, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_hand_over_takes_effect_on_its_day_and_not_before()
    {
        var roster = Of(Seat(Mira, Role.Coordinator, Cyber, "2024-01-01"), new HandedOver(Cyber, Mira, Tomas, Day("2024-07-01")) { By = Mira, RecordedAt = Next() });
        Assert.True(On(roster, "2024-06-30", Mira).Coordinates(Cyber));
        Assert.Equal(Role.Stranger, On(roster, "2024-06-30", Tomas).Role);
        Assert.False(On(roster, "2024-07-01", Mira).Coordinates(Cyber));
        Assert.True(On(roster, "2024-07-01", Tomas).Coordinates(Cyber));
    }

    [Fact]
    public void A_seat_ends_with_its_last_day()
    {
        var roster = Of(new Assigned(Mira, Role.Member, Data, Day("2024-02-01"), Day("2024-05-31")) { By = Secretariat, RecordedAt = Next() });
        Assert.Equal(Role.Stranger, On(roster, "2024-01-31", Mira).Role);
        Assert.Equal(Role.Member, On(roster, "2024-05-31", Mira).Role);
        Assert.Equal(Role.Stranger, On(roster, "2024-06-01", Mira).Role);
    }

    /// <summary>On two days between which nothing begins or ends everybody is the same, and where it says so that is true.</summary>
    [Fact]
    public void Days_between_which_nothing_turns_are_the_same()
    {
        var roster = Of(
            new Assigned(Mira, Role.Member, Data, Day("2024-02-01"), Day("2024-05-31")) { By = Secretariat, RecordedAt = Next() },
            new WentAway(Mira, Day("2024-03-04"), Day("2024-03-08"), Tomas) { By = Mira, RecordedAt = Next() },
            new CameBack(Mira, Day("2024-03-06")) { By = Mira, RecordedAt = Next() },
            new HandedOver(Cyber, Mira, Tomas, Day("2024-07-01")) { By = Mira, RecordedAt = Next() });
        Assert.True(roster.IsSame(Day("2024-03-04"), Day("2024-03-05")));
        Assert.False(roster.IsSame(Day("2024-03-05"), Day("2024-03-06")));
        Assert.False(roster.IsSame(Day("2024-05-31"), Day("2024-06-01")));
        for (var day = Day("2024-01-01"); day < Day("2024-12-31"); day = day.AddDays(1))
        {
            Assert.True(!roster.IsSame(day, day.AddDays(1)) || Everybody(roster, day) == Everybody(roster, day.AddDays(1)), $"{day:O} is not as the day after it");
        }

        static string Everybody(Roster roster, DateOnly day) => string.Join('\n', roster.At(day, []).Values
            .OrderBy(person => person.Id.ToString(), StringComparer.Ordinal).Select(person => $"{person.Id} {person.Role} {string.Join(' ', person.Groups.Concat(person.AlsoIn))} {person.Away}"));
    }

    [Fact]
    public void Who_is_taken_off_the_list_is_off_it_with_all_that_was_to_come()
    {
        var roster = Of(Seat(Mira, Role.Member, Data, "2024-01-01"), Seat(Mira, Role.Coordinator, Cyber, "2024-07-01"), new Assigned(Mira, Role.Stranger, null, Day("2024-05-20")) { By = Secretariat, RecordedAt = Next() });
        Assert.Equal(Role.Member, On(roster, "2024-05-19", Mira).Role);
        Assert.Equal(Role.Stranger, On(roster, "2024-07-02", Mira).Role);
        Assert.Equal(Role.Member, On(roster.With([Seat(Mira, Role.Member, Cyber, "2024-06-01")]), "2024-06-01", Mira).Role);
    }

    [Fact]
    public void One_coordinates_one_group_and_is_a_member_of_another()
    {
        var person = On(Of(Seat(Mira, Role.Member, Data, "2024-01-01"), Seat(Mira, Role.Coordinator, Cyber, "2024-01-01")), "2024-05-20", Mira);
        Assert.Equal((Role.Coordinator, Cyber, Data), (person.Role, Assert.Single(person.Groups), Assert.Single(person.AlsoIn)));
    }

    [Fact]
    public void What_is_taken_back_was_never_in_force()
    {
        var seat = Seat(Mira, Role.Coordinator, Cyber, "2024-01-01");
        Assert.Equal(Role.Stranger, On(Of(seat, new Undone(seat.Id) { By = Secretariat, RecordedAt = Next() }), "2024-05-20", Mira).Role);
    }

    [Fact]
    public void Who_is_on_the_list_by_e_mail_is_whoever_the_Secretariat_says()
    {
        var mail = PersonId.OfEmail(" Mira@Example.org");
        var asked = new JoinAsked(Mira, Data, "mira") { By = Mira, RecordedAt = Next() };
        var waiting = Of(Seat(mail, Role.Coordinator, Cyber, "2024-01-01"), asked);
        Assert.Equal((Role.Stranger, Role.Coordinator), (On(waiting, "2024-05-20", Mira).Role, On(waiting, "2024-05-20", mail).Role));
        var bound = waiting.With([new JoinAnswered(asked.Id, Role.Member, Day("2024-05-20"), mail) { By = Secretariat, RecordedAt = Next() }]);
        Assert.True(On(bound, "2024-05-20", Mira).Coordinates(Cyber));
        Assert.DoesNotContain(mail, bound.At(Day("2024-05-20"), []).Keys);
    }

    [Fact]
    public void The_first_answer_to_a_request_counts_and_closes_it()
    {
        var asked = new JoinAsked(Mira, Data, "mira") { By = Mira, RecordedAt = Next() };
        var yes = new JoinAnswered(asked.Id, Role.Coordinator, Day("2024-05-20")) { By = Secretariat, RecordedAt = Next() };
        var no = yes with { Role = Role.Stranger, RecordedAt = Next() };
        Assert.Equal(asked, Of(asked).OpenRequest(Mira));
        var roster = Of(asked, no, yes);
        Assert.Null(roster.OpenRequest(Mira));
        Assert.True(On(roster, "2024-05-20", Mira).Coordinates(Data));
    }

    [Fact]
    public void Who_is_away_is_back_when_they_say_so_or_after_the_last_day()
    {
        var away = new WentAway(Mira, Day("2024-05-20"), Day("2024-06-03"), Tomas) { By = Mira, RecordedAt = Next() };
        var roster = Of(Seat(Mira, Role.Coordinator, Cyber, "2024-01-01"), away);
        Assert.Equal(Tomas, On(roster, "2024-06-03", Mira).Deputy);
        Assert.False(On(roster, "2024-06-04", Mira).IsAway);
        Assert.False(On(roster.With([new CameBack(Mira, Day("2024-05-27")) { By = Mira, RecordedAt = Next() }]), "2024-05-27", Mira).IsAway);
    }

    [Fact]
    public void The_Secretariat_of_the_configuration_cannot_be_taken_off_the_list()
    {
        var roster = Roster.Of([Secretariat], [new Assigned(Secretariat, Role.Stranger, null, Day("2024-01-01")) { By = Mira, RecordedAt = Next() }]);
        Assert.Equal(Role.Secretariat, On(roster, "2024-05-20", Secretariat).Role);
    }

    /// <summary>For whom the reminder is, while the coordinator is away: who is there besides, and who is asked.</summary>
    [Theory]
    [InlineData("deputy other secretariat", "deputy")]
    [InlineData("deputy-away other secretariat", "other")]
    [InlineData("observer-deputy secretariat", "secretariat")]
    [InlineData("other-away secretariat", "secretariat")]
    [InlineData("stranger-deputy other", "other")]
    [InlineData("", "")]
    public void Somebody_stands_in(string there, string asked)
    {
        var people = there.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Somebody).ToList();
        var away = Coordinator("mira") with { Away = new Absence(Day("2024-05-20"), Day("2024-06-03"), people.FirstOrDefault(person => person.Id.ObjectId.Contains("deputy"))?.Id) };
        Assert.Equal(asked, string.Join(' ', Standins.Of(away, Cyber, [away, .. people]).Select(person => person.Id.ObjectId)));
        Assert.Equal(away.Id, Assert.Single(Standins.Of(away with { Away = null }, Cyber, people)).Id);
    }

    private static Person Somebody(string name)
    {
        var person = name switch
        {
            "secretariat" => new Person { Id = new("t", name), Role = Role.Secretariat },
            "observer-deputy" => new Person { Id = new("t", name), Role = Role.Observer },
            "stranger-deputy" => Person.Unknown(new("t", name)),
            _ => Coordinator(name) with { Groups = name.StartsWith("deputy", StringComparison.Ordinal) ? [Data] : [Cyber] },
        };
        return name.EndsWith("-away", StringComparison.Ordinal) ? person with { Away = new Absence(Day("2024-05-01"), Day("2024-05-31"), null) } : person;
    }

    private static Person Coordinator(string name) => new() { Id = new("t", name), Role = Role.Coordinator, Groups = [Cyber] };

    private static Roster Of(params RosterEntry[] entries) => Roster.Of([], entries);

    private static Person On(Roster roster, string day, PersonId id) => roster.At(Day(day), []).GetValueOrDefault(id) ?? Person.Unknown(id);

    private static Assigned Seat(PersonId who, Role role, GroupId group, string from) => new(who, role, group, Day(from)) { By = Secretariat, RecordedAt = Next() };

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static DateTimeOffset Next() => clock = clock.AddSeconds(1);
}
