using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Reminding;

/// <summary>Chats that belong to a group, and the form that is left there when a meeting ends.</summary>
internal static class GroupChats
{
    /// <summary>"This chat belongs to cybersecurity", said in it by somebody who coordinates that group.</summary>
    public static Answer Answer(Reading reading, Situation situation)
    {
        var say = situation.Say;
        return (situation.Chat, reading.Groups) switch
        {
            (null, _) => Dialogs.Answer.Of(say.RoomOnlyShared()),
            (_, not [_]) => Dialogs.Answer.Of(say.RoomWhich()),
            (_, [var group]) when !situation.Person.May(Deed.ScheduleMeeting, group) => Dialogs.Answer.Of(say.MayNotDoThat()),
            ({ } chat, [var group]) => Dialogs.Answer.Of(say.RoomBound(say.Group(group))) with { Bound = new GroupChat(chat, group, situation.Person.Id) },
        };
    }

    /// <summary>
    /// The form to report the meeting that has just ended, where it is known which group met: by its chat, or by the words of
    /// its title. What was reported already, and a meeting of nobody we know, is left alone.
    /// </summary>
    public static Answer Over(MeetingOver over, Reading title, Situation situation)
    {
        var nothing = new Answer { State = situation.State };
        var group = situation.World.GroupOf(situation.Chat) ?? (title.Groups is [var named] ? named : null as GroupId?);
        if (group is not { } met || situation.Plan is not { } plan || plan.SeriesOf(met) is null || over.Day.Year != plan.Year)
        {
            return nothing;
        }

        var groups = plan.MeetsWith(met);
        return situation.World.Ledger(plan.Year).Meetings.Any(meeting => meeting.Facts.HeldOn == over.Day && groups.Any(meeting.Of))
            ? nothing
            : Dialogs.Answer.Of(Form(over, groups, situation with { Language = LanguageOf(groups, situation) })) with { State = situation.State };
    }

    private static Card Form(MeetingOver over, System.Collections.Immutable.ImmutableArray<GroupId> groups, Situation situation)
    {
        var (say, draft) = (situation.Say, new MeetingDraft { Groups = groups, HeldOn = over.Day.ToString("O", System.Globalization.CultureInfo.InvariantCulture) });
        var form = MeetingForm.For(draft, groups, situation.Today, new SendReport(), null, say);
        var title = over.Title is { Length: > 0 } named ? say.MeetingOverTitle(named) : say.MeetingOf(say.Groups(groups));
        var ask = new Text(say.MeetingOverAsk(say.Groups(groups), say.ButtonRecord()));
        return form with { Summary = title, Body = form.Body.Insert(1, ask).Insert(1, new Plain(title, Bold: true)) };
    }

    /// <summary>A chat has no language of its own: that of the first coordinator who has chosen one.</summary>
    private static Language LanguageOf(IReadOnlyCollection<GroupId> groups, Situation situation) => situation.World.People
        .Where(person => person.Role is Role.Coordinator && person.Groups.Any(groups.Contains)).OrderBy(person => person.Id.ToString(), StringComparer.Ordinal)
        .Select(person => Languages.FromTag(person.Language)).FirstOrDefault(known => known is not null) ?? situation.Language;
}
