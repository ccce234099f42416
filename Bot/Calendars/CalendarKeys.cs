using System.Security.Cryptography;
using System.Text;
using GealcBot.Bot.Hosting;
using GealcBot.Bot.Worlds;
using GealcBot.Plans;
using GealcBot.Texts;

namespace GealcBot.Bot.Calendars;

/// <summary>
/// The names that calendars have on the web: whose, in which language, and a signature that nobody can make up. They say
/// nothing of a year, so that whoever subscribes once has the next plan too.
/// </summary>
public sealed class CalendarKeys(CalendarSettings settings, Shelves shelves)
{
    private const string Everybody = "all";
    private const int SignatureBytes = 16;

    private byte[]? secret = settings.Secret is { } given ? Encoding.UTF8.GetBytes(given) : null;

    /// <summary>Needed once, before addresses can be given out.</summary>
    public async Task LoadAsync(CancellationToken cancellation) => secret ??= await shelves.Secrets.GetAsync("calendar", cancellation);

    /// <summary>Null until the secret is there.</summary>
    public string? Of(GroupId? group, Language language) => secret is { } known ? Signed($"{group?.Value ?? Everybody}.{language.Tag}", known) : null;

    /// <summary>Null for whatever this bot has not signed.</summary>
    public (GroupId? Group, Language Language)? Read(string key) =>
        secret is { } known
        && key.Split('.') is [var whose, var tag, _]
        && Tongue(tag) is { } language
        && (whose == Everybody || WorkingGroups.TryParse(whose) is not null)
        && IsSigned(key, $"{whose}.{tag}", known)
            ? (WorkingGroups.TryParse(whose), language)
            : null;

    /// <summary>The name of one date's file; null until the secret is there.</summary>
    public string? Of(ObligationId obligation, Language language) => secret is { } known ? Signed($"{Text(obligation)}.{language.Tag}", known) : null;

    /// <summary>Null for whatever this bot has not signed.</summary>
    public (ObligationId Obligation, Language Language)? ReadDate(string key) =>
        secret is { } known
        && key.Split('.') is [var whose, var tag, _]
        && Tongue(tag) is { } language && Obligation(whose) is { } obligation
        && IsSigned(key, $"{whose}.{tag}", known)
            ? (obligation, language)
            : null;

    private static Language? Tongue(string tag) => Languages.All.Cast<Language?>().FirstOrDefault(language => language!.Value.Tag == tag);

    private static bool IsSigned(string key, string name, byte[] secret) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(Signed(name, secret)));

    /// <summary>"2024/3.3.3#2" without what an address cannot hold.</summary>
    private static string Text(ObligationId obligation) => Convert.ToHexStringLower(Encoding.UTF8.GetBytes(obligation.ToString()));

    private static ObligationId? Obligation(string text) =>
        text.Length % 2 == 0 && text.All(char.IsAsciiHexDigitLower) ? ObligationId.TryParse(Encoding.UTF8.GetString(Convert.FromHexString(text))) : null;

    private static string Signed(string name, byte[] secret) =>
        $"{name}.{Convert.ToHexStringLower(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes($"calendar:{name}")).AsSpan(0, SignatureBytes))}";
}

/// <summary>Settings <c>Calendar:…</c>.</summary>
public sealed class CalendarSettings
{
    private const int LeastSecret = 32;

    /// <summary>Signs the addresses of calendars: whoever changes it ends all subscriptions. Null for one that is made once and kept in the store.</summary>
    public string? Secret { get; set; }

    public void Validate()
    {
        if (Secret is { Length: < LeastSecret })
        {
            throw new SettingException($"Calendar:Secret has {Secret.Length} characters; write at least {LeastSecret}, or leave it out: the bot then makes one and keeps it in its store.");
        }
    }
}
