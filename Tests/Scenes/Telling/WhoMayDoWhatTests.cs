using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;

namespace GealcBot.Tests.Scenes.Telling;

/// <summary>The table of rights, cell by cell, through the front door: what is pressed is written, or it is not.</summary>
public sealed class WhoMayDoWhatTests
{
    private static readonly DateTimeOffset Before = new(2024, 5, 18, 12, 0, 0, TimeSpan.Zero);

    private static readonly Deed[] OfNoGroup = [Deed.AddUnforeseen, Deed.ApproveReport, Deed.ReviewReport];

    private static readonly Deed[] Told =
    [
        Deed.ReportMeeting, Deed.ReportActivity, Deed.AddEvidence, Deed.AddUnforeseen, Deed.ScheduleMeeting, Deed.CorrectOwn, Deed.CorrectOthers,
        Deed.ProposeDrop, Deed.Drop, Deed.ApproveReport, Deed.ReviewReport, Deed.AnswerReturned,
    ];

    public static TheoryData<Role, Deed, bool> Cells
    {
        get
        {
            var cells = new TheoryData<Role, Deed, bool>();
            foreach (var (role, deed) in Enum.GetValues<Role>().SelectMany(role => Told.Select(deed => (role, deed))))
            {
                cells.Add(role, deed, true);
                cells.Add(role, deed, false);
            }

            return cells;
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task What_the_table_forbids_is_not_written(Role role, Deed deed, bool ownGroup)
    {
        await using var scene = await Scene.OnAsync("2024-05-20");
        var person = new Person { Id = new PersonId("local:demo", "somebody"), Role = role, Groups = role is Role.Member or Role.Coordinator ? [WorkingGroups.OpenData] : [] };
        await scene.RosterAsync(person);
        await scene.World.RefreshAsync(CancellationToken.None);
        var (group, code) = ownGroup ? (WorkingGroups.OpenData, "3.2.2") : (WorkingGroups.Cybersecurity, "3.3.2");
        var before = await ThereAsync(scene, deed, group, code, person.Id);
        var actor = scene.Somebody(person);
        var (press, inputs) = Pressed(deed, group, code, before);
        var known = Written();
        await actor.Sends(press, inputs);

        var may = OfNoGroup.Contains(deed) ? person.MayAnywhere(deed) : person.May(deed, group);
        Assert.Equal(known + (may ? 1 : 0), Written());
        Assert.DoesNotContain(actor.Say.SomethingFailed(), actor.Heard, StringComparison.Ordinal);

        // What was agreed to is computed and not written.
        int Written() => scene.World.Current.Ledger(2024).Entries.Count(entry => entry is not StatusReported || before is null);
    }

    /// <summary>What is to be changed or decided.</summary>
    private static async Task<LedgerEntry?> ThereAsync(Scene scene, Deed deed, GroupId group, string code, PersonId person)
    {
        var by = deed is Deed.CorrectOwn or Deed.AnswerReturned ? person : new PersonId("local:demo", "another");
        LedgerEntry? entry = deed switch
        {
            Deed.CorrectOwn or Deed.CorrectOthers or Deed.ReviewReport or Deed.AnswerReturned => new MeetingHeld(group, new MeetingFacts { Groups = [group], HeldOn = new DateOnly(2024, 5, 16) }) { Year = 2024, By = by, RecordedAt = Before },
            Deed.Drop => new Proposed(new StatusReported(new ActivityId(2024, code), new ReportedStatus(StatusKind.NotNeeded, null, null, "x"), new DateOnly(2024, 5, 18)) { Year = 2024, By = by, RecordedAt = Before }) { Year = 2024, By = by, RecordedAt = Before },
            _ => null,
        };
        if (entry is not null)
        {
            await scene.World.AppendAsync(entry, CancellationToken.None);
        }

        if (entry is not null && deed is Deed.AnswerReturned)
        {
            await scene.World.AppendAsync(new ReportReturned(entry.Id, 1, "x") { Year = 2024, By = new PersonId("local:demo", "another"), RecordedAt = Before }, CancellationToken.None);
        }

        return entry;
    }

    private static (Press Press, (string, string)[] Inputs) Pressed(Deed deed, GroupId group, string code, LedgerEntry? there)
    {
        var activity = new ActivityId(2024, code).ToString();
        return deed switch
        {
            Deed.ReportMeeting => (new SendReport(), [("groups", group.Value), ("heldOn", "2024-05-16")]),
            Deed.ReportActivity => (new Tell(TellKind.ReportActivity) { Activity = activity, Sure = true }, [("toldStatus", "InProgress")]),
            Deed.AddEvidence => (new Tell(TellKind.AddEvidence) { Activity = activity, Link = "https://www.redgealc.org/x" }, []),
            Deed.AddUnforeseen => (new Tell(TellKind.AddUnforeseen) { Sure = true }, [("toldMonth", "2024-04"), ("toldWords", "Taller con la CEPAL")]),
            Deed.ScheduleMeeting => (new Tell(TellKind.Schedule) { Group = group.Value, Day = "2024-06-12" }, []),
            Deed.CorrectOwn or Deed.CorrectOthers => (new SendCorrection(there!.Id.Value), [("groups", group.Value), ("heldOn", "2024-05-14")]),
            Deed.ProposeDrop => (new Tell(TellKind.ReportActivity) { Activity = activity, Sure = true }, [("toldStatus", "NotNeeded"), ("toldWords", "x")]),
            Deed.Drop => (new DecideProposal(there!.Id.Value, Agree: true), []),
            Deed.ReviewReport => (new AcceptReport(there!.Id.Value), []),
            Deed.AnswerReturned => (new AnswerReturned(there!.Id.Value, 1), [("toldWords", "x")]),
            Deed.ApproveReport => (new Tell(TellKind.Approve) { Day = "2024", Sure = true }, []),
            _ => throw new ArgumentOutOfRangeException(nameof(deed), deed, "Nothing is pressed for this deed."),
        };
    }
}
