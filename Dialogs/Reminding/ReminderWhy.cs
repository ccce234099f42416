using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Notices;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;
using GealcBot.Plans.Reminders;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Reminding;

/// <summary>Says why it is this person, or this channel, that gets a reminder.</summary>
internal static class ReminderWhy
{
    /// <param name="item">Why it was sent to them; null for a press, which is asked of the roster again.</param>
    public static AskedReminder With(AskedReminder asked, AskedItem? item, NoticeReader reader) => item switch
    {
        { As: AskedAs.Channel } => Channel(asked, item, reader),
        { As: AskedAs.NobodyReached } => asked with { Why = Nobody(asked, item, reader) },
        _ => Why(asked, item, reader) is { } why ? asked with { Why = [why] } : asked,
    };

    private static string? Why(AskedReminder asked, AskedItem? item, NoticeReader reader)
    {
        var (say, groups) = (reader.Say, ReminderFacts.Groups(asked));
        var own = item?.Group is { } group ? [group] : groups.Where(reader.Person.Groups.Contains).ToImmutableArray();
        return item switch
        {
            { As: AskedAs.StandIn, For: { } away } => say.RemindStandIn(Who(away, reader)),
            { As: AskedAs.StandIn } => say.RemindInstead(say.Groups(groups)),
            { As: AskedAs.AfterSilence } => say.RemindSilence(Silent(groups, reader)),
            { As: AskedAs.Referred, For: { } by } => say.RemindReferred(Who(by, reader)),
            { As: AskedAs.Observer } => say.RemindLook(),
            _ when ReferredBy(asked, reader) is { } by => say.RemindReferred(Who(by, reader)),
            _ when reader.Person.Role is Role.Coordinator && !own.IsEmpty => say.RemindCoordinator(say.Groups(own)),
            _ when reader.Person.Role is Role.Secretariat && groups.IsEmpty => say.RemindSecretariat(),
            _ => null,
        };
    }

    private static string Who(PersonId id, NoticeReader reader) => reader.Say.Who(reader.World.Who(id));

    private static PersonId? ReferredBy(AskedReminder asked, NoticeReader reader) =>
        ReminderFacts.Said(asked, reader.World).OfType<NotMine>().LastOrDefault(entry => entry.To == reader.Person.Id)?.By;

    /// <summary>The coordinators who were asked before.</summary>
    private static string Silent(ImmutableArray<GroupId> groups, NoticeReader reader)
    {
        var names = reader.World.People.Where(person => person.Role is Role.Coordinator && person.Groups.Any(groups.Contains) && person.Id != reader.Person.Id)
            .OrderBy(person => person.Id.ToString(), StringComparer.Ordinal).Select(person => reader.Say.Who(person)).Distinct().ToList();
        return names.Count == 0 ? reader.Say.RoleCoordinator(reader.Say.Groups(groups)) : reader.Say.AllOf(names);
    }

    private static ImmutableArray<string> Nobody(AskedReminder asked, AskedItem item, NoticeReader reader)
    {
        var (say, groups) = (reader.Say, reader.Say.Groups(ReminderFacts.Groups(asked)));
        return item.Named.IsEmpty ? [say.RemindNobodyListed(groups)] : [say.RemindNobody(groups), .. item.Named.Select(named => Why(named, reader))];
    }

    private static string Why(NotAskedPerson named, NoticeReader reader)
    {
        var (say, who) = (reader.Say, reader.Say.Capital(Who(named.Person, reader)));
        return named.Why switch
        {
            NotAsked.Away => say.NotAskedAway(who),
            NotAsked.Paused => say.NotAskedPaused(who),
            NotAsked.NotTheirs => say.NotAskedNotTheirs(who),
            _ => say.NotAskedNotReached(who),
        };
    }

    /// <summary>Names the coordinators so that Teams tells them; of one whose name is not known, the group alone.</summary>
    private static AskedReminder Channel(AskedReminder asked, AskedItem item, NoticeReader reader)
    {
        var named = item.Named.Select(one => reader.World.Who(one.Person)).Where(person => person.Name is not null)
            .Select(person => new Mentioned(person.Id.ObjectId, Plain(person.Name!))).ToImmutableArray();
        var say = reader.Say;
        return named.IsEmpty
            ? asked with { Why = [say.RemindChannelAll(say.Groups(ReminderFacts.Groups(asked)))] }
            : asked with { Why = [say.RemindChannel(say.AllOf(named.Select(one => one.Tag)))], Mentions = named };
    }

    /// <summary>A name is between tags, so it may hold none.</summary>
    private static string Plain(string name) => string.Concat(name.Where(letter => letter is not ('<' or '>' or '&')));
}
