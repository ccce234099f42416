using GealcBot.Dialogs.Asking;
using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Bot.Calendars;

/// <summary>Where this bot serves calendars.</summary>
internal sealed class CalendarAddresses(CalendarKeys keys, PublicPlaces places) : ICalendarAddresses
{
    public string? Of(GroupId? group, Language language, bool local) => keys.Of(group, language) is { } key ? At(CalendarEndpoint.Path(key), local) : null;

    public string? Of(ObligationId obligation, Language language, bool local) => keys.Of(obligation, language) is { } key ? At(CalendarEndpoint.DatePath(key), local) : null;

    private string? At(string path, bool local) => places.Of(local) is { } at ? $"{at}{path}" : null;
}
