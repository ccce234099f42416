using System.Text.Json.Serialization;
using GealcBot.Bot.Hosting;
using GealcBot.Bot.Turns;
using GealcBot.Bot.Worlds;
using GealcBot.Channel;
using GealcBot.Dialogs.Asking;
using GealcBot.Dialogs.Notices;
using GealcBot.Plans.People;
using GealcBot.Texts;

namespace GealcBot.Bot.Reminders;

/// <summary>Notices as the channel sends them, in the language and on the day of whoever gets them.</summary>
public class NoticeWords(WorldKeeper keeper, BotCalendar calendar, ReminderSettings settings, ICalendarAddresses calendars)
{
    /// <summary>Null when it has lost its point since it was planned.</summary>
    public virtual Outgoing? Of(Notice notice, PersonId to, Reach reach) => NoticeCards.Of(notice, Reader(to, reach)) is { } card ? Wire.Of(card) : null;

    /// <summary>What a message that was sent is to show now.</summary>
    /// <param name="open">The same with what still asks.</param>
    public virtual Outgoing Now(ReminderNotice sent, ReminderNotice open, PersonId to, Reach reach)
    {
        var reader = Reader(to, reach);
        return NoticeCards.Now(sent, reader) is { } card ? Wire.Of(card) : new Outgoing { Text = reader.Say.ReminderAnswered(), Locale = reader.Language.Tag };
    }

    /// <summary>What a question that is answered is to show now, to whoever may still see it.</summary>
    public virtual Outgoing Now(Notice sent, PersonId to, Reach reach)
    {
        var reader = Reader(to, reach);
        return NoticeCards.Now(sent, reader) is { } card ? Wire.Of(card) : new Outgoing { Text = reader.Say.NoticeOver(), Locale = reader.Language.Tag };
    }

    /// <summary>In the place of a card that the channel does not take.</summary>
    public Outgoing Shorter(PersonId to, Reach reach)
    {
        var say = Reader(to, reach).Say;
        return new Outgoing { Text = say.ReminderTooLarge(), Suggestions = [say.ExMine(), say.ExUpcoming()], Locale = say.Language.Tag };
    }

    protected NoticeReader Reader(PersonId to, Reach reach)
    {
        var person = keeper.Current.Who(to);
        var language = Languages.FromTag(person.Language) ?? Languages.FromTag(reach.Language) ?? Language.Spanish;
        return new NoticeReader(keeper.Current, person, DateOnly.FromDateTime(calendar.NowIn(person.TimeZone).DateTime), language)
        {
            Policy = settings.Policy,
            Calendars = calendars,
            Local = reach.Address.Local,
        };
    }
}

[JsonSourceGenerationOptions(System.Text.Json.JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Address))]
internal sealed partial class AddressJson : JsonSerializerContext;
