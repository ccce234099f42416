using System.Globalization;
using System.Text.Json.Serialization;
using GealcBot.Plans.People;

namespace GealcBot.Plans.Ledger;

/// <summary>
/// What somebody said about being reminded, which is no news of the plan: it is in no list of changes. All of it can be
/// taken back with <see cref="Withdrawn"/>.
/// </summary>
public abstract record ReminderEntry : LedgerEntry
{
    /// <summary>The thread it belongs to: what its reminders are about (<see cref="Reminders.Reminder.About"/>).</summary>
    [JsonIgnore]
    public abstract string Thread { get; }

    /// <summary>0, or how often the same was said and taken back, or overtaken, before.</summary>
    public int Again { get; init; }
}

/// <summary>Somebody asked to be reminded of an obligation later: all are left alone until then.</summary>
public sealed record Snoozed(ObligationId Obligation, DateOnly Until) : ReminderEntry
{
    public override string Thread => Obligation.ToString();

    public override EntryId Id => new($"snoozed:{Obligation}:{By}:{Day(Until)}{Repeated(Again)}");
}

/// <summary>
/// It is not to be expected in this period, and why: nobody is asked for it again up to its end. What the plan owes stays
/// owed; only the Secretariat drops it.
/// </summary>
/// <param name="Through">The last day of the period (<see cref="Reminders.DueItem.PeriodEnds"/>).</param>
/// <param name="Reason">The person's own words.</param>
public sealed record NotThisPeriod(string About, DateOnly Through, string? Reason) : ReminderEntry
{
    public override string Thread => About;

    public override EntryId Id => new($"notthisperiod:{About}:{Day(Through)}{Repeated(Again)}");
}

/// <summary>Somebody says that a reminder is not for them; they are not asked about it again.</summary>
/// <param name="To">Who is to be asked in their place, when they said so.</param>
public sealed record NotMine(string About, PersonId? To) : ReminderEntry
{
    public override string Thread => About;

    public override EntryId Id => new($"notmine:{About}:{By}{Repeated(Again)}");
}

/// <summary>Somebody wants it asked (again) on a day, whatever the rounds of the policy: a new round begins.</summary>
public sealed record AskedAgain(string About, DateOnly On) : ReminderEntry
{
    public override string Thread => About;

    public override EntryId Id => new($"askedagain:{About}:{Day(On)}{Repeated(Again)}");
}

/// <summary>The Secretariat holds back one round of a reminder, from one person or from all. The next round comes.</summary>
public sealed record CalledOff(string About, DateOnly Round, PersonId? To) : ReminderEntry
{
    public override string Thread => About;

    public override EntryId Id => new(string.Create(CultureInfo.InvariantCulture, $"calledoff:{About}:{Round:yyyy-MM-dd}:{To?.ToString() ?? "all"}{Repeated(Again)}"));
}
