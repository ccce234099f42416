using System.Collections.Immutable;

namespace GealcBot.Dialogs.Understanding;

/// <summary>What a word can mean. The keys of the section "concepts" of each vocabulary, in camel case; the last block is found, not written.</summary>
internal enum Concept
{
    // Talk
    Hello, Thanks, Praise, Bye, SmallTalk, Insult, Help, WhoAreYou, Please,

    // Running a dialog
    Yes, No, Cancel, Back, Restart, Skip, More, LastOne, Option,

    // Asking
    Who, What, When, HowMany, HowOften, HowMuch, Where, Which, Why, How, Did, Not, Without, Only, AndAlso, Exists, Show, Can,

    // Persons
    Me, We, Mine, Everyone, That,

    // Things
    Meeting, Webinar, Workshop, Document, WebSpace, Activity, Award, Reminder, Area, Group, Plan, ReportNoun, Countries,
    Evidence, Roster, MyData, Visit,

    // Meeting
    Met, Meet, WillMeet, Held, Attended,

    // What is said of activities
    Upcoming, Pending, Overdue, Done, InProgress, Partial, Scheduled, Postponed, Dropped, Substituted, NotNeeded,
    Virtual, InPerson, Joint, Unforeseen, HowFar, Status, Total, Compare,

    // What is asked about
    Committee, Presidency, Assembly, Funding, Cost, Changed, Search, CalendarFile, Source, Coordinates, Create, Delivered, Audit,
    WhoAmI,

    // Telling
    Report, Add, Schedule, WillBe, Postpone, Drop, Remind, Later, Correct, ItWas, Withdraw,

    // Settings and people
    Speak, Spanish, English, Portuguese, French, ActAs, Coordinator, Member, Secretariat, Stranger, Join, Absence, HandOver,
    Pause, Manage, Forget, Import, Digest, Resume, Settings, TimeZone, ThisChat,

    // Days and periods
    Today, Yesterday, BeforeYesterday, Tomorrow, AfterTomorrow, DayWord, Week, Month, Quarter, Semester, Year, Weekend,
    Dot, Next, Last, This, Ago, Within, Before, Since, After, Until, Between, To, The, Of,

    // Found, not written
    Question, HasGroup, HasArea, HasCountry, HasCode, HasLink, HasDay, HasPeriod, HasYear, HasCount, HasPercent, HasNumber, HasOrdinal,
    HasTitle, Bare, Short, PastDay, FutureDay, HasSlot, Starts,
}

/// <summary>A set of concepts, as bits.</summary>
internal readonly record struct Concepts(ulong A, ulong B, ulong C, ulong D)
{
    public static Concepts Of(Concept concept) => ((int)concept >> 6) switch
    {
        0 => new(1UL << ((int)concept & 63), 0, 0, 0),
        1 => new(0, 1UL << ((int)concept & 63), 0, 0),
        2 => new(0, 0, 1UL << ((int)concept & 63), 0),
        _ => new(0, 0, 0, 1UL << ((int)concept & 63)),
    };

    public static Concepts Of(params ReadOnlySpan<Concept> concepts)
    {
        var all = default(Concepts);
        foreach (var concept in concepts)
        {
            all |= Of(concept);
        }

        return all;
    }

    public static Concepts operator |(Concepts x, Concepts y) => new(x.A | y.A, x.B | y.B, x.C | y.C, x.D | y.D);

    public static Concepts operator &(Concepts x, Concepts y) => new(x.A & y.A, x.B & y.B, x.C & y.C, x.D & y.D);

    public Concepts Except(Concepts other) => new(A & ~other.A, B & ~other.B, C & ~other.C, D & ~other.D);

    public bool Has(Concept concept) => Overlaps(Of(concept));

    public bool Overlaps(Concepts other) => ((A & other.A) | (B & other.B) | (C & other.C) | (D & other.D)) != 0;

    public bool IsEmpty => (A | B | C | D) == 0;

    public ImmutableArray<Concept> All => [.. Enum.GetValues<Concept>().Where(Has)];
}
