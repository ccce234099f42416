using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GealcBot.Bot.Calendars;
using GealcBot.Bot.Worlds;
using GealcBot.Texts;

namespace GealcBot.Bot.Reminders;

/// <summary>
/// Addresses of the tables of what was sent: which month, of which countries, in which language, until when, and a signature that nobody can
/// make up. The Secretariat gets one with the answer in its chat, and a quarter of an hour later it leads nowhere.
/// </summary>
public sealed class DeliveryFiles(Shelves shelves, PublicPlaces places, TimeProvider clock)
{
    private const string AllCountries = "all";

    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15);

    private byte[]? secret;

    /// <summary>Needed once, before addresses can be given out.</summary>
    public async Task LoadAsync(CancellationToken cancellation) => secret ??= await shelves.Secrets.GetAsync("delivery", cancellation);

    /// <param name="month">Any day of it.</param>
    /// <param name="countries">ISO 3166-1 alpha-2, of the recipients; empty for all.</param>
    public string? AddressOf(DateOnly month, ImmutableArray<string> countries, Language language, bool local) =>
        secret is { } known && places.Of(local) is { } at ? $"{at}{DeliveryEndpoint.Path(Signed(Name(month, countries, language, (clock.GetUtcNow() + Lifetime).ToUnixTimeSeconds()), known))}" : null;

    /// <summary>Null for whatever this bot has not signed, and for what is past its time.</summary>
    public (DateOnly Month, ImmutableArray<string> Countries, Language Language)? Read(string key) =>
        secret is { } known
        && key.Split('.') is [var month, var countries, var tag, var until, _]
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(Signed($"{month}.{countries}.{tag}.{until}", known)))
        && DateOnly.TryParseExact($"{month}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)
        && Languages.FromTag(tag) is { } language
        && long.TryParse(until, NumberStyles.None, CultureInfo.InvariantCulture, out var end) && clock.GetUtcNow().ToUnixTimeSeconds() < end
            ? (first, countries == AllCountries ? [] : [.. countries.Split('-')], language)
            : null;

    private static string Name(DateOnly month, ImmutableArray<string> countries, Language language, long until) =>
        string.Create(CultureInfo.InvariantCulture, $"{month:yyyy-MM}.{(countries.IsEmpty ? AllCountries : string.Join('-', countries))}.{language.Tag}.{until}");

    private static string Signed(string name, byte[] secret) =>
        $"{name}.{Convert.ToHexStringLower(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes($"delivery:{name}")))}";
}
