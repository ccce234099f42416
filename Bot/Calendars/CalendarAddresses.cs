using GealcBot.Dialogs.Asking;
using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Bot.Calendars;

/// <summary>Where this bot serves calendars.</summary>
internal sealed class CalendarAddresses(CalendarKeys keys, PublicPlaces places) : ICalendarAddresses
{
    public string? Of(GroupId? group, Language language, bool local) =>
        places.Of(local) is { } at && keys.Of(group, language) is { } key ? $"{at}{CalendarEndpoint.Path(key)}" : null;
}
