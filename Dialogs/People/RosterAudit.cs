using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Dialogs.Asking;
using GealcBot.Dialogs.Talk;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.People;

/// <summary>Who changed the list, and what one person changed anywhere: list, ledger, documents. For the Secretariat.</summary>
internal static class RosterAudit
{
    public const string List = "Audit";

    /// <summary>"¿Quién cambió el padrón?" and "cambios de ana".</summary>
    public static bool Hears(string text, Reading reading, Situation situation) =>
        reading.Best is Wish.Audit or Wish.ChangesSince && reading.Codes.IsEmpty
        && (reading.OfRoster || IsOfTheList(text, reading) || (situation.Person.MayAnywhere(Deed.ReadAudit) && PeopleNames.In(text, situation.World) is [_]));

    /// <summary>"¿Quién cambió la lista?" is of the only list that changes by being told.</summary>
    private static bool IsOfTheList(string text, Reading reading) =>
        reading is { Best: Wish.Audit, Groups: [], Areas: [] } && Subjects.Fold(text).Split(' ', '?', '¿', '.', ',') is var words && (words.Contains("lista") || words.Contains("list") || words.Contains("liste"));

    public static Answer Answer(string text, Reading reading, Situation situation)
    {
        var say = situation.Say;
        if (!situation.Person.MayAnywhere(Deed.ReadAudit))
        {
            return Dialogs.Answer.Of(say.AuditNotYours(), Suggest.For(situation));
        }

        var of = PeopleNames.In(text, situation.World) is [var one] ? one : null;
        return Of(new ShowList(List, situation.Today.Year, Words: of?.Id.Handle), situation) is { } list
            ? Dialogs.Answer.Of(ListCard.For(list, say))
            : Dialogs.Answer.Of(of is null ? say.AuditRosterNone() : say.AuditOfNone(say.Called(of)), Suggest.For(situation));
    }

    public static PlanList? Of(ShowList asked, Situation situation)
    {
        var (say, of) = (situation.Say, asked.Words is { } handle ? situation.World.ByHandle(handle) : null);
        if (!situation.Person.MayAnywhere(Deed.ReadAudit) || (asked.Words is not null && of is null))
        {
            return null;
        }

        var said = of is null ? Roster(situation) : Roster(situation).Concat(Ledger(situation)).Concat(Documents(situation)).Where(one => one.By == of.Id);
        ImmutableArray<ListItem> items =
        [
            .. said.OrderByDescending(one => one.At).ThenBy(one => one.What, StringComparer.Ordinal).Select(one => new ListItem(one.What, null, [one.WhoAndWhen])),
        ];
        return items.IsEmpty ? null : new PlanList(
            of is null ? say.AuditRosterTitle() : say.AuditOfTitle(say.Called(of)), [say.ItemsCount(items.Length)], items, asked, Lists.Ask(say.ExAuditRoster(), say.ExStanding()));
    }

    private static IEnumerable<Said> Roster(Situation situation) => situation.World.Roster.Entries.Where(entry => entry.By != PersonId.Import)
        .Select(entry => new Said(entry.By, entry.RecordedAt, RosterEntryWords.What(entry, situation), RosterEntryWords.WhoAndWhen(entry, situation)));

    private static IEnumerable<Said> Ledger(Situation situation) => situation.World.Plans.SelectMany(plan => situation.World.Ledger(plan.Year).Entries)
        .Select(entry => new Said(entry.By, entry.RecordedAt, EntryWords.What(entry, situation), EntryWords.WhoAndWhen(entry, situation)));

    private static IEnumerable<Said> Documents(Situation situation)
    {
        var say = situation.Say;
        return situation.World.Known.Where(document => document.Imported is not null).Select(document => new Said(
            document.Imported!.By, document.RecordedAt, say.ToldImported(say.Document(document.Plan)),
            $"{say.Capital(say.Who(situation.World.Who(document.Imported.By), situation.Person.Id))}, {say.Day(DateOnly.FromDateTime(document.RecordedAt.ToOffset(situation.Now.Offset).Date))}"));
    }

    private sealed record Said(PersonId By, DateTimeOffset At, string What, string WhoAndWhen);
}
