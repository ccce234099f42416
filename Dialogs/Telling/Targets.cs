using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Dialogs.Asking;
using GealcBot.Dialogs.Talk;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Telling;

/// <summary>Finds the lines of the plan that somebody speaks of, by code, by kind and group, or by words of the title.</summary>
internal static class Targets
{
    private const int LeastWord = 4;

    public static ImmutableArray<PlanLine> Of(Reading reading, PlanYear plan, Situation situation)
    {
        if (!reading.Codes.IsEmpty)
        {
            return [.. reading.Codes.SelectMany(plan.Lined)];
        }

        var kinds = reading.Things.Where(thing => thing is Thing.Webinar or Thing.Workshop or Thing.Document or Thing.WebSpace).Select(thing => thing.ToString()).ToList();
        if (reading.Things is [Thing.Meeting] && reading.Best is Wish.Schedule or Wish.ReportMeeting)
        {
            // What a meeting is about is not what is reported.
            return [];
        }

        if (reading is { Groups: [], Areas: [_, ..], TitleWords: [_, ..] said } && Own(said, plan, situation.Person) is [var own])
        {
            // "La estrategia de comunicaciones" is the one of one's own group, though there is a chapter of that name.
            return [own];
        }

        if (reading is { Groups: [], Areas: [_, ..], Codes: [] } && OwnCalled(reading, plan, situation) is { } mine)
        {
            // "The comms strategy" is one's own as well, in whatever language its title is.
            return [mine];
        }

        var words = reading.Rest.Concat(reading.TitleWords).Where(word => word.Length >= LeastWord).Select(Subjects.Fold).Distinct().ToList();
        var all = Near(reading, plan, situation.Person).ToList();
        if (situation.World.Search(situation.Today).Named(reading.NameWords, all.Contains) is [var called])
        {
            // "The GobCamp" is called so, whatever kind of thing it is taken for.
            return [called];
        }

        var near = all.FindAll(line => kinds.Count == 0 || kinds.Exists(kind => Kinds.Is(line, kind)));

        if (reading is { Ordinal: >= 1 and var place } && kinds.Count == 1 && near.Count > 1 && place <= near.Count)
        {
            // "El segundo webinar", in the order of the plan.
            return [near[place - 1]];
        }

        var best = near.Select(line => (line, said: Said(line, words))).Where(found => found.said > 0 || kinds.Count > 0).ToList();
        var most = best.Count == 0 ? 0 : best.Max(found => found.said);
        var lines = best.Where(found => found.said == most).Select(found => found.line).OrderBy(line => situation.Standing(plan).Line(line.Id).Next is null).ToList();
        // Of two workshops of an area the one whose title names the group (004:27) is meant before the one that is of both, whenever it is due.
        var named = lines.FindAll(line => line.Groups.All(reading.Groups.Contains));
        lines = named.Count > 0 && !reading.Groups.IsEmpty ? named : lines;
        return IsToMonth(reading, lines, situation.Standing(plan), situation.Today) ? [.. lines.OrderBy(line => plan.Lines.IndexOf(line))] : [.. InTime(lines, reading, situation.Standing(plan))];
    }

    /// <summary>What a person's own groups have whose title has all of these words.</summary>
    private static ImmutableArray<PlanLine> Own(ImmutableArray<string> words, PlanYear plan, Person person) =>
        [.. plan.Lines.Where(line => line.Series is null && person.Groups.Any(line.Concerns) && Said(line, [.. words]) == words.Length).Take(2)];

    /// <summary>The one thing of a person's own groups that is called so; null where the words call none or several.</summary>
    private static PlanLine? OwnCalled(Reading reading, PlanYear plan, Situation situation) =>
        situation.World.Search(situation.Today).Named(AskedWords.Spelled(reading.NameWords, situation.World.Search(situation.Today)), line => line.Id.Year == plan.Year && line.Series is null && situation.Person.Groups.Any(line.Concerns)) is [var only] ? only : null;

    /// <summary>"The webinar of the first semester", "the workshop is on 20 June": the one that is due then.</summary>
    private static List<PlanLine> InTime(List<PlanLine> lines, Reading reading, YearStanding standing)
    {
        if (reading is { Best: Wish.Postpone, Days: [.., var moved] } && lines.FindAll(line => standing.Line(line.Id).Next?.Obligation.Window.To < moved) is [var before])
        {
            // "The webinar is pushed back to 4 July": the one that was due before that, and not the one of the second semester.
            return [before];
        }

        DateRange? spoken = reading.Days is [var day, ..] ? DateRange.Day(day) : reading.Period?.Days;
        var timely = spoken is not { } days ? [] : lines.FindAll(line => standing.Line(line.Id).Obligations.Any(owed =>
            owed.Obligation.Window is var window && window.From <= days.From && days.To <= window.To));
        return timely.Count > 0 ? timely : lines;
    }

    /// <summary>"Adiar a oficina para agosto": the month is when it is to be instead, and tells not which of several; one in which one of them is due does.</summary>
    private static bool IsToMonth(Reading reading, List<PlanLine> lines, YearStanding standing, DateOnly today) =>
        reading is { Best: Wish.Postpone, Days: [], Period.Days: { IsMonth: true } to } && to.To > today && (reading.LastPeriod is null || reading.LastPeriod.Days == to)
        && !lines.Exists(line => standing.Line(line.Id).Obligations.Any(owed => to.Contains(owed.Obligation.Window.To)));

    /// <summary>Meetings are told by their group; the rest by what they are called.</summary>
    private static IEnumerable<PlanLine> Near(Reading reading, PlanYear plan, Person person) =>
        from line in plan.Lines
        where line.Series is null
        where reading.Areas.IsEmpty || reading.Areas.Contains(Subjects.OfArea(line.Area.Title) ?? "")
        where reading.Groups.IsEmpty
            ? !reading.Areas.IsEmpty || person.Role is Role.Secretariat || person.Groups.Any(line.Concerns)
            : reading.Groups.Any(line.Concerns)
        select line;

    private static int Said(PlanLine line, List<string> words)
    {
        var title = Subjects.Fold(line.Activity.Title);
        return words.Count(word => title.Contains(word.Length > 6 ? word[..6] : word, StringComparison.Ordinal));
    }

    /// <summary>"reunión de Ciberseguridad" or "3.3.2 Webinar regional…".</summary>
    public static string Named(PlanLine line, PlanYear plan, Say say) => line.Series is { } series
        ? say.MeetingOf(say.Groups(plan.MeetsWith(series.Lead) is { Length: > 1 } joint ? joint : series.Groups))
        : say.Line(line);

    /// <summary>Whom a line concerns, with the groups that meet with its own.</summary>
    public static IEnumerable<GroupId> Concerned(PlanLine line, PlanYear plan) =>
        line.Series is { } series ? line.Groups.Concat(plan.MeetsWith(series.Lead)).Distinct() : line.Groups;

    /// <summary>Null where this person may, else who can.</summary>
    public static Answer? Refused(Deed deed, PlanLine line, PlanYear plan, Situation situation) =>
        situation.Person.May(deed, Concerned(line, plan)) ? null
        : situation.Person.Role is Role.Stranger ? Answer.Of(situation.Say.MayNotTell(), Suggest.Joining(situation))
        : line.Groups.IsEmpty ? Answer.Of(situation.Say.OnlySecretariat(line.Activity.Code))
        : Answer.Of(situation.Say.MayNotDoThat());

    /// <summary>Null where this person may do such a thing for some group, else who can.</summary>
    public static Answer? Refused(Deed deed, Situation situation) =>
        situation.Person.MayAnywhere(deed) ? null
        : situation.Person.Role is Role.Stranger ? Answer.Of(situation.Say.MayNotTell(), Suggest.Joining(situation))
        : Answer.Of(situation.Say.MayNotDoThat());

    /// <summary>One of several lines, by buttons.</summary>
    /// <param name="isOfThing">A webinar or a document was spoken of, and no meeting.</param>
    public static Answer Which(IEnumerable<PlanLine> lines, Tell tell, Situation situation, bool isOfThing = false)
    {
        var say = situation.Say;
        var asking = tell with { Asks = true };
        var answers = (isOfThing ? lines : WithMeetings(lines, tell, situation)).Select(line => new Answering(Flat.Cut(line.Series is null ? say.Line(line) : say.Capital(Named(line, situation.World.Plan(line.Id.Year)!, say)), 70), line.Id.ToString(), asking with { Activity = line.Id.ToString() })).ToImmutableArray();
        return answers.IsEmpty
            ? Answer.Of(say.NoSuchLine(), say.ExMine(), say.ExUpcoming()) with { State = new ConversationState { Telling = asking } }
            : Asking(AskCard.Which(say.AskWhichActivity(), null, answers, asking, say), asking);
    }

    /// <summary>What is told, or proved by a link, may be a meeting of one's own group as well.</summary>
    private static List<PlanLine> WithMeetings(IEnumerable<PlanLine> lines, Tell tell, Situation situation)
    {
        var all = lines.ToList();
        return tell is not { What: TellKind.AddEvidence or TellKind.ReportActivity, Status: null or StatusKind.Done } || all.Count < 2 || all.Exists(line => line.Series is not null) || situation.World.Plan(all[0].Id.Year) is not { } plan ? all
            : [.. situation.Person.Groups.Select(plan.SeriesOf).OfType<PlanLine>().Where(line => situation.Person.May(Deed.ReportMeeting, line.Series!.Groups)).DistinctBy(line => line.Id), .. all];
    }

    public static Answer Asking(Cards.Elements.Card card, Tell tell) =>
        Answer.Replacing(card) with { State = new ConversationState { Telling = tell with { Asks = true } } };
}
