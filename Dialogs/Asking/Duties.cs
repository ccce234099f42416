using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.Authorities;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Asking;

/// <summary>Who answers for what in the life of a year's plan.</summary>
internal static class Duties
{
    // By these, "what is the committee to do" is told from "who is the committee".
    private static readonly ImmutableArray<string> Asking = Stems.Of("duty");

    public static bool AreAsked(string text)
    {
        var folded = Subjects.Fold(text);
        return Asking.Any(stem => folded.Contains(stem, StringComparison.Ordinal));
    }

    public static Answer Answer(int year, Situation situation)
    {
        var say = situation.Say;
        var items = Plans.Authorities.Calendar.Of(situation.World.Documents).Duties(year).Select(duty => new ListItem(Named(duty.Duty, year, say), null, [Who(duty, year, say), .. When(duty, situation)]));
        return Dialogs.Answer.Of(ListCard.For(
            new PlanList(say.DutiesTitle(year), [say.DutiesNote()], [.. items], new ShowList("", year), Lists.Ask(say.ExCommittee(year - 1), say.ExAssembly(year - 1))), say));
    }

    private static string Named(Duty duty, int year, Say say) => duty switch
    {
        Duty.PreparePlan => say.DutyPreparePlan(year),
        Duty.ApprovePlan => say.DutyApprovePlan(year),
        Duty.TakeOverPresidency => say.DutyTakeOver(),
        Duty.CarryOut => say.DutyCarryOut(),
        Duty.Report => say.DutyReport(),
        _ => say.DutyFinalReport(),
    };

    private static string Who(DutyOfYear duty, int year, Say say) => duty switch
    {
        { Duty: Duty.ApprovePlan, Assembly: { Ordinal: { } ordinal } assembly } => $"{say.AssemblyTitle(assembly.Year)} ({ordinal})",
        { Duty: Duty.ApprovePlan } => say.AssemblyTitle(year - 1),
        { Committee: { President: { } president } committee } => $"{say.CommitteeTitle(committee.Year)} ({say.FieldPresidency()}: {say.Country(president)})",
        { Committee: { } committee } => say.CommitteeTitle(committee.Year),
        { Duty: Duty.PreparePlan } => $"{say.CommitteeTitle(year - 1)}: {say.NotSaid()}",
        _ => $"{say.CommitteeTitle(year)}: {say.NotSaid()}",
    };

    private static string[] When(DutyOfYear duty, Situation situation) => When(duty, DaysOf(duty.Assembly?.Year, situation), situation.Say);

    /// <summary>The days that the documents give for an assembly; two of them differ in 2023 (001:8, 004:4).</summary>
    private static List<DateOnly> DaysOf(int? year, Situation situation) =>
        [.. situation.World.Documents.Select(document => document.Assembly.Date).OfType<DateOnly>().Where(day => day.Year == year).Distinct().Order()];

    private static string[] When(DutyOfYear duty, List<DateOnly> days, Say say) => duty switch
    {
        { When: null } => [],
        { Duty: Duty.ApprovePlan or Duty.Report } when days.Count > 1 => [say.Capital(say.AllOf(days.Select(say.Day))), say.AssemblyDaysDiffer()],
        { Duty: Duty.PreparePlan, When: { } by } => [say.Capital(say.ByDay(say.Day(by.Last)))],
        { Duty: Duty.CarryOut } => [],
        { When: { } when } => [say.Capital(say.Days(when))],
    };
}
