using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Reporting;
using GealcBot.Dialogs.Reviewing;
using GealcBot.Dialogs.Talk;
using GealcBot.Plans;
using GealcBot.Plans.Evidence;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.Telling;

/// <summary>A link that proves a meeting or an activity. It is kept as written and never fetched.</summary>
public sealed class AddingEvidence(EvidenceEntries entries, Correcting correcting, MeetingReports meetings)
{
    private const int Offered = 4;

    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> TellAsync(Told told, Situation situation, CancellationToken cancellation)
    {
        if (Targets.Refused(Deed.AddEvidence, situation) is { } nobody)
        {
            return nobody;
        }

        var entry = told.Entry is { } id ? situation.World.Entry(id) : null;
        if (entry is EvidenceAdded known && told.Tell.Link is null && (told.Text.Length == 0 || told.Tell.Proof is not null))
        {
            return await ChangeAsync(known, told, situation, cancellation);
        }

        if (told.Tell.Link is not { } link || Links.TryRead(link) is null)
        {
            var problem = told.Tell.Link is { } odd ? situation.Say.LinkUnusable(Flat.Cut(odd, 60)) : null;
            return Targets.Asking(AskCard.WhichLink(problem, told.Tell with { Link = null }, situation.Say), told.Tell with { Link = null });
        }

        return told switch
        {
            { UnknownCode: { } code } => Answer.Of(situation.Say.NoSuchActivity(code, told.Plan.Year), Suggest.For(situation)),
            { Lines: [{ Series: null } line] } => await LineAsync(line, link, told, situation, cancellation),
            { Lines: [{ Series: { } series }], Text: "" } when !situation.World.Ledger(told.Plan.Year).Meetings.Any(meeting => series.Groups.Any(meeting.Of)) => meetings.Begin([series.Lead], null, link, situation),
            { Lines: [{ Series: { } series }] } => await OneOfAsync(told with { Tell = told.Tell with { Group = series.Lead.Value } }, link, situation, cancellation),
            { Lines: not [] } or { IsOfThing: true, Tell.Group: null, When: null, Entry: null } => Targets.Which(told.Lines, told.Tell, situation),
            // Of the meeting whose receipt is in sight, or that the link shown last is of.
            { When: null, Groups: [] } when (entry is EvidenceAdded { Meeting: { } proved } ? proved : entry?.Id) is { } held && situation.World.Meeting(held) is { } meeting =>
                await MeetingAsync(meeting, link, isShown: situation.State.Telling?.Entry == held.Value, told, situation, cancellation),
            _ => await OneOfAsync(told, link, situation, cancellation),
        };
    }

    private async Task<Answer> LineAsync(PlanLine line, string link, Told told, Situation situation, CancellationToken cancellation) =>
        Targets.Refused(Deed.AddEvidence, line, told.Plan, situation)
        ?? EvidenceReceipts.Of(await entries.AddAsync(line.Id, link, Said(told), situation.World, situation, cancellation), situation);

    /// <summary>The meeting of a group in a month or on a day; where several fit, or none is named, by buttons.</summary>
    private async Task<Answer> OneOfAsync(Told told, string link, Situation situation, CancellationToken cancellation)
    {
        var say = situation.Say;
        var groups = told.Groups.IsEmpty ? [.. WorkingGroups.All.Where(group => situation.Person.May(Deed.AddEvidence, group))] : told.Groups;
        var all = situation.World.Ledger(told.Plan.Year).Meetings.Where(meeting => meeting.Facts.HeldOn <= situation.Today && groups.Any(meeting.Of)).ToList();
        var named = told.When is null ? all : all.FindAll(meeting => told.When.Parts.Any(part => part.Contains(meeting.Facts.HeldOn)));
        if (named is [var only] && (told.When is not null || !told.Groups.IsEmpty))
        {
            return await MeetingAsync(only, link, isShown: false, told, situation, cancellation);
        }

        var offered = (named.Count > 0 ? named : all).TakeLast(Offered).Reverse()
            .Select(meeting => new Answering(Reports.Named(meeting.Report, situation.World, say), meeting.Id.Value, told.Tell with { Entry = meeting.Id.Value, Group = null, Day = null, Activity = null })).ToImmutableArray();
        var lines = told.Plan.Lines.Where(line => line.Series is null && line.Groups.Any(groups.Contains)).ToList();
        return offered.IsEmpty
            ? told.When is null && told.Groups.IsEmpty && lines.Count > 0 ? Targets.Which(lines, told.Tell, situation) : Answer.Of(say.NoMeetingForLink(say.ExReport()), say.ExReport(), say.ExMine())
            : Targets.Asking(AskCard.Which(say.AskEvidenceFor(), Reports.Host(link), offered, told.Tell, say), told.Tell);
    }

    private async Task<Answer> MeetingAsync(Meeting meeting, string link, bool isShown, Told told, Situation situation, CancellationToken cancellation)
    {
        if (!situation.Person.May(Deed.AddEvidence, meeting.Facts.Groups))
        {
            return Answer.Of(situation.Say.MayNotDoThat());
        }

        return meeting.Facts.Link == link ? MeetingReceipts.Of(ReceiptKind.NothingChanged, meeting.Report, situation.World, situation)
            : isShown && meeting.Facts.Link is null && MeetingReceipts.MayCorrect(meeting, situation) ? await correcting.LinkAsync(meeting, link, situation, cancellation)
            : EvidenceReceipts.Of(await entries.AddAsync(meeting, link, Said(told), situation, cancellation), situation);
    }

    /// <summary>The words that came with the link: of the sentence, or of the message that it was taken from.</summary>
    private static string Said(Told told) => told.Text.Length > 0 ? told.Text : told.Tell.Words ?? "";

    private async Task<Answer> ChangeAsync(EvidenceAdded known, Told told, Situation situation, CancellationToken cancellation)
    {
        if (Reports.MayStill(known, situation) is not Change.Free and var change)
        {
            return Answer.Of(change is Change.WithReason ? situation.Say.OnlyWithdraw(situation.Say.ButtonWithdraw()) : Reports.WhyNot(change, situation.Say));
        }

        var stands = situation.World.Ledger(known.Year).EvidenceOf(known.Activity, DateOnly.MaxValue).FirstOrDefault(entry => entry.Link == known.Link && entry.Meeting == known.Meeting);
        return stands is null ? Answer.Of(situation.Say.NoSuchReport(), Suggest.For(situation))
            : told.Tell.Proof is not { } kind || kind == stands.Kind ? EvidenceReceipts.Of(new Added(stands, IsNew: false, situation.World), situation)
            : EvidenceReceipts.Of(await entries.ChangeAsync(stands, kind, situation, cancellation), situation);
    }
}

/// <summary>The receipt of a link: what it proves, of what kind it is taken to be, and how to say otherwise.</summary>
internal static class EvidenceReceipts
{
    public static Answer Of(Added added, Situation situation)
    {
        var (entry, say) = (added.Entry, situation.Say);
        var line = added.World.Plan(entry.Year)!.At(situation.Today, added.World.Ledger(entry.Year)).Line(entry.Activity);
        var may = Reports.MayChange(entry, situation);
        var receipt = new ToldReceipt(
            added.IsNew ? say.LinkAddedTitle() : say.LinkKnownTitle(), Reports.Named(entry, added.World, say),
            [.. EvidenceGuess.IsProof(entry.Kind) ? ImmutableArray<string>.Empty : [say.LinkWrittenBefore()], .. ReviewMarks.Remarks(entry, added.World, situation)],
            [
                new Fact(say.FieldKind(), say.Proof(entry.Kind)), new Fact(say.FieldNow(), $"{line.Line.Activity.Code}: {say.EvidenceLinks(line.Coverage.Links)}"),
                new Fact(say.FieldReportedBy(), say.Capital(say.Who(added.World.Who(entry.By), situation.Person.Id))),
            ],
            [
                .. may ? [new Send(say.ButtonSaveKind(), new Tell(TellKind.AddEvidence) { Entry = entry.Id.Value }, WithInputs: true), new Send(say.ButtonWithdraw(), new Tell(TellKind.Withdraw) { Entry = entry.Id.Value })] : ImmutableArray<CardAction>.Empty,
                .. ReviewMarks.Buttons(entry, added.World, situation),
            ])
        {
            Link = entry.Link,
            Source = may ? entry.Source : null,
            Change = may ? new ChoiceInput(TellInputs.Kind, say.AskKind(), [.. Enum.GetValues<EvidenceKind>().Select(kind => new Choice(say.Capital(say.Proof(kind)), $"{kind}"))], [$"{entry.Kind}"]) : null,
        };
        return Answer.Replacing(ToldCard.For(receipt, say)) with { State = new ConversationState { Telling = new Tell(TellKind.Correct) { Entry = entry.Id.Value } } };
    }
}
