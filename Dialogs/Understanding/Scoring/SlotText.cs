using GealcBot.Texts;

namespace GealcBot.Dialogs.Understanding.Scoring;

/// <summary>A reading as the tables write it: "group=cybersecurity", "day=2024-05-14".</summary>
public static class SlotText
{
    public static HashSet<string> Of(Reading reading)
    {
        var slots = new HashSet<string>(StringComparer.Ordinal);
        slots.UnionWith(reading.Groups.Select(group => $"group={group}"));
        slots.UnionWith(reading.Areas.Select(area => $"area={area}"));
        slots.UnionWith(reading.Codes.Select(code => $"code={code}"));
        slots.UnionWith(reading.Countries.Select(country => $"country={country}"));
        slots.UnionWith(reading.Years.Select(year => $"year={year}"));
        slots.UnionWith(reading.Days.Select(day => $"day={day:O}"));
        slots.UnionWith(reading.Things.Select(thing => $"thing={thing}"));
        slots.UnionWith(reading.Statuses.Select(status => $"status={status}"));
        slots.UnionWith(reading.Links.Select(link => $"link={link}"));
        slots.UnionWith(reading.TitleWords.Select(word => $"title={word}"));
        slots.Add($"period={reading.Period?.Days}");
        slots.Add($"count={reading.CountryCount}");
        slots.Add($"percent={reading.Percent}");
        slots.Add($"ordinal={reading.Ordinal}");
        slots.Add($"virtual={reading.Virtual}");
        slots.Add($"speak={reading.WantedLanguage?.Tag}");
        slots.Add($"role={reading.Role}");
        slots.Add($"mine={reading.Mine}");
        slots.Add($"everyone={reading.Everyone}");
        slots.Add($"follows={reading.FollowsUp}");
        return slots;
    }
}
