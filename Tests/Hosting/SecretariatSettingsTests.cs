using GealcBot.Bot.Hosting;
using GealcBot.Dialogs;
using GealcBot.Plans.People;
using GealcBot.Storage.Sqlite;

namespace GealcBot.Tests.Hosting;

/// <summary>The first of the Secretariat come from the settings; what is wrong there is said at the start, in one sentence.</summary>
public sealed class SecretariatSettingsTests
{
    private const string Tenant = "3f2504e0-4f89-11d3-9a0c-0305e82c3301";
    private const string Person = "9a7b330a-2d5e-4c6f-8a51-6f5b0c3d2e11";

    [Theory]
    [InlineData(null, Person, "People:Secretariat:0:Tenant is missing")]
    [InlineData(" ", Person, "People:Secretariat:0:Tenant is missing")]
    [InlineData(Tenant, null, "People:Secretariat:0:ObjectId is missing")]
    [InlineData("contoso.onmicrosoft.com", Person, "People:Secretariat:0:Tenant is 'contoso.onmicrosoft.com', which is no id")]
    [InlineData(Tenant, "mira@example.org", "People:Secretariat:0:ObjectId is 'mira@example.org', which is no id")]
    [InlineData(Tenant, "29:1abc", "People:Secretariat:0:ObjectId is '29:1abc'")]
    [InlineData("00000000-0000-0000-0000-000000000000", Person, "People:Secretariat:0:Tenant is '00000000-0000-0000-0000-000000000000', which stands for nobody")]
    [InlineData(Tenant, "ffffffff-ffff-ffff-ffff-ffffffffffff", "which stands for nobody")]
    public void What_names_nobody_is_said_with_its_setting(string? tenant, string? person, string sentence)
    {
        var settings = new SecretariatSettings { Secretariat = [new EntraPerson { Tenant = tenant, ObjectId = person }] };
        var wrong = Assert.Throws<SettingException>(settings.Validate);
        Assert.Contains(sentence, wrong.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', wrong.Message);
    }

    [Fact]
    public void The_same_person_twice_is_named_by_both_places_however_they_are_written()
    {
        var settings = new SecretariatSettings
        {
            Secretariat = [new() { Tenant = Tenant, ObjectId = Person }, new() { Tenant = Person, ObjectId = Tenant }, new() { Tenant = $"{{{Tenant.ToUpperInvariant()}}}", ObjectId = Person.Replace("-", "", StringComparison.Ordinal) }],
        };
        Assert.Contains("People:Secretariat:0 and People:Secretariat:2 are the same person", Assert.Throws<SettingException>(settings.Validate).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_are_read_as_the_channel_writes_them()
    {
        var settings = new SecretariatSettings { Secretariat = [new() { Tenant = $"{{{Tenant.ToUpperInvariant()}}}", ObjectId = Person.ToUpperInvariant() }] };
        settings.Validate();
        Assert.Equal(new PersonId(Tenant, Person), Assert.Single(settings.People));
    }

    [Theory]
    [InlineData("Development", false, true)]
    [InlineData("Production", false, false)]
    [InlineData("Production", true, true)]
    public async Task Without_anybody_it_starts_in_Development_only(string environment, bool isConfigured, bool starts)
    {
        var builder = BotHost.Builder(new DateOnly(2024, 5, 20), port: 0, environment);
        if (isConfigured)
        {
            builder.Configuration["People:Secretariat:0:Tenant"] = Tenant;
            builder.Configuration["People:Secretariat:0:ObjectId"] = Person;
        }

        var settings = BotSettings.Read(builder.Configuration);
        await using var documents = SqliteDocuments.InMemory();
        if (!starts)
        {
            var wrong = await Assert.ThrowsAsync<SettingException>(() => BotHost.StartAsync(builder, settings, documents, CancellationToken.None));
            Assert.Contains("Nobody is of the Secretariat", wrong.Message, StringComparison.Ordinal);
            return;
        }

        await using var app = await BotHost.StartAsync(builder, settings, documents, CancellationToken.None);
        Assert.NotEmpty(app.Urls);
    }

    [Fact]
    public void Somebody_on_the_list_is_enough_and_somebody_who_has_not_come_is_not()
    {
        var seat = new Assigned(new PersonId(Tenant, Person), Role.Secretariat, null, new DateOnly(2024, 1, 1)) { By = PersonId.Import, RecordedAt = DateTimeOffset.UnixEpoch };
        World With(RosterEntry entry) => World.Empty.With(Roster.Of([], [entry])).On(new DateOnly(2024, 5, 20));
        SecretariatSettings.CheckSomebody(With(seat));
        Assert.Throws<SettingException>(() => SecretariatSettings.CheckSomebody(With(seat with { Who = PersonId.OfEmail("mira@example.org") })));
        Assert.Throws<SettingException>(() => SecretariatSettings.CheckSomebody(With(seat with { Until = new DateOnly(2024, 4, 1) })));
    }
}
