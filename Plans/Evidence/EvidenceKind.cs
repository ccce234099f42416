using System.Text.Json.Serialization;

namespace GealcBot.Plans.Evidence;

/// <summary>What a link leads to, as far as its address tells (domain.md section 6).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EvidenceKind>))]
public enum EvidenceKind
{
    /// <summary>Says that something will take place, not that it did: weak as proof (001:282).</summary>
    [JsonStringEnumMemberName("announcement")] Announcement,

    /// <summary>Written before the event as well.</summary>
    [JsonStringEnumMemberName("agenda")] Agenda,
    [JsonStringEnumMemberName("minutes")] Minutes,
    [JsonStringEnumMemberName("news")] News,
    [JsonStringEnumMemberName("document")] Document,

    /// <summary>A thematic page or a whole site.</summary>
    [JsonStringEnumMemberName("webSpace")] WebSpace,
    [JsonStringEnumMemberName("other")] Other,
}
