using System.Text.Json.Serialization;
using GealcBot.Plans;
using GealcBot.Plans.Evidence;

namespace GealcBot.Cards;

/// <summary>What a person tells. None is nought, so that each is written into a button.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TellKind>))]
public enum TellKind
{
    Schedule = 1,
    RemindLater,
    Correct,
    Withdraw,
    AddEvidence,
    ReportActivity,
    AddUnforeseen,

    /// <summary>The Secretariat's answer to a proposal.</summary>
    Agree,
    Disagree,

    /// <summary>The report of a year was approved.</summary>
    Approve,
}

/// <summary>The ids of the fields beside a button that tells; clients mix both, so no id is a name of <see cref="Tell"/>.</summary>
public static class TellInputs
{
    public const string Pick = "pick";
    public const string Status = "toldStatus";
    public const string Day = "toldDay";
    public const string Month = "toldMonth";
    public const string Percent = "toldPercent";
    public const string Count = "toldCount";
    public const string Link = "toldLink";
    public const string Kind = "toldKind";
    public const string Words = "toldWords";
}

/// <summary>
/// Something told, as far as it is known: kept while a part is missing, and carried by the buttons that supply it. Whatever
/// it names is looked up, and the right to do it asked for, each time it comes back.
/// </summary>
public sealed record Tell(TellKind What) : Press
{
    /// <summary>The groups, with commas.</summary>
    public string? Group { get; init; }

    public string? Activity { get; init; }

    public string? Obligation { get; init; }

    /// <summary>The entry that it is about.</summary>
    public string? Entry { get; init; }

    /// <summary>A day, month or year, as <see cref="PlanDate"/> writes it.</summary>
    public string? Day { get; init; }

    /// <summary>The week or month that was said where a day is asked for: "Tuesday" is the one in it.</summary>
    public string? Within { get; init; }

    /// <summary>The hour of that day, as "15:00".</summary>
    public string? Hour { get; init; }

    /// <summary>The zone of that hour, by its IANA name, where it was said.</summary>
    public string? Zone { get; init; }

    public bool? Virtual { get; init; }

    /// <summary>Where, in the person's own words.</summary>
    public string? Place { get; init; }

    public StatusKind? Status { get; init; }

    public string? Percent { get; init; }

    /// <summary>How many of several are done.</summary>
    public string? Count { get; init; }

    public string? Link { get; init; }

    public EvidenceKind? Proof { get; init; }

    /// <summary>What was done, why not, or a title: the person's own words.</summary>
    public string? Words { get; init; }

    /// <summary>How much was known of it when the card was made, so that the same form sent twice is the same entry.</summary>
    public int After { get; init; }

    /// <summary>True for a card that waits for an answer; false for one that only shows what "it was the 14th" speaks of.</summary>
    public bool Asks { get; init; }

    /// <summary>The reminder that it answers, as <see cref="ReminderPlace"/> writes it.</summary>
    public string? Reminder { get; init; }

    /// <summary>The question was answered with yes.</summary>
    public bool Sure { get; init; }
}
