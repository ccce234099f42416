using System.Collections.Immutable;
using System.Globalization;
using GealcBot.Cards;
using GealcBot.Dialogs.Talk;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.Importing;

/// <summary>"Bimensual": the secretariat says once how many meetings a year that is.</summary>
public sealed class Frequencies(ILedgerBook book)
{
    /// <summary>"¿Cada cuánto es bimensual?": that the word does not say, and which documents use it. Null where the word is not asked about.</summary>
    public static Answer? Meaning(string text, Reading reading, Situation situation)
    {
        if (reading is not { Days: [], Links: [] } || !(reading.Asks || reading.Interrogates) || FrequencyQuestion.WordIn(text) is not { } word)
        {
            return null;
        }

        var say = situation.Say;
        var years = situation.World.Plans.Where(plan => plan.SeriesLines.Any(line => line.Activity.Period.Kind is PeriodKind.Bimonthly)).Select(plan => plan.Year).ToList();
        return years.Count == 0 ? null : Answer.Of(say.BimonthlyMeans(word, say.AllOf(years.Select(year => $"{year}"))), say.ExGroups(years[^1]), say.ExWhoMet(years[^1]));
    }

    /// <summary>The question of a line, for somebody who may answer it; null where there is none.</summary>
    public static Reply? Of(PlanLine line, PlanYear plan, Situation situation) =>
        situation.Person.MayAnywhere(Deed.SettleFrequency) && Question(line.Id, plan, situation.World) is { } question
            ? new Reply(null, FrequencyCard.Ask(question, null, situation.Say), [])
            : null;

    public static Answer Ask(AskFrequency asked, Situation situation) => Open(asked.Activity, null, situation, out _);

    /// <exception cref="StoreAwayException"/>
    public async Task<Answer> SettleAsync(SettleFrequency sent, Inputs inputs, Situation situation, CancellationToken cancellation)
    {
        var perYear = sent.PerYear;
        var problem = perYear > 0 || int.TryParse(inputs[FrequencyCard.PerYear], NumberStyles.None, CultureInfo.InvariantCulture, out perYear)
            ? perYear is >= 1 and <= FrequencyCard.Most ? null : situation.Say.NeedPerYear(1, FrequencyCard.Most)
            : situation.Say.NeedPerYear(1, FrequencyCard.Most);
        var shown = Open(sent.Activity, problem, situation, out var question);
        if (question is null || problem is not null)
        {
            return shown;
        }

        var settled = new FrequencySettled(question.Line.Id, perYear) { Year = question.Line.Id.Year, By = situation.Person.Id, RecordedAt = situation.Now };
        var known = await book.AppendAsync(settled, cancellation) is AlreadyThere { Existing: FrequencySettled there } ? there : settled;
        return Settled(question.Line, known, situation.World.With(known), situation);
    }

    /// <summary>The question while it is open; else who settled it, or why this person cannot.</summary>
    private static Answer Open(string activity, string? problem, Situation situation, out FrequencyQuestion? question)
    {
        question = null;
        if (!situation.Person.MayAnywhere(Deed.SettleFrequency))
        {
            return Answer.Of(situation.Say.FrequencyNotYours(), Suggest.For(situation));
        }

        if (ActivityId.TryParse(activity) is not { } id || situation.World.Plan(id.Year) is not { } plan || plan.Line(id) is not { } line)
        {
            return Answer.Of(situation.Say.OldButton(), Suggest.For(situation));
        }

        question = Question(id, plan, situation.World);
        return question is not null ? Answer.Replacing(FrequencyCard.Ask(question, problem, situation.Say))
            : situation.World.Ledger(id.Year).SettledOf(id) is { } settled ? Settled(line, settled, situation.World, situation)
            : Answer.Of(situation.Say.OldButton(), Suggest.For(situation));
    }

    private static FrequencyQuestion? Question(ActivityId line, PlanYear plan, World world) =>
        FrequencyQuestion.Of(plan, world.Ledger(plan.Year)).FirstOrDefault(question => question.Line.Id == line);

    private static Answer Settled(PlanLine line, FrequencySettled settled, World world, Situation situation)
    {
        ImmutableArray<ActivityId> left = [.. FrequencyQuestion.Of(world.Plan(line.Id.Year)!, world.Ledger(line.Id.Year)).Select(question => question.Line.Id)];
        return Answer.Replacing(FrequencyCard.Settled(line, settled.PerYear, world.Who(settled.By), situation.DayOf(settled), left, situation.Person, situation.Say));
    }
}
