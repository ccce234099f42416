using System.Collections.Immutable;
using GealcBot.Dialogs;
using GealcBot.Dialogs.Following;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using Xunit;

namespace GealcBot.Tests.Following;

/// <summary>What the question before becomes when one thing is named.</summary>
public sealed class FollowUpTests
{
    private static readonly DateTimeOffset Noon = new(2024, 5, 20, 12, 0, 0, TimeSpan.Zero);

    public static TheoryData<string, string, Wish, string> Chains => new()
    {
        { "¿qué viene para ciberseguridad?", "¿y en 2023?", Wish.Upcoming, "group=cybersecurity year=2023" },
        { "¿qué viene para ciberseguridad?", "¿y datos abiertos?", Wish.Upcoming, "group=open-data" },
        { "¿qué está vencido en 2023 para innovación?", "para todos", Wish.Overdue, "everyone=True year=2023" },
        { "¿quién se reunió en marzo de 2023?", "¿y en 2024?", Wish.WhoMet, "period=2024-03-01/2024-03-31 year=2024" },
        // 29 February is not in every year.
        { "¿quién se reunió en febrero de 2024?", "¿y en 2023?", Wish.WhoMet, "period=2023-02-01/2023-02-28 year=2023" },
        { "¿quién se reunió en 2023?", "¿y en el segundo semestre?", Wish.WhoMet, "period=2023-07-01/2023-12-31 year=2023" },
        // Said of today's calendar, so it is not of the other year.
        { "¿quién se reunió en 2023?", "¿y el mes pasado?", Wish.WhoMet, "period=2024-04-01/2024-04-30 year=2024" },
        { "¿qué viene para ciberseguridad?", "solo los virtuales", Wish.Upcoming, "group=cybersecurity virtual=True" },
        { "¿quién se reunió en 2023?", "¿y webinars?", Wish.Webinars, "year=2023 thing=Webinar" },
        { "3.3.2", "¿y en 2023?", Wish.ShowActivity, "code=3.3.2 year=2023" },
        { "3.3.2", "¿y innovación?", Wish.Upcoming, "group=innovation" },
        { "¿qué viene en 2023?", "¿y la 3.3.2?", Wish.ShowActivity, "code=3.3.2 year=2023" },
        { "¿qué evidencia hay de 3.3.2?", "¿y de 3.3.3?", Wish.Evidence, "code=3.3.3" },
        { "¿quién preside?", "¿y en 2023?", Wish.Presidency, "year=2023" },
    };

    [Theory]
    [MemberData(nameof(Chains))]
    public void One_thing_changes_and_the_rest_stays(string before, string now, Wish wish, string slots)
    {
        var reading = FollowUp.Over(Asked.Of(Read(before), Noon)!, Read(now));
        Assert.Equal(wish, reading.Best);
        var found = Found(reading);
        Assert.True(slots.Split(' ').All(found.Contains), $"{slots} in {string.Join(' ', found)}");
    }

    [Fact]
    public void A_new_group_takes_the_place_of_the_old_one_of_mine_and_of_the_activity()
    {
        var last = new Asked { Wish = Wish.Evidence, At = Noon, Mine = true, Codes = ["3.3.2"], Areas = ["annual-meeting"] };
        var reading = FollowUp.Over(last, Read("¿y datos abiertos?"));
        Assert.Equal([WorkingGroups.OpenData], reading.Groups.AsEnumerable());
        Assert.Equal((false, 0, 0), (reading.Mine, reading.Codes.Length, reading.Areas.Length));
    }

    [Fact]
    public void What_is_remembered_is_read_back_as_it_was_written_and_is_small()
    {
        var shown = Enumerable.Range(1, 10).Select(number => new Offered.Choice($"Ver 3.3.{number}", new GealcBot.Cards.ShowActivity($"2024/3.3.{number}"))).ToImmutableArray();
        var written = new Recollection
        {
            Asked = Asked.Of(Read("¿quién se reunió en marzo de 2023 en ciberseguridad y Chile?"), Noon),
            Before = Asked.Of(new GealcBot.Cards.ShowList("Postponed", 2023, "innovation"), Noon),
            Offered = new Offered { Items = shown, Buttons = shown, Main = shown[0], Filled = ImmutableDictionary<string, string>.Empty.Add("day", "2024-05-14") },
            Language = GealcBot.Texts.Language.French,
        }.Write();
        Assert.Equal(written, Recollection.Read(written).Write());
        Assert.InRange(written.Length, 100, 4_000);
    }

    [Fact]
    public void What_another_version_remembered_is_forgotten() =>
        Assert.Equal(Recollection.None, Recollection.Read("""{"offered":{"main":{"title":"x","press":{"do":"no.such"}}}}"""));

    private static Reading Read(string text) => Understanding.Some.Reading(text);

    private static HashSet<string> Found(Reading reading) => GealcBot.Dialogs.Understanding.Scoring.SlotText.Of(reading);
}
