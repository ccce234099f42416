using System.Collections.Immutable;
using GealcBot.Cards.Elements;
using GealcBot.Texts;

namespace GealcBot.Cards;

/// <summary>How and where people meet: virtually or in person, and at which place, as far as somebody said so.</summary>
public static class MeetingWay
{
    public const int MaxPlace = 80;

    // What a choice sends back.
    private const string Virtual = "virtual";
    private const string InPerson = "inPerson";

    public static ChoiceInput Ask(string id, string? chosen, Say say) => new(
        id, say.ScheduleMode(), [new Choice(say.Capital(say.Virtual()), Virtual), new Choice(say.Capital(say.InPerson()), InPerson)], chosen is null ? [] : [chosen]);

    /// <summary>What a form sends; null for anything that it does not offer.</summary>
    public static bool? Read(string? sent) => sent switch
    {
        Virtual => true,
        InPerson => false,
        _ => null,
    };

    /// <summary>What was known with what is said now: what is virtual and then has a place is it no more; what is made virtual and is told no place has none.</summary>
    public static (bool? IsVirtual, string? Place) Changed(bool? knownVirtual, string? knownPlace, bool? isVirtual, string? place) =>
        (isVirtual ?? (place is null || knownVirtual is false ? knownVirtual : null), place ?? (isVirtual is true ? null : knownPlace));

    public static string? Write(bool? isVirtual) => isVirtual switch
    {
        true => Virtual,
        false => InPerson,
        null => null,
    };

    extension(Say say)
    {
        /// <summary>"in person, Kingston"; null where nobody said.</summary>
        public string? Way(bool? isVirtual, string? place)
        {
            ImmutableArray<string?> parts = [isVirtual switch { true => say.Virtual(), false => say.InPerson(), null => null }, place];
            return parts.OfType<string>().ToList() is { Count: > 0 } said ? string.Join(", ", said) : null;
        }
    }
}
