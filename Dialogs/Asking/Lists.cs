using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.People;
using GealcBot.Dialogs.Talk;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Asking;

/// <summary>Questions whose answer is a list of things of one year.</summary>
public static class Lists
{
    /// <summary>The kinds of list, by the name that a button sends back.</summary>
    private static readonly ImmutableSortedDictionary<string, Kind> Kinds = new Dictionary<string, Kind>
    {
        [nameof(Wish.Postponed)] = new((asked, standing, situation) => Dropped.Of(asked, standing, situation.Say), (say, what, _) => say.PostponedNone(what)),
        [nameof(Wish.Annex)] = new((asked, standing, situation) => NotForeseen.Of(asked, standing, situation), (say, _, year) => say.AnnexNone(year)),
        [nameof(Wish.JointMeetings)] = new((asked, standing, situation) => JointMeetings.Of(asked, standing, situation.Say), (say, what, _) => say.JointNone(what)),
        [nameof(Wish.Funding)] = new((asked, standing, situation) => Funding.Of(asked, standing, situation.Say), (say, what, _) => say.FundingNone(what)),
        [nameof(Wish.Evidence)] = new((asked, standing, situation) => Proofs.Of(asked, standing, situation.Say), (say, what, _) => say.EvidenceNone(what)),
        [nameof(Wish.MissingEvidence)] = new((asked, standing, situation) => Proofs.Missing(asked, standing, situation.Say), (say, what, _) => say.MissingEvidenceNone(what)),
        [nameof(Wish.Areas)] = new(Chapters.Areas, (say, what, _) => say.NothingWith(what)),
        [nameof(Wish.Groups)] = new(Chapters.Groups, (say, what, _) => say.NothingWith(what)),
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>Lists that are of more than one year, or of none.</summary>
    private static readonly ImmutableSortedDictionary<string, Func<ShowList, Situation, PlanList?>> Wide = new Dictionary<string, Func<ShowList, Situation, PlanList?>>
    {
        [nameof(Wish.Search)] = Searches.Of,
        [nameof(Wish.ChangesSince)] = Changes.Of,
        [nameof(Wish.Totals)] = Totals.Of,
        [Waiting.List] = Waiting.Of,
        [Differences.List] = Differences.Of,
        [InCountry.List] = InCountry.Of,
        [RosterLists.List] = RosterLists.Of,
        [RosterLists.Unheard] = RosterLists.NotHeardFrom,
        [RosterAudit.List] = RosterAudit.Of,
        [Changes.AuditList] = Changes.Trail,
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <param name="words">What more the list is to go by.</param>
    public static Answer Answer(Wish wish, Reading reading, Situation situation, string? words = null)
    {
        if (Years.Spoken(reading, situation) is not { } plan)
        {
            return Years.Unknown(reading, situation);
        }

        var groups = IsOwn(wish, reading) && reading.Groups.IsEmpty ? situation.Person.Groups : reading.Groups;
        var asked = new ShowList(
            wish.ToString(), plan.Year, groups.IsEmpty ? null : string.Join(',', groups),
            reading.Areas is [var area, ..] ? area : null, Codes(wish, reading, groups, situation.Standing(plan)) is { IsEmpty: false } codes ? string.Join(',', codes) : null, Words: words ?? Narrower(wish, reading),
            Country: wish is Wish.Annex && reading.Countries is [var country, ..] ? country : null,
            Days: wish is Wish.Annex or Wish.Evidence && Within(reading) is { } within && within != DateRange.Year(plan.Year) ? within.ToString() : null);
        if (wish is Wish.MissingEvidence && reading.OfAnnex)
        {
            return NotForeseen.WithoutLink(situation.Standing(plan), asked, situation.Say);
        }

        var list = Kinds[asked.List].Of(asked, situation.Standing(plan), situation);
        if (list.Items.IsEmpty && wish is Wish.Evidence && reading.Years.IsEmpty && Within(reading) is { } days && days.To.Year == plan.Year && Before(reading, days, plan, situation) is { } earlier)
        {
            // "The link of the April meeting", of which this year has none: that of the last April that has.
            return earlier;
        }

        return list.Items.IsEmpty ? Nothing(asked, reading, situation) : Dialogs.Answer.Of(ListCard.For(list, situation.Say));
    }

    /// <summary>"The link of the April meeting" is of one's own, where no other is named.</summary>
    private static bool IsOwn(Wish wish, Reading reading) =>
        reading.Mine
        || (wish is Wish.Evidence && reading is { Areas: [], Codes: [], Countries: [], Everyone: false, AsksWho: false }
            && (reading.Things is [Thing.Meeting] || (reading.Things.IsEmpty && Within(reading) is { IsMonth: true })));

    private static Answer? Before(Reading reading, DateRange days, PlanYear plan, Situation situation)
    {
        foreach (var year in situation.World.Plans.Reverse().Select(other => other.Year).Where(year => year < plan.Year))
        {
            var (from, to) = (days.From.AddYears(year - plan.Year), days.To.AddYears(year - plan.Year));
            var then = reading with { Years = [year], Days = [], Period = new PeriodFound(new DateRange(from, to), $"{year}") };
            if (Answer(Wish.Evidence, then, situation) is { Replies: [{ Card: not null }] } shown)
            {
                return shown with { Asked = Asked.Of(then, situation.Now) };
            }
        }

        return null;
    }

    private static DateRange? Within(Reading reading) => reading.Period?.Days ?? (reading.Days is [var day, ..] ? DateRange.Day(day) : null);

    /// <summary>"Who pays for the workshops in person?", "the link of the webinar of July": the lines of a kind or a mode, where no code was said.</summary>
    private static ImmutableArray<string> Codes(Wish wish, Reading reading, ImmutableArray<GroupId> groups, YearStanding standing)
    {
        var thing = reading.Things.Cast<Thing?>().FirstOrDefault(Asking.Kinds.IsKind);
        return wish is Wish.Funding or Wish.Evidence && reading.Codes.IsEmpty && (thing is not null || reading.Virtual is not null)
            ? [.. new LineFilter { Year = standing.Plan.Year, Groups = groups, Thing = thing, Virtual = reading.Virtual, All = true }.In(standing.Lines).Select(line => line.Line.Activity.Code)]
            : reading.Codes;
    }

    /// <summary>What stands in the place of words for a list that is asked for with more, or with less, than it has by itself.</summary>
    private static string? Narrower(Wish wish, Reading reading) => wish switch
    {
        Wish.Annex when reading.OfEvidence => NotForeseen.Linked,
        Wish.Annex when !reading.Sought.IsEmpty => string.Join(' ', reading.Sought),
        Wish.MissingEvidence when reading.Statuses.Contains(StatusKind.Done) => Proofs.NoneAtAll,
        Wish.Postponed => Dropped.Narrower(reading, to: null),
        _ => null,
    };

    /// <summary>Another page of a list, in its place.</summary>
    public static Answer Answer(ShowList asked, Situation situation) => Of(asked, situation) is { Items.IsEmpty: false } list
        ? Dialogs.Answer.Replacing(ListCard.For(list, situation.Say))
        : Dialogs.Answer.Of(situation.Say.OldButton(), Suggest.For(situation));

    private static PlanList? Of(ShowList asked, Situation situation) =>
        Wide.TryGetValue(asked.List, out var wide) ? wide(asked, situation)
        : Kinds.TryGetValue(asked.List, out var kind) && situation.World.Plan(asked.Year) is { } plan ? kind.Of(asked, situation.Standing(plan), situation)
        : null;

    /// <summary>Says so; where no year was named, the newest that has something follows.</summary>
    private static Answer Nothing(ShowList asked, Reading reading, Situation situation)
    {
        var none = Kinds[asked.List].None(situation.Say, What(asked, situation.Say), asked.Year);
        var other = reading is { Years: [], Period: null } ? situation.World.Plans.Reverse().FirstOrDefault(plan => Has(asked, plan, situation)) : null;
        return other is not null && Of(asked with { Year = other.Year }, situation) is { } list
            ? new Answer { Replies = [new Reply(none, null, []), new Reply(null, ListCard.For(list, situation.Say), [])] }
            : Dialogs.Answer.Of(none, [.. Elsewhere(asked, situation), .. Suggest.For(situation).Take(1)]);
    }

    private static bool Has(ShowList asked, PlanYear plan, Situation situation) =>
        plan.Year != asked.Year && Kinds[asked.List].Of(asked with { Year = plan.Year }, situation.Standing(plan), situation) is { Items.IsEmpty: false };

    /// <summary>The years in which the same question has an answer, newest first, as sentences.</summary>
    private static IEnumerable<string> Elsewhere(ShowList asked, Situation situation) =>
        from plan in situation.World.Plans.Reverse()
        where Has(asked, plan, situation)
        let sentence = Example(asked.List, plan.Year, situation.Say)
        where sentence is not null
        select sentence;

    private static string? Example(string list, int year, Say say) => list switch
    {
        nameof(Wish.Postponed) => say.ExPostponed(year),
        nameof(Wish.Annex) => say.ExAnnex(year),
        nameof(Wish.Funding) => say.ExFunding(year),
        nameof(Wish.Evidence) => say.ExEvidence(year),
        nameof(Wish.MissingEvidence) => say.ExMissingEvidence(year),
        _ => null,
    };

    /// <summary>The lines of the year that a list is about: all, or those of groups, an area or a code.</summary>
    internal static IEnumerable<LineStanding> Lines(ShowList asked, YearStanding standing)
    {
        var groups = Groups(asked);
        var codes = asked.Code?.Split(',');
        return from line in standing.Lines
               where groups.IsEmpty || groups.Any(line.Line.Concerns)
               where asked.Area is null || Subjects.OfArea(line.Line.Area.Title) == asked.Area
               where codes is null || codes.Any(line.Line.IsCalled)
               select line;
    }

    internal static ImmutableArray<GroupId> Groups(ShowList asked) =>
        [.. (asked.Group ?? "").Split(',').Select(WorkingGroups.TryParse).OfType<GroupId>()];

    /// <summary>"Ciberseguridad, 2023".</summary>
    internal static string What(ShowList asked, Say say)
    {
        string?[] parts =
        [
            asked.Code is { } codes ? say.AllOf(codes.Split(',').Select(code => code.Split('~')[0])) : null,
            Groups(asked) is { IsEmpty: false } groups ? say.Groups(groups) : null,
            asked.Area is { } area && say.KnowsArea(area) ? say.Area(area) : null,
            $"{asked.Year}",
        ];
        return say.Capital(string.Join(", ", parts.OfType<string>()));
    }

    internal static ListItem Item(LineStanding line, Say say, params ImmutableArray<string> details) => new(
        $"{line.Line.Activity.Code} {line.Line.Activity.Title}", null, details,
        new Send(say.ButtonActivity(line.Line.Activity.Code), new ShowActivity(line.Line.Id.ToString())));

    /// <summary>Sentences one could say next, as buttons.</summary>
    internal static ImmutableArray<CardAction> Ask(params ImmutableArray<string> sentences) =>
        [.. sentences.Select(sentence => new Send(sentence, new AskAgain(sentence)))];

    private sealed record Kind(Func<ShowList, YearStanding, Situation, PlanList> Of, Func<Say, string, int, string> None);
}
