using System.Collections.Immutable;
using GealcBot.Bot.Worlds;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs;
using GealcBot.Dialogs.Delivery;
using GealcBot.Dialogs.Notices;
using GealcBot.Dialogs.Reminding;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Plans.Reminders;
using GealcBot.Plans.Reports;
using GealcBot.Tests.Plans;
using GealcBot.Texts;

namespace GealcBot.Tests.Cards;

/// <summary>What will go out, what went out and whom nothing reaches, full and empty, and the weeks in which nothing is to be said.</summary>
internal static class SampleDeliveries
{
    private static readonly Person Named = SampleYear.Somebody(Role.Coordinator, WorkingGroups.Innovation) with { Id = new PersonId("test", "named"), Name = SampleYear.Hostile, Country = "BR" };
    private static readonly Person LongNamed = SampleYear.Somebody(Role.Coordinator, WorkingGroups.OpenData) with { Id = new PersonId("test", "long"), Name = string.Join(' ', Enumerable.Repeat("Maximiliano", 20)) };

    private static readonly World Known = World.Empty.With(new KnownDocument(SampleYear.Plan.Plan)).With(PlanOf2024.Ledger([.. SampleYear.Entries()]))
        .With(Roster.Empty.With([TrialRoles.Roster([SampleYear.Coordinator, Named, LongNamed, SampleYear.Secretariat])]));

    private static readonly AskedItem Owed = new(new Reminder(ReminderKind.MeetingOwed, "2024/3.3.3#3", PlanOf2024.Day("2024-08-10")), AskedAs.Coordinator);

    private static readonly ImmutableArray<PlannedMessage> Week =
    [
        Planned(SampleYear.Secretariat, 0) with { IsDigest = true },
        Planned(SampleYear.Coordinator, 1, Owed, Owed with { What = Owed.What with { About = "2024/3.3.2" } }),
        Planned(Named, 1, Owed with { As = AskedAs.AfterSilence }),
        Planned(LongNamed, 2, Owed with { As = AskedAs.Referred }),
        .. Enumerable.Range(3, 2).Select(days => Planned(SampleYear.Secretariat, days, Owed with { As = AskedAs.NobodyReached })),
    ];

    private static readonly CalledOff Held = new(Owed.What.About, Owed.What.Round, Named.Id) { Year = 2024, By = SampleYear.Secretariat.Id, RecordedAt = PlanOf2024.Noon("2024-08-12") };

    public static Dictionary<string, Func<Say, Card>> Cards { get; } = new()
    {
        ["DeliveryCard.week"] = say => Shown(Deliveries.Week, Seen(say) with { Deliveries = new Sample(Week) }),
        ["DeliveryCard.week-with-one-held"] = say => Shown(Deliveries.Week, Seen(say) with { Deliveries = new Sample([Week[1]]), World = Known.With(Held) }),
        ["DeliveryCard.week-of-ones-own"] = say => Shown(Deliveries.Week, Seen(say, SampleYear.Coordinator) with { Deliveries = new Sample(Week) }),
        ["DeliveryCard.week-of-many"] = say => Shown(Deliveries.Week, Seen(say) with { Deliveries = new Sample([.. Enumerable.Range(0, 12).Select(days => Planned(Named, days, Owed))]) }),
        ["DeliveryCard.week-empty"] = say => Shown(Deliveries.Week, Seen(say)),
        ["DeliveryCard.past"] = say => Shown(Deliveries.Past, Seen(say) with { Deliveries = new Sample([], Past()) }),
        ["DeliveryCard.past-of-ones-own"] = say => Shown(Deliveries.Past, Seen(say, SampleYear.Coordinator) with { Deliveries = new Sample([], Past()) }),
        ["DeliveryCard.past-empty"] = say => Shown(Deliveries.Past, Seen(say)),
        ["DeliveryCard.unreached"] = say => Shown(Deliveries.Unreached, Seen(say) with { Deliveries = new Sample([], Shut: [(Named, DeliveryReason.NotReached), (LongNamed, DeliveryReason.Blocked), (SampleYear.Coordinator, DeliveryReason.Uninstalled)]) }),
        ["DeliveryCard.unreached-none"] = say => Shown(Deliveries.Unreached, Seen(say)),
        ["SilencesCard.none"] = say => SilencesCard.For(new Silences(SampleYear.Today, [], []), say),
        ["DigestCard.quiet"] = say => DigestCard.For(new Digest(SampleYear.Today, [], [], []), say),
    };

    /// <summary>The Secretariat's view of a week in which only its own digest goes out, or nothing.</summary>
    public static Situation OfDigest(bool goesOut) => Seen(Say.In(Language.Spanish)) with { Deliveries = new Sample(goesOut ? [Week[0]] : []) };

    private static PlannedMessage Planned(Person to, int days, params ImmutableArray<AskedItem> items) => new(to.Id, SampleYear.Today.AddDays(days), items)
    {
        NotBefore = PlanOf2024.Noon("2024-08-12").AddDays(days),
        NotAfter = PlanOf2024.Noon("2024-08-12").AddDays(days).AddHours(5),
    };

    /// <summary>One message in each way that it can end.</summary>
    private static ImmutableArray<Delivered> Past()
    {
        (DeliveryStatus Status, DeliveryReason? Reason, bool Perhaps)[] ends =
        [
            (DeliveryStatus.Planned, null, false), (DeliveryStatus.Sent, null, false), (DeliveryStatus.Sent, null, true), (DeliveryStatus.Unknown, null, false),
            (DeliveryStatus.Failed, DeliveryReason.Answered, false), (DeliveryStatus.Failed, DeliveryReason.Held, false), (DeliveryStatus.Failed, DeliveryReason.Blocked, false), (DeliveryStatus.Failed, null, false),
        ];
        Person[] people = [SampleYear.Coordinator, Named, LongNamed, SampleYear.Secretariat];
        return
        [
            .. ends.Select((end, at) => new Delivered(
                people[at % people.Length].Id, SampleYear.Today.AddDays(-at), PlanOf2024.Noon("2024-08-12").AddDays(-at), end.Status, end.Reason, end.Perhaps,
                at % 3 == 2 ? new ProposalNotice("x") : new ReminderNotice(SampleYear.Today.AddDays(-at), at % 3 == 0 ? [Owed] : []))),
        ];
    }

    private static Situation Seen(Say say, Person? person = null) => new()
    {
        Person = person ?? SampleYear.Secretariat,
        Language = say.Language,
        World = Known,
        Now = PlanOf2024.Noon("2024-08-12"),
        Today = SampleYear.Today,
    };

    private static Card Shown(string list, Situation situation)
    {
        // Nothing is waited for: the sample store is in memory.
        var answer = Deliveries.ShowAsync(new ShowList(list, Days: "2024-08"), situation, replacing: true, CancellationToken.None);
        return answer.IsCompletedSuccessfully ? answer.Result.Replacement! : throw new InvalidOperationException("The sample store is waited for.");
    }

    private sealed record Sample(ImmutableArray<PlannedMessage> Planned, ImmutableArray<Delivered> Rows = default, params (Person Person, DeliveryReason Why)[] Shut) : IDeliveries
    {
        public ImmutableArray<PlannedMessage> Coming(DateOnly from, DateOnly to) => Planned;

        public bool IsOpen(string about, DateOnly round, DateOnly from, DateOnly to) => true;

        public Task<ImmutableArray<Delivered>> BetweenAsync(DateOnly from, DateOnly to, CancellationToken cancellation) => Task.FromResult(Rows.IsDefault ? [] : Rows);

        public DeliveryReason? WhyNot(PersonId person) => Shut.Where(one => one.Person.Id == person).Select(one => (DeliveryReason?)one.Why).FirstOrDefault();

        public string? FileOf(DateOnly month, ImmutableArray<string> countries, Language language, bool local) => "https://gealcbot.example.org/deliveries/2024-08.es.x.csv";

        public (TimeOnly From, TimeOnly To) Hours => NoDeliveries.Instance.Hours;
    }
}
