using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GealcBot.Cards;
using GealcBot.Cards.Elements;
using GealcBot.Dialogs.Following;
using GealcBot.Dialogs.Importing;
using GealcBot.Dialogs.Talk;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.Lineage;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.Asking;

/// <summary>One activity in full, by its code or by words of its title. Where a code is printed twice both are shown.</summary>
public static partial class Activities
{
    /// <summary>More are a search and no choice.</summary>
    private const int MostChoices = 5;

    /// <summary>Below this it is only words that may stand in a title.</summary>
    private const double Likely = 4;

    public static Answer Answer(string text, Reading reading, Situation situation)
    {
        if (Years.Spoken(reading, situation) is not { } plan)
        {
            return Years.Unknown(reading, situation);
        }

        if (reading.Codes is not [var code, ..])
        {
            return Titled(text, reading, situation)
                ?? (reading.Wishes is [{ Weight: < Likely }, ..] && !FollowUp.NamesAnything(reading) ? Unknown.Answer(reading, situation) : Upcoming.Answer(reading, overdueOnly: false, situation));
        }

        var lines = reading.Codes.SelectMany(plan.Lined).Take(reading.IsNamed ? MostChoices : 3).ToList();
        if (lines.Count > 1 && AsksResponsible(text) && lines.FindAll(line => line.Activity.Responsible is not null) is [var answered])
        {
            // Of several by that name the one that somebody answers for.
            lines = [answered];
        }

        if (reading.IsNamed && lines.Count > 1)
        {
            return Dialogs.Answer.Of(Choice(lines, situation));
        }

        if (lines is [{ Activity.Responsible: null } unassigned] && AsksResponsible(text))
        {
            // What was asked comes first, and the card of it behind.
            return new Answer { Replies = [new Reply(situation.Say.NoResponsible(unassigned.Activity.Code), null, []), .. Show(unassigned, plan, situation)] };
        }

        return lines.Count == 0
            ? NoSuch(code, plan, situation)
            : new Answer { Replies = [.. lines.SelectMany(line => Show(line, plan, situation))] };
    }

    /// <summary>Who answers for it, which is not who coordinates its group.</summary>
    public static bool AsksResponsible(string text) => Responsible().IsMatch(Subjects.Fold(text));

    [GeneratedRegex(@"\b(?:responsa[bv]\w*|responsib\w*|encargad\w*|a cargo|in charge|accountable|answerable|en charge|encarregad\w*)\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Responsible();

    public static Answer Answer(string id, Situation situation) =>
        ActivityId.TryParse(id) is { } activity && situation.World.Plan(activity.Year) is { } plan && plan.Line(activity) is { } line
            // Whatever led to it, what is said next is said of this one.
            ? new Answer { Replies = [.. Show(line, plan, situation)], Asked = new Asked { Wish = Wish.ShowActivity, At = situation.Now, Codes = [activity.Code], Occurrence = activity.Occurrence > 1 ? activity.Occurrence : null, Years = [activity.Year] } }
            : Dialogs.Answer.Of(situation.Say.OldButton(), Suggest.For(situation));

    /// <summary>A question about what is coming that names one thing by its title: "¿cuándo es la GobCamp?".</summary>
    public static Answer? Meant(string text, Reading reading, Situation situation) =>
        reading is { Mine: false, Period: null, Countries: [], Statuses: [], FollowsUp: false } && (reading.Wants(Wish.ShowActivity) || reading.Wishes[0].Weight < 3)
        && !reading.Things.Contains(Thing.Webinar) && !reading.Things.Contains(Thing.Meeting)
            ? Titled(text, reading, situation)
            : null;

    // "Why was the privacy guide postponed?": the guide is looked for, not the postponing.
    private static readonly ImmutableArray<string> Endings = Stems.Of("ending");

    /// <summary>What was postponed, replaced or dropped and is named by words of its title, in whichever year; null where none is.</summary>
    public static Answer? Ended(string text, Reading reading, Situation situation)
    {
        var words = AskedWords.Of(text).Where(word => !Endings.Any(stem => word.StartsWith(stem, StringComparison.Ordinal)) && !IsGroupWord(word)).ToList();
        var lines = (from found in situation.World.Search(situation.Today).Find(words)
                     where found is { All: true, Line: not null, Where: "" } && (reading.Years.IsEmpty || reading.Years.Contains(found.Year))
                     let plan = situation.World.Plan(found.Year)!
                     where situation.Standing(plan).Line(found.Line!.Id).Ending is not null
                     select Show(found.Line!, plan, situation)).Take(2).SelectMany(shown => shown).ToImmutableArray();
        return words.Count == 0 || lines.IsEmpty ? null : new Answer { Replies = lines };
    }

    /// <summary>"De mi grupo" is of whom, and of no title.</summary>
    private static bool IsGroupWord(string word) => Cues.Is(word, Cue.GroupWord) || Cues.Is(word, Cue.Groups);

    /// <summary>One activity that nobody put off: why it was not done is asked in vain, and its card says how it goes.</summary>
    public static bool IsGoing(Reading reading, Situation situation) =>
        reading.Codes is [var code] && Years.Spoken(reading, situation) is { } plan && plan.Lined(code).ToList() is { Count: > 0 } lines
        && lines.TrueForAll(line => situation.Standing(plan).Line(line.Id).Ending is null);

    /// <summary>The activity whose title has all the words asked for, a choice of a few, or null; of the year asked for, else of another.</summary>
    public static Answer? Titled(string text, Reading reading, Situation situation)
    {
        var words = AskedWords.Of(text);
        if (words.All(Kinds.IsKindWord) || Years.Spoken(reading, situation) is not { } plan)
        {
            return null;
        }

        var found = situation.World.Search(situation.Today).Find(words).Where(one => one is { All: true, Line: not null, Where: "" }).ToList();
        var own = found.Where(one => one.Year == plan.Year).ToList();
        var shown = own.Count > 0 || reading.Years.Length > 0 ? own : found;
        return shown switch
        {
            // "Quero saber do GobCamp deste ano, tudo que tiver": called by name among other words.
            [] => situation.World.Search(situation.Today).Named(reading.NameWords, line => line.Id.Year == plan.Year) is [var called] && reading.Wishes is [{ Wish: Wish.ShowActivity, Weight: >= Likely }, ..] ? Answer(called.Id.ToString(), situation) : null,
            [{ Line: { } line }] => Answer(line.Id.ToString(), situation),
            { Count: > MostChoices } => null,
            _ => Dialogs.Answer.Of(Choice(shown.Select(one => one.Line!), situation)),
        };
    }

    private static Card Choice(IEnumerable<PlanLine> lines, Situation situation) => NothingCard.For(
        situation.Say.WhichActivity(),
        [.. lines.Select(line => new Send(Flat.Cut($"{line.Id.Year} · {line.Activity.Code} {line.Activity.Title}", 90), new ShowActivity(line.Id.ToString())))], null, situation.Say);

    private static Answer NoSuch(string code, PlanYear plan, Situation situation)
    {
        var others = situation.World.Plans.Where(other => other.Year != plan.Year).SelectMany(other => other.Lined(code)).Reverse().Take(3).ToList();
        var said = situation.Say.NoSuchActivity(code, plan.Year);
        return others.Count == 0
            ? Dialogs.Answer.Of(said, situation.Say.ExAreas(), situation.Say.ExUpcoming())
            : Dialogs.Answer.Of(NothingCard.For(said, [.. others.Select(line => new Send($"{line.Activity.Code} ({line.Id.Year})", new ShowActivity(line.Id.ToString())))], null, situation.Say));
    }

    private static IEnumerable<Reply> Show(PlanLine line, PlanYear plan, Situation situation)
    {
        var mayReport = plan.Year == situation.Plan?.Year && line.Groups.Any(group => situation.Person.May(Deed.ReportMeeting, group));
        var standing = situation.Standing(plan).Line(line.Id);
        yield return new Reply(null, ActivityCard.For(standing, mayReport, situation.Say, Backgrounds.Of(standing, situation)), []);
        if (Frequencies.Of(line, plan, situation) is { } question)
        {
            yield return question;
        }
    }
}
