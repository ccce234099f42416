using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Delivery;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Asking;

/// <summary>Who the person is to the bot, and who may do what.</summary>
internal static class Permissions
{
    private static readonly SaidPhrases Agreement = new("agreement");

    /// <summary>"Must somebody approve this?", "¿esto pasa por alguien antes?": what only counts once the Secretariat agrees.</summary>
    public static bool AsksAgreement(string text, Reading reading) =>
        reading is { Asks: true, Days: [], Links: [], CountryCount: null } && !Agreement.In(SaidPhrases.Words(text)).IsEmpty;

    public static Answer WhoAmI(Situation situation)
    {
        var (person, say) = (situation.Person, situation.Say);
        ImmutableArray<Fact> facts =
        [
            .. person.Name is { } name ? [new Fact(say.FieldName(), name)] : ImmutableArray<Fact>.Empty,
            new Fact(say.FieldRole(), say.Capital(say.RoleOf(person))),
            .. person.Country is { } country ? [new Fact(say.FieldCountry(), say.Country(country))] : ImmutableArray<Fact>.Empty,
            new Fact(say.FieldLanguage(), say.Capital(situation.Language.Culture.NativeName.Split(' ')[0])),
            new Fact(say.FieldMay(), say.Capital(string.Join(" · ", May(person, say)))),
        ];
        return Dialogs.Answer.Of(FactsCard.For(say.WhoAmITitle(), [], facts, Lists.Ask(say.ExWhoCan(), person.Groups.IsEmpty ? say.ExUpcoming() : say.ExMine()), say));
    }

    public static Answer WhoCan(Reading reading, Situation situation)
    {
        var say = situation.Say;
        ImmutableArray<ListItem> items =
        [
            new ListItem(say.Capital(say.MayAsk()), null, [say.WhoAnyone()]),
            new ListItem(say.Capital(say.MayReport()), null, [say.WhoGroup()]),
            new ListItem(say.Capital(say.MaySchedule()), null, [say.WhoCoordinators()]),
            new ListItem(say.Capital(say.MayCorrect()), null, [say.WhoOwn()]),
            new ListItem(say.Capital(say.MayImport()), null, [say.WhoSecretariat()]),
            new ListItem(say.Capital(say.MayApprove()), null, [say.WhoAssembly()]),
        ];
        var groups = reading.Groups.IsEmpty ? situation.Person.Groups : reading.Groups;
        var known = groups.SelectMany(group => Coordinators.Named(group, situation)).Distinct().ToList();
        var rights = Dialogs.Answer.Of(ListCard.For(new PlanList(
            say.WhoCanTitle(), [say.YouAre(say.RoleOf(situation.Person)), .. known.Count == 0 ? [] : (string[])[say.Capital(say.AllOf(known))]],
            items, new ShowList("", situation.Today.Year), Lists.Ask(say.ExWhoAmI(), say.ExCoordinators())), say));
        // "Can I log a meeting meanwhile?" has a plain answer, ahead of who may do what.
        return reading.OfReporting && !reading.AsksWho && situation.Person.Role is Role.Stranger ? rights with { Replies = rights.Replies.Insert(0, new Reply(say.MayNotReport(), null, [])) } : rights;
    }

    /// <summary>What this person may do, by the table of rights.</summary>
    private static IEnumerable<string> May(Person person, Say say)
    {
        yield return say.MayAsk();
        foreach (var (deed, words) in new[] { (Deed.ReportMeeting, say.MayReport()), (Deed.ScheduleMeeting, say.MaySchedule()), (Deed.CorrectOwn, say.MayCorrect()) })
        {
            if (person.MayAnywhere(deed))
            {
                yield return words;
            }
        }

        if (person.Role is Role.Secretariat)
        {
            yield return say.MayImport();
        }
    }
}
