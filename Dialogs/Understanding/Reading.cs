using System.Collections.Immutable;
using GealcBot.Plans;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Understanding;

/// <summary>What a person wants, as far as one message tells.</summary>
public enum Wish
{
    // Talk
    Greet, Thank, Praise, Goodbye, SmallTalk, Abuse, Help, WhoAreYou,

    // Running a dialog
    Yes, No, Cancel, Back, StartAgain, Skip, More, Repeat, Choose,

    // Asking
    Upcoming, Overdue, ShowActivity, WhoMet, WhoHasNotMet, Standing, Totals, Webinars, JointMeetings, Mode,
    Postponed, Annex, Evidence, MissingEvidence, Committee, Presidency, AssemblyMeeting, Funding, ChangesSince,
    Search, Calendar, Source, WhoCoordinates, WhoCanDo, WhoAmI, ReportDocument, Delivery, DeliveryWeek, DeliveryUnreached, Audit, Areas, Groups, Cost, Waiting,

    // Telling
    ReportMeeting, ReportActivity, AddEvidence, Schedule, Postpone, Drop, RemindLater, Correct, Withdraw, Agree, Disagree, Approve, AddUnforeseen,

    // Settings and people
    SetLanguage, ActAs, Join, Absence, HandOver, Pause, ManageRoster, ForgetMe, ImportPlan, Settings, BindChat,
}

/// <summary>What a message was read as. Empty where it says nothing; never a guess about what it does not mention.</summary>
public sealed record Reading
{
    /// <summary>What the message is written in, or null when its words do not tell.</summary>
    public Language? Language { get; init; }

    /// <summary>What is wanted, surest first; empty when nothing was recognised.</summary>
    public ImmutableArray<WishFound> Wishes { get; init; } = [];

    public ImmutableArray<GroupId> Groups { get; init; } = [];

    /// <summary>Chapters of the plan that are no group's: cross-border services, cross-sectional, annual meeting… by subject id.</summary>
    public ImmutableArray<string> Areas { get; init; } = [];

    /// <summary>"mi grupo", "mine", "meus".</summary>
    public bool Mine { get; init; }

    /// <summary>"Las fechas del grupo", "the group's": the one that whoever says it belongs to.</summary>
    public bool OfTheGroup { get; init; }

    /// <summary>"That group": the one spoken of before.</summary>
    public bool PointsAtGroup { get; init; }

    /// <summary>The words of a search, where they are not those of the message itself.</summary>
    public ImmutableArray<string> Sought { get; init; } = [];

    /// <summary>A month was said, where "the 20th" leaves it open.</summary>
    public bool NamesMonth { get; init; }

    /// <summary>Those of <see cref="Days"/> that are gone and were said without their month, with the next ones: "el jueves", "el 28".</summary>
    public ImmutableArray<(DateOnly Gone, DateOnly Ahead)> Loose { get; init; } = [];

    /// <summary>The day itself, or the next one of its name or number where it is gone and was said without its month.</summary>
    public DateOnly Ahead(DateOnly day) => Loose.FirstOrDefault(loose => loose.Gone == day) is { Gone.Year: > 1 } found ? found.Ahead : day;

    /// <summary>"The group", which is one's own where no other is named.</summary>
    public bool SaysTheGroup { get; init; }

    /// <summary>Those of <see cref="Days"/> that it was not: "the 3rd and not the 13th".</summary>
    public ImmutableArray<DateOnly> NotOn { get; init; } = [];

    /// <summary>Of several days those that it was, the last one said first where one puts another right: "not the 11th but the 12th".</summary>
    /// <param name="named">The days that may be meant.</param>
    /// <param name="isLast">What is said last counts.</param>
    public ImmutableArray<DateOnly> Meant(ImmutableArray<DateOnly> named, bool isLast)
    {
        var left = named.Length > 1 && !NotOn.IsEmpty ? named.RemoveRange(NotOn) : named;
        var meant = left.IsEmpty ? named : left;
        return isLast && meant.Length > 1 ? [.. meant.Reverse()] : meant;
    }

    /// <summary>Those of <see cref="Days"/> that something was to be on: "la reunión del 23".</summary>
    public ImmutableArray<DateOnly> Former { get; init; } = [];

    /// <summary>"all groups", "todos".</summary>
    public bool Everyone { get; init; }

    /// <summary>"3.3.2", "3.9ii.1", as printed in the plan.</summary>
    public ImmutableArray<string> Codes { get; init; } = [];

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public ImmutableArray<string> Countries { get; init; } = [];

    /// <summary>Of the countries, those of which it is said that they were not there.</summary>
    public ImmutableArray<string> Absent { get; init; } = [];

    public ImmutableArray<int> Years { get; init; } = [];

    /// <summary>The span asked about: a day, month, quarter, semester, "next week", "before July".</summary>
    public PeriodFound? Period { get; init; }

    /// <summary>The last span named, where there are several: "the webinar of June moves to October".</summary>
    public PeriodFound? LastPeriod { get; init; }

    /// <summary>Single days mentioned, resolved against the person's own today.</summary>
    public ImmutableArray<DateOnly> Days { get; init; } = [];

    public ImmutableArray<StatusKind> Statuses { get; init; } = [];

    public ImmutableArray<Thing> Things { get; init; } = [];

    /// <summary>"Quita los webinars": the kind of thing that is to be left out.</summary>
    public Thing? Except { get; init; }

    /// <summary>"El 31 de abril", as it was written: a day that no calendar has.</summary>
    public string? NoSuchDay { get; init; }

    /// <summary>"The webinar", "nuestro taller": one that whoever says it takes for known, and not any.</summary>
    public bool IsKnownThing { get; init; }

    /// <summary>"¿Y antes?", "the one before": of an earlier time.</summary>
    public bool OfBefore { get; init; }

    /// <summary>"Did it exist in 2023?", "il existait déjà ?"</summary>
    public bool OfExistence { get; init; }

    /// <summary>It speaks of reporting itself: "can I report…", "where is it registered".</summary>
    public bool OfReporting { get; init; }

    /// <summary>It begins with a word that asks, with or without a question mark: "por que não foi feito".</summary>
    public bool Opens { get; init; }

    /// <summary>"También", "another one": beside what was told before, and not in its place.</summary>
    public bool Besides { get; init; }

    /// <summary>True for virtual, false for in person, null when not said.</summary>
    public bool? Virtual { get; init; }

    /// <summary>How something took place is asked for: "virtual o presencial", "¿fue por zoom?"</summary>
    public bool AsksWay { get; init; }

    /// <summary>"Fueron", "was", "foi": of what has been.</summary>
    public bool SaysWas { get; init; }

    /// <summary>"Where", "dónde".</summary>
    public bool AsksWhere { get; init; }

    /// <summary>"En Montevideo", "at the OAS headquarters", as the person wrote it.</summary>
    public string? Place { get; init; }

    /// <summary>Of <see cref="Countries"/> the one in which that is: where something took place is not who came.</summary>
    public string? PlaceCountry { get; init; }

    /// <summary>The countries that came: neither those said not to have, nor the one they met in.</summary>
    public ImmutableArray<string> WhoCame => [.. Countries.Except(Absent).Where(country => country != PlaceCountry)];

    /// <summary>"14 países".</summary>
    public int? CountryCount { get; init; }

    /// <summary>"70 %".</summary>
    public int? Percent { get; init; }

    /// <summary>"the second one", "2": a place in a list that was shown, from 1; -1 for the last.</summary>
    public int? Ordinal { get; init; }

    /// <summary>A number by itself in a short message, "pensándolo bien, 12": of what, only the conversation knows.</summary>
    public int? Number { get; init; }

    public ImmutableArray<string> Links { get; init; } = [];

    /// <summary>What was decided, as the person wrote it.</summary>
    public string? Decided { get; init; }

    /// <summary>The language asked for ("speak English").</summary>
    public Language? WantedLanguage { get; init; }

    /// <summary>The role named ("act as coordinator of…").</summary>
    public Role? Role { get; init; }

    /// <summary>What is to happen to a person: added, removed, coordinating, back again.</summary>
    public PersonVerb? Verb { get; init; }

    /// <summary>The list of people is spoken of.</summary>
    public bool OfRoster { get; init; }

    /// <summary>How often one wants to be reminded, where that is said: each time, or in the digest only.</summary>
    public ReminderFrequency? Pace { get; init; }

    /// <summary>These days and no others are spoken of.</summary>
    public bool Says(DateRange days) => (Period is not null || !Days.IsEmpty) && (Period is null || Period.Days == days) && Days.All(day => day == days.From && day == days.To);

    /// <summary>It is surely of something that the bot is not for: the weather, football.</summary>
    public bool IsBeyond { get; init; }

    /// <summary>How many words it has.</summary>
    public int Words { get; init; }

    /// <summary>Words that no rule used, folded: what a search by title goes by.</summary>
    public ImmutableArray<string> Rest { get; init; } = [];

    /// <summary>Words that may stand in the title of an activity ("trusted lists", "gobcamp"), folded, without those of grammar and of asking.</summary>
    public ImmutableArray<string> TitleWords { get; init; } = [];

    /// <summary>Those of them that name no country.</summary>
    public ImmutableArray<string> NameWords { get; init; } = [];

    /// <summary>The codes were not said: a word of the titles was.</summary>
    public bool IsNamed { get; init; }

    /// <summary>The entry of something not foreseen that the question is of, "the workshop in Bolivia".</summary>
    public EntryId? Unforeseen { get; init; }

    /// <summary>"Which ones", "cuáles": some of what was shown are asked for.</summary>
    public bool PicksOut { get; init; }

    /// <summary>"List everything executed": the things, and no figures of them.</summary>
    public bool BidsList { get; init; }

    /// <summary>How many, what share, in all.</summary>
    public bool AsksFigures { get; init; }

    /// <summary>"Who", "which groups": of persons or groups, not of one's own.</summary>
    public bool AsksWho { get; init; }

    /// <summary>Who, as a word.</summary>
    public bool SaysWho { get; init; }

    /// <summary>One among all is asked for: the most, the least.</summary>
    public bool Ranks { get; init; }

    /// <summary>It has a word that asks or bids: "cuántas", "show".</summary>
    public bool Interrogates { get; init; }

    /// <summary>It has a question mark.</summary>
    public bool Asks { get; init; }

    /// <summary>"nos reunimos", "a gente fez": of those who speak.</summary>
    public bool We { get; init; }

    /// <summary>One line per thing recognised and the words it came from, for <c>talk --explain</c>.</summary>
    public ImmutableArray<string> Why { get; init; } = [];

    /// <summary>True when this is a follow-up that changes one thing: "¿y en 2023?", "and innovation?".</summary>
    public bool FollowsUp { get; init; }

    /// <summary>It leaves out what it is about, which was said before: "which of those?", "why?". Never where nothing was said before.</summary>
    public bool Keeps { get; init; }

    /// <summary>True where two things are surely wanted, false where surely one is, null where it is doubtful or cannot come apart.</summary>
    public bool? IsSeveral { get; init; }

    /// <summary>It speaks of links and proofs.</summary>
    public bool OfEvidence { get; init; }

    /// <summary>"The last one".</summary>
    public bool OfLast { get; init; }

    /// <summary>It has a word for areas.</summary>
    public bool OfAreas { get; init; }

    /// <summary>It names the committee or who presides.</summary>
    public bool OfCommittee { get; init; }

    /// <summary>It is asked of what no plan foresaw.</summary>
    public bool OfAnnex { get; init; }

    /// <summary>It speaks of meeting together.</summary>
    public bool Joint { get; init; }

    /// <summary>It says no or not of something.</summary>
    public bool Denies { get; init; }

    /// <summary>"Los lunes", "on Mondays".</summary>
    public bool NamesWeekday { get; init; }

    /// <summary>"Lugar a definir", "no venue yet": where something takes place is asked for as not known.</summary>
    public bool NoPlace { get; init; }

    /// <summary>Only what has no date yet: "cuáles no tienen fecha".</summary>
    public bool NoDay { get; init; }

    /// <summary>"Toute l'année 2023", "the whole year": all of it, and not the months that were spoken of.</summary>
    public bool WholeYear { get; init; }

    /// <summary>"Until", "hasta".</summary>
    public bool Until { get; init; }

    /// <summary>"The next one", "próxima".</summary>
    public bool OfNext { get; init; }

    /// <summary>"When", "what day".</summary>
    public bool AsksWhen { get; init; }

    /// <summary>It puts two things side by side: "compared with", "frente a".</summary>
    public bool Compares { get; init; }

    /// <summary>True when it begins with "and", "what about", "only": it goes on from what was said before.</summary>
    public bool Continues { get; init; }

    /// <summary>"esa", "that one", "ça": something in sight is meant.</summary>
    public bool PointsAtSomething { get; init; }

    /// <summary>Places where the message may come apart into several: before an "and", at the end of a sentence.</summary>
    public ImmutableArray<int> Breaks { get; init; } = [];

    public Wish? Best => Wishes.IsEmpty ? null : Wishes[0].Wish;

    public bool Wants(Wish wish) => Wishes.Any(found => found.Wish == wish);
}

/// <param name="Weight">Comparable within one reading only; equal weights are two honest readings.</param>
public readonly record struct WishFound(Wish Wish, double Weight);

/// <param name="Words">As the person wrote it.</param>
public sealed record PeriodFound(DateRange Days, string Words);

public enum PersonVerb
{
    Add,
    Remove,
    Coordinate,
    Return,
}

/// <summary>What kind of thing is spoken of.</summary>
public enum Thing
{
    Meeting,
    Webinar,
    Workshop,
    Document,
    WebSpace,
    Activity,
    Award,
}
