using GealcBot.Dialogs.Understanding;
using GealcBot.Texts;

namespace GealcBot.Tests.Understanding;

/// <summary>One row of a table of utterances: what somebody types, the wishes it may be read as, and what must be found in it.</summary>
public sealed record Utterance(Language Language, string Text, string[] Wishes, string[] Slots)
{
    /// <summary>A Monday.</summary>
    public static readonly DateOnly Today = new(2024, 5, 20);

    public static IEnumerable<Utterance> All(Language language)
    {
        var name = $"GealcBot.Tests.Understanding.utterances.{language.Tag}.tsv";
        using var reader = new StreamReader(typeof(Utterance).Assembly.GetManifestResourceStream(name)!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var cells = line.Split('\t');
                yield return new Utterance(language, cells[0], cells[1].Split('|'), cells.Length > 2 ? cells[2].Split(' ', StringSplitOptions.RemoveEmptyEntries) : []);
            }
        }
    }

    public Reading Read() => Some.Reader.Read(Text, new ReadingContext { Today = Today, Preferred = Language });

    public string Intent => Wishes[0];

    /// <summary>"-" is a message that wants nothing new: a follow-up.</summary>
    public bool IsRecognised(Reading reading) =>
        Wishes.Contains(reading.Best?.ToString() ?? "-") && Slots.All(SlotText.Of(reading).Contains);
}

internal static class Some
{
    public static readonly Reader Reader = new();

    public static Reading Reading(string text, Language preferred = Language.Spanish, DayLeaning leaning = DayLeaning.None) =>
        Reader.Read(text, new ReadingContext { Today = Utterance.Today, Preferred = preferred, Leaning = leaning });
}

/// <summary>A reading as the tables write it: "group=cybersecurity", "day=2024-05-14".</summary>
internal static class SlotText
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
