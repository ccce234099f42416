using GealcBot.Cards;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Storage;

namespace GealcBot.Tests.Scenes.Telling;

/// <summary>
/// The process ends at any of the moments in which it waits for the store, before or after the store did its part: what is
/// there is whole, nothing was claimed that is not, and the same press again ends with everything once.
/// </summary>
public sealed class KilledTests
{
    private const string Held = "held:open-data:2024-05-16";

    private static readonly (string Id, string Value)[] Meeting = [("groups", "open-data"), ("heldOn", "2024-05-16")];

    public static TheoryData<string> Told => [.. Stories.Keys];

    /// <summary>What was there before, what is pressed, and how many entries that comes to.</summary>
    private static readonly Dictionary<string, Story> Stories = new()
    {
        ["a meeting"] = new(false, WorkingGroups.OpenData, new SendReport(), Meeting, 1),
        ["a meeting and the next date"] = new(false, WorkingGroups.OpenData, new SendReport(), [.. Meeting, ("next", "2024-07-12")], 2),
        ["a correction"] = new(true, WorkingGroups.OpenData, new SendCorrection(Held), [("groups", "open-data"), ("heldOn", "2024-05-14")], 2),
        ["a taking back"] = new(true, WorkingGroups.OpenData, new Tell(TellKind.Withdraw) { Entry = Held, Sure = true }, [], 2),
        ["a date"] = new(false, WorkingGroups.OpenData, new Tell(TellKind.Schedule) { Group = "open-data", Day = "2024-06-12" }, [], 1),
        ["a status with its link"] = new(false, WorkingGroups.Cybersecurity, Activity, [("toldStatus", "Done"), ("toldDay", "2024-05-14"), ("toldLink", "https://www.redgealc.org/x")], 2),
        ["a postponement"] = new(false, WorkingGroups.Cybersecurity, Activity, [("toldStatus", "Postponed"), ("toldDay", "2024-11-29"), ("toldWords", "faltan ponentes")], 1),
        ["a proposal"] = new(false, WorkingGroups.Cybersecurity, Activity, [("toldStatus", "NotNeeded"), ("toldWords", "ya se hizo en 2023")], 1),
        ["a return"] = new(true, null, new ReturnReport(Held, 0, Said: true), [("toldWords", "falta el acta")], 2),
        ["an answer"] = new(true, WorkingGroups.OpenData, new AnswerReturned(Held, 1), [("toldWords", "va")], 3) { IsReturnedBefore = true },
        ["an acceptance"] = new(true, null, new AcceptReport(Held), [], 2),
        ["a link"] = new(true, WorkingGroups.OpenData, WithLink, [], 2),
        ["a link of a joint meeting"] = new(false, WorkingGroups.Innovation, new Tell(TellKind.AddEvidence) { Group = "innovation", Link = "https://www.redgealc.org/x" }, [], 3) { Before = [(new SendReport(Sure: true), [("groups", "innovation,emerging-technologies"), ("heldOn", "2024-05-16")])] },
        ["another kind of a link"] = new(true, WorkingGroups.OpenData, new Tell(TellKind.AddEvidence) { Entry = Link }, [("toldKind", "Agenda")], 4) { Before = [(WithLink, [])] },
        ["a link taken back"] = new(true, WorkingGroups.OpenData, new Tell(TellKind.Withdraw) { Entry = Link, Sure = true }, [], 3) { Before = [(WithLink, [])] },
        ["a status taken back"] = new(false, WorkingGroups.Cybersecurity, new Tell(TellKind.Withdraw) { Entry = "status:2024/3.3.1:2024-05-14:Done:-2024-05-14-", Sure = true }, [], 2) { Before = [(Activity, [("toldStatus", "Done"), ("toldDay", "2024-05-14")])] },
        ["the undoing of a correction"] = new(true, WorkingGroups.OpenData, new UndoCorrection(Held, 1), [], 3) { Before = [(new SendCorrection(Held), [("groups", "open-data"), ("heldOn", "2024-05-14")])] },
        ["a second correction"] = new(true, WorkingGroups.OpenData, new SendCorrection(Held, 1), [("groups", "open-data"), ("heldOn", "2024-05-13")], 3) { Before = [(new SendCorrection(Held), [("groups", "open-data"), ("heldOn", "2024-05-14")])] },
        ["a meeting from a message"] = new(false, WorkingGroups.OpenData, new SendReport(), Meeting, 1) { Message = "el 16 de mayo se reunió datos abiertos" },
        ["something not foreseen"] = new(false, WorkingGroups.OpenData, new Tell(TellKind.AddUnforeseen) { Sure = true }, [("toldMonth", "2024-04"), ("toldWords", "Taller con la CEPAL")], 1),
    };

    private static Tell WithLink => new(TellKind.AddEvidence) { Group = "open-data", Link = "https://www.redgealc.org/x" };

    /// <summary>The id under which the link of that meeting is kept.</summary>
    private static string Link => new EvidenceAdded(new ActivityId(2024, "3.2.3"), "https://www.redgealc.org/x", default, default) { Year = 2024, By = default, RecordedAt = default, Meeting = new EntryId(Held) }.Id.Value;

    private static Tell Activity => new(TellKind.ReportActivity) { Activity = "2024/3.3.1", Sure = true };

    [Theory]
    [MemberData(nameof(Told))]
    public async Task Wherever_it_ends_there_is_the_entry_or_nothing_and_the_next_try_completes_it(string told)
    {
        var story = Stories[told];
        foreach (var afterwards in new[] { false, true })
        {
            var (at, died) = (1, true);
            for (; died; at++)
            {
                died = await EndsAsync(story, at, afterwards);
            }

            Assert.True(at > 2, "The store was not asked at all.");
        }
    }

    private static async Task<bool> EndsAsync(Story story, int at, bool afterwards)
    {
        var store = new SharedStore();
        var known = 0;
        await using (var before = await Scene.OnAsync("2024-05-20", store))
        {
            if (story.IsReportedBefore)
            {
                await before.Coordinator(WorkingGroups.OpenData).Sends(new SendReport(), Meeting);
            }

            if (story.IsReturnedBefore)
            {
                await before.Secretariat().Sends(new ReturnReport(Held, 0, Said: true), ("toldWords", "falta el acta"));
            }

            foreach (var (press, inputs) in story.Before)
            {
                await story.Of(before).Sends(press, inputs);
            }

            known = before.World.Current.Ledger(2024).Entries.Count();
            Assert.True(known >= story.Before.Length && known < story.Entries, $"{known} entries were there before.");
        }

        var mortal = new MortalStore(store);
        await using (var dying = await Scene.OnAsync("2024-05-20", mortal))
        {
            var mira = story.Of(dying);
            if (story.Message is { } message)
            {
                await mira.Takes(message);
            }

            mortal.DiesAt(at, afterwards);
            await mira.Sends(story.Press, story.Inputs);
            var claims = !mira.Heard.Contains(mira.Say.SomethingFailed(), StringComparison.Ordinal) && !mira.Heard.Contains(mira.Say.NotRecorded(), StringComparison.Ordinal);
            await using var fresh = await Scene.OnAsync("2024-05-20", store);
            var there = fresh.World.Current.Ledger(2024).Entries.Count();
            Assert.InRange(there, known, story.Entries);
            Assert.True(!claims || there == story.Entries, mira.Heard);

            var again = story.Of(fresh);
            if (story.Message is { } once)
            {
                await again.Takes(once);
            }

            await again.Sends(story.Press, story.Inputs);
            await again.Sends(story.Press, story.Inputs);
            Assert.DoesNotContain(again.Say.SomethingFailed(), again.Heard, StringComparison.Ordinal);
            Assert.Equal(story.Entries, fresh.World.Current.Ledger(2024).Entries.Count());
        }

        return mortal.IsDead;
    }

    /// <param name="Group">Of the coordinator who presses; null for the Secretariat.</param>
    private sealed record Story(bool IsReportedBefore, GroupId? Group, Press Press, (string Id, string Value)[] Inputs, int Entries)
    {
        public bool IsReturnedBefore { get; init; }

        public Actor Of(Scene scene) => Group is { } group ? scene.Coordinator(group) : scene.Secretariat();

        /// <summary>What was told before, by the same person.</summary>
        public (Press Press, (string Id, string Value)[] Inputs)[] Before { get; init; } = [];

        /// <summary>The message whose dialog it is pressed in.</summary>
        public string? Message { get; init; }
    }
}
