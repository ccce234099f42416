using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.Authorities;
using GealcBot.Plans.Ledger;

namespace GealcBot.Dialogs.Asking;

/// <summary>A year's committee and presidency, and its assembly, as far as the documents name them.</summary>
public static class Authorities
{
    private const int MostCards = 4;

    /// <summary>The presidency is the committee's, so the two questions have one answer.</summary>
    public static Answer Committee(string text, Reading reading, Situation situation)
    {
        var calendar = Plans.Authorities.Calendar.Of(Documents(situation));
        if (Year(reading, situation) is not { } year)
        {
            return Years.Unknown(reading, situation);
        }

        if (Duties.AreAsked(text))
        {
            return Duties.Answer(year, situation);
        }

        if (reading is { OfBefore: true, Countries: [var after] } && calendar.Committees.LastOrDefault(committee => committee.President == after) is { } presided && calendar.Committees.LastOrDefault(committee => committee.Year < presided.Year) is { } before)
        {
            // "Who presided before Peru?"
            return Show(before, null, situation);
        }

        if (reading.Countries is [var country, ..])
        {
            return Seat(country, calendar, reading, situation);
        }

        var many = reading.Years.Length > 1 ? calendar.Committees.Where(committee => reading.Years.Contains(committee.Year)) : reading.Everyone && reading.Years.IsEmpty && SaysEvery(text) ? calendar.Committees : [];
        if (many.Take(MostCards).ToList() is { Count: > 1 } shown)
        {
            return new Answer { Replies = [.. shown.SelectMany(committee => Show(committee, null, situation).Replies)] };
        }

        if (calendar.Committee(year) is { } asked)
        {
            return Show(asked, null, situation);
        }

        return calendar.Committees.LastOrDefault() is { } newest
            ? Show(newest, situation.Say.CommitteeUnknown(year, newest.Year), situation)
            : Years.Unknown(reading, situation);
    }

    private static bool Approves(string text) => Subjects.Fold(text) is var folded && Approving.Any(stem => folded.Contains(stem, StringComparison.Ordinal));

    private static readonly ImmutableArray<string> Approving = Stems.Of("approving");

    /// <summary>"The president of the whole Network" is one.</summary>
    private static bool SaysEvery(string text) => Subjects.Fold(text).Split([' ', ',', '?', '.'], StringSplitOptions.RemoveEmptyEntries).Any(word => Cues.Is(word, Cue.Every) || Cues.Is(word, Cue.Each));

    public static Answer Assembly(string text, Reading asked, Situation situation)
    {
        // "La XVII" says which as plainly as its year.
        var ordinal = text.Split([' ', ',', '?', '.', '¿'], StringSplitOptions.RemoveEmptyEntries);
        var called = Documents(situation).FirstOrDefault(document => document.Assembly is { Ordinal: { } number, Date: not null } && ordinal.Contains(number));
        var reading = called is null ? asked : asked with { Years = [called.Assembly.Date!.Value.Year] };

        var mentioned = MentionedAssembly.In(Documents(situation)).ToList();
        reading = called is null && mentioned.Find(one => ordinal.Contains(one.Ordinal)) is { } named ? reading with { Years = [named.Date.Year] } : reading;

        // "The assembly that approved the plan of 2024" sat the year before.
        if (reading is { Years: [var approved] } && Approves(text) && (Documents(situation).Any(document => document.Assembly.Date?.Year == approved - 1) || mentioned.Exists(one => one.Date.Year == approved - 1)))
        {
            reading = reading with { Years = [approved - 1] };
        }

        // "A última assembleia" is the newest that took place.
        if (reading is { OfLast: true, Years: [], Period: null } && Documents(situation).Where(document => document.Assembly.Date <= situation.Today).MaxBy(document => document.Assembly.Date) is { Assembly.Date.Year: var latest })
        {
            reading = reading with { Years = [latest] };
        }

        var told = Documents(situation).Where(document => document.Assembly.Date is not null).ToLookup(document => document.Assembly.Date!.Value.Year);
        if (Year(reading, situation) is { } year && told.Contains(year))
        {
            return Show(year, [.. told[year]], null, situation);
        }

        if (mentioned.Find(one => one.Date.Year == Year(reading, situation)) is { } passing)
        {
            return Answer.Of(AuthoritiesCard.ForMentioned(passing, situation.Say));
        }

        if (Years.Asked(reading, situation) is { } own && Planned(own) is { } line)
        {
            // Where it is comes first for whoever asks that.
            var lead = reading is { AsksWhere: true, AsksWhen: false } && line.Activity.Venue is { Length: > 0 } venue ? $"{situation.Say.Labelled(situation.Say.FieldWhere(), situation.Say.Venue(venue))}. {situation.Say.AssemblyPlanned(own.Year)}" : situation.Say.AssemblyPlanned(own.Year);
            return new Answer { Replies = [new Reply(lead, null, []), .. Activities.Answer(line.Id.ToString(), situation).Replies] };
        }

        return Years.Asked(reading, situation) is { } plan && told.MaxBy(named => named.Key) is { } newest
            ? Show(newest.Key, [.. newest], situation.Say.AssemblyUnknown(plan.Year, newest.Key), situation)
            : Years.Unknown(reading, situation);
    }

    /// <summary>The meeting that a plan foresees and of which no document tells the day yet (004:362).</summary>
    private static PlanLine? Planned(PlanYear plan) => plan.Lines.FirstOrDefault(line =>
        Subjects.OfArea(line.Area.Title) == Subjects.AnnualMeeting
        && Subjects.Fold(line.Activity.Title) is var title && (title.StartsWith("realizacion", StringComparison.Ordinal) || title.StartsWith("hold", StringComparison.Ordinal)));

    /// <summary>Whether a country is or was on the committee, and when it presided.</summary>
    private static Answer Seat(string country, Plans.Authorities.Calendar calendar, Reading reading, Situation situation)
    {
        var (say, name) = (situation.Say, situation.Say.Country(country));
        var seats = calendar.Committees.Where(committee => committee.Countries.Contains(country)).ToList();
        var presided = seats.Where(committee => committee.President == country).ToList();
        var inYear = reading.Years is [var year, ..] ? calendar.Committee(year) : null;
        var said = seats.Count == 0 ? say.CountryNeverSeated(name) : say.CountrySeated(name, say.AllOf(seats.Select(committee => $"{committee.Year}")));
        var also = presided.Count == 0 ? "" : $" {say.CountryPresided(say.AllOf(presided.Select(committee => $"{committee.Year}")))}";
        var first = inYear is null ? "" : inYear.Countries.Contains(country) ? $"{say.SeatYes(inYear.Year)} " : $"{say.SeatNo(inYear.Year)} ";
        var shown = inYear ?? presided.LastOrDefault() ?? seats.LastOrDefault() ?? calendar.Committees.LastOrDefault();
        return shown is null ? Answer.Of($"{first}{said}") : Show(shown, $"{first}{said}{also}", situation);
    }

    private static Answer Show(CommitteeOfYear committee, string? note, Situation situation)
    {
        var sources = Documents(situation).Where(document => document.Committee.Any(named => named.Year == committee.Year));
        return Answer.Of(AuthoritiesCard.ForCommittee(committee, sources, note, situation.Say, Handover(committee, situation), Documents(situation).Any(document => document.Assembly.Date?.Year == committee.Year)));
    }

    /// <summary>When the presidency was handed over, where a report's annex tells it (001:482).</summary>
    private static Unforeseen? Handover(CommitteeOfYear committee, Situation situation) =>
        committee.President is { } president
            ? situation.World.Ledger(committee.Year).Unforeseen.FirstOrDefault(entry =>
                Subjects.Fold(entry.Title).Contains("presiden", StringComparison.Ordinal) && Countries.NamedIn(entry.Title).Contains(president))
            : null;

    private static Answer Show(int year, ImmutableArray<WorkPlan> documents, string? note, Situation situation) =>
        Answer.Of(AuthoritiesCard.ForAssembly(year, documents, note, situation.Say, Meeting(year, situation)));

    /// <summary>The annual meeting of that year's plan, within which the assembly sits, with the place that its report gives.</summary>
    private static LineStanding? Meeting(int year, Situation situation) =>
        situation.World.Plan(year) is { } plan && Planned(plan) is { } line ? Places.Lines(plan, situation).First(standing => standing.Line.Id == line.Id) : null;

    private static int? Year(Reading reading, Situation situation) =>
        reading.Years is [var year, ..] ? year : reading.Period?.Days.To.Year ?? situation.Plan?.Year;

    private static ImmutableArray<WorkPlan> Documents(Situation situation) => situation.World.Documents;
}
