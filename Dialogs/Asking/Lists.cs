using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Talk;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Asking;

/// <summary>Questions whose answer is a list of things of one year.</summary>
public static class Lists
{
    /// <summary>The kinds of list, by the name that a button sends back.</summary>
    private static readonly ImmutableSortedDictionary<string, (Func<ShowList, YearStanding, Say, PlanList> Of, Func<Say, string, int, string> None)> Kinds =
        new Dictionary<string, (Func<ShowList, YearStanding, Say, PlanList>, Func<Say, string, int, string>)>
        {
            [nameof(Wish.Postponed)] = (Dropped.Of, (say, what, _) => say.PostponedNone(what)),
            [nameof(Wish.Annex)] = (NotForeseen.Of, (say, _, year) => say.AnnexNone(year)),
            [nameof(Wish.JointMeetings)] = (JointMeetings.Of, (say, what, _) => say.JointNone(what)),
            [nameof(Wish.Funding)] = (Funding.Of, (say, what, _) => say.FundingNone(what)),
            [nameof(Wish.Evidence)] = (Proofs.Of, (say, what, _) => say.EvidenceNone(what)),
            [nameof(Wish.MissingEvidence)] = (Proofs.Missing, (say, what, _) => say.MissingEvidenceNone(what)),
        }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    public static Answer Answer(Wish wish, Reading reading, Situation situation)
    {
        if (Years.Asked(reading, situation) is not { } plan)
        {
            return Years.Unknown(reading, situation);
        }

        var groups = reading.Mine && reading.Groups.IsEmpty ? situation.Person.Groups : reading.Groups;
        var asked = new ShowList(
            wish.ToString(), plan.Year, groups.IsEmpty ? null : string.Join(',', groups),
            reading.Areas is [var area, ..] ? area : null, reading.Codes is [var code, ..] ? code : null);
        var list = Kinds[asked.List].Of(asked, situation.Standing(plan), situation.Say);
        return list.Items.IsEmpty
            ? Dialogs.Answer.Of(Kinds[asked.List].None(situation.Say, What(asked, situation.Say), plan.Year), Suggest.For(situation))
            : Dialogs.Answer.Of(ListCard.For(list, situation.Say));
    }

    /// <summary>Another page of a list, in its place.</summary>
    public static Answer Answer(ShowList asked, Situation situation) =>
        Kinds.TryGetValue(asked.List, out var kind) && situation.World.Plan(asked.Year) is { } plan
        && kind.Of(asked, situation.Standing(plan), situation.Say) is { Items.IsEmpty: false } list
            ? Dialogs.Answer.Replacing(ListCard.For(list, situation.Say))
            : Dialogs.Answer.Of(situation.Say.OldButton(), Suggest.For(situation));

    /// <summary>The lines of the year that a list is about: all, or those of groups, an area or a code.</summary>
    internal static IEnumerable<LineStanding> Lines(ShowList asked, YearStanding standing)
    {
        var groups = Groups(asked);
        return from line in standing.Lines
               where groups.IsEmpty || groups.Any(line.Line.Concerns)
               where asked.Area is null || Subjects.OfArea(line.Line.Area.Title) == asked.Area
               where asked.Code is null || string.Equals(line.Line.Activity.Code, asked.Code, StringComparison.OrdinalIgnoreCase)
               select line;
    }

    internal static ImmutableArray<GroupId> Groups(ShowList asked) =>
        [.. (asked.Group ?? "").Split(',').Select(WorkingGroups.TryParse).OfType<GroupId>()];

    /// <summary>"Ciberseguridad, 2023".</summary>
    internal static string What(ShowList asked, Say say)
    {
        string?[] parts =
        [
            asked.Code,
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
}
