using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Dialogs.Following;

/// <summary>Finds what is in sight by what was said of it: its title, its place, "more", "back".</summary>
internal static class InSight
{
    /// <summary>The button whose title was typed, as folded letters and figures; a sentence that is offered is simply read.</summary>
    public static Offered.Choice? Titled(string text, Offered offered, bool forgiving = false)
    {
        var typed = default(string);
        return Titled(offered.Buttons, text, ref typed, forgiving) ?? Titled(offered.Items, text, ref typed, forgiving);
    }

    private static Offered.Choice? Titled(ImmutableArray<Offered.Choice> choices, string text, ref string? typed, bool forgiving)
    {
        foreach (var choice in choices)
        {
            if (IsSentence(choice) || Math.Abs(choice.Title.Length - text.Length) > 6)
            {
                continue;
            }

            typed ??= Bare(text);
            var title = Bare(choice.Title);
            if (typed == title || (forgiving && IsNear(typed, title)))
            {
                return choice;
            }
        }

        return null;
    }

    /// <summary>The second thing of the list, or the second button where there is no list; -1 is the last.</summary>
    public static Offered.Choice? Nth(int place, Offered offered)
    {
        var choices = Choices(offered);
        var at = place < 0 ? choices.Length - 1 : place - 1;
        return at >= 0 && at < choices.Length ? choices[at] : null;
    }

    /// <summary>"La de CKAN": the one thing in sight whose title has a word that was said, or that is of the kind that was; null where none or several are.</summary>
    public static Offered.Choice? Worded(Reading reading, Situation situation) =>
        situation.Last.Offered.Items.Where(item => (Bare(item.Title).Split(' ') is var title && reading.TitleWords.Any(title.Contains)) || reading.Countries.Any(Plans.Authorities.Countries.NamedIn(item.Title).Contains)).Take(2).ToList() is [var only] ? only : OfKind(reading, situation);

    /// <summary>"Lo del documento": the one activity in sight that is of that kind.</summary>
    private static Offered.Choice? OfKind(Reading reading, Situation situation) =>
        reading.Things is [var thing] && Asking.Kinds.IsKind(thing)
        && situation.Last.Offered.Items.Where(item => Activity(item) is { } id && situation.World.Plan(id.Year)?.Line(id) is { } line && Asking.Kinds.Is(line, thing.ToString())).Take(2).ToList() is [var only] ? only : null;

    /// <summary>"La de Kingston", "celui de Montevideo": the one thing listed that takes place there by the plan or its report.</summary>
    public static Offered.Choice? Placed(Reading reading, Situation situation)
    {
        var words = reading.TitleWords.Concat(reading.Rest).Where(word => word.Length >= LeastPlace).ToHashSet();
        return words.Count == 0 && reading.Countries.IsEmpty ? null
            : situation.Last.Offered.Items.Where(item => Activity(item) is { } activity && IsAt(activity, words, reading, situation)).Take(2).ToList() is [var only] ? only : null;
    }

    private const int LeastPlace = 4;

    private static bool IsAt(ActivityId id, HashSet<string> words, Reading reading, Situation situation) =>
        situation.World.Plan(id.Year) is { } plan && plan.Line(id) is { } line
        && string.Join(' ', line.Activity.Venue, Asking.Backgrounds.Of(situation.Standing(plan).Line(id), situation)?.ReportedVenue) is var venue
        && (Bare(venue).Split([' ', '(', ')']).Any(words.Contains) || reading.Countries.Any(Plans.Authorities.Countries.NamedIn(venue).Contains));

    /// <summary>Of two things listed the one that was not opened: "y el otro?"</summary>
    public static ActivityId? Other(Situation situation) =>
        situation.Last is { Offered.Items: [var one, var two], Asked: { Codes: [var code], Years: [var year], Occurrence: var which } } && Activity(one) is { } first && Activity(two) is { } second && new ActivityId(year, code, which ?? 1) is var opened
            ? first == opened ? second : second == opened ? first : null
            : null;

    /// <summary>The only thing listed, where it is an activity of a plan.</summary>
    public static ActivityId? Only(Offered offered) => offered.Items is [var only] ? Activity(only) : null;

    /// <summary>The activity that a choice shows, where it shows one.</summary>
    public static ActivityId? Activity(Offered.Choice choice) => ActivityId.TryParse((choice.Press as ShowActivity)?.Activity);

    public static ImmutableArray<Offered.Choice> Choices(Offered offered) => offered.Items.IsEmpty ? offered.Buttons : offered.Items;

    public static Offered.Choice? NextPage(Offered offered) => Button(offered, say => say.NextPage());

    public static Offered.Choice? Back(Offered offered) => Button(offered, say => say.ButtonBack());

    public static Offered.Choice? Cancel(Offered offered) => offered.Buttons.FirstOrDefault(choice => choice.Press is CancelForm);

    private static Offered.Choice? Button(Offered offered, Func<Say, string> title) =>
        offered.Buttons.FirstOrDefault(choice => choice.Press is not AskAgain && Languages.All.Any(language => choice.Title == title(Say.In(language))));

    /// <summary>Read rather than pressed: "report a meeting" typed under another group's list is about one's own.</summary>
    private static bool IsSentence(Offered.Choice choice) => choice.Press is StartReport { Reminder: null } || (choice.Press is AskAgain { Words: var words } && words == choice.Title);

    private static bool IsNear(string typed, string title)
    {
        var forgiven = Spelling.Forgiven(title.Length);
        return forgiven > 0 && title.Length <= 24 && typed.Length <= 24 && Figures(typed) == Figures(title) && Spelling.Distance(typed, title, forgiven) >= 0;
    }

    /// <summary>"Ver 3.3.2" is not a misspelt "Ver 3.3.3".</summary>
    private static string Figures(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    public static string Bare(string text) => string.Join(' ', Folding.Of(text.TrimEnd('…')).Split(Edges, StringSplitOptions.RemoveEmptyEntries));

    private static readonly char[] Edges = [' ', '¿', '?', '¡', '!', '"', '\'', '[', ']', '…', ',', ';', ':'];
}
