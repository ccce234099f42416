using BenchmarkDotNet.Attributes;
using GealcBot.Bot.Hosting;
using GealcBot.Bot.Worlds;
using GealcBot.Channel;
using GealcBot.Storage.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace GealcBot.Benchmarks;

/// <summary>A question from end to end without HTTP: who asks, what is meant, what the plan says, the card as JSON.</summary>
public class QuestionBenchmarks
{
    private ServiceProvider services = null!;
    private IBot bot = null!;

    [GlobalSetup]
    public async Task StartAsync()
    {
        var documents = SqliteDocuments.InMemory();
        await FullYear.FillAsync(documents);
        services = new ServiceCollection().AddLogging().AddGealcBot(FullYear.Settings, documents, local: true).BuildServiceProvider();
        await services.GetRequiredService<WorldKeeper>().RefreshAsync(CancellationToken.None);
        bot = services.GetRequiredService<IBot>();
    }

    [GlobalCleanup]
    public Task StopAsync() => services.DisposeAsync().AsTask();

    [Benchmark(Baseline = true, Description = "thanks (text only)")]
    public Task<TurnResult> Thanks() => AskAsync("muchas gracias");

    [Benchmark(Description = "upcoming for a group")]
    public Task<TurnResult> Upcoming() => AskAsync("¿Qué viene en ciberseguridad?");

    [Benchmark(Description = "where the year stands")]
    public Task<TurnResult> Standing() => AskAsync("¿cómo vamos con el plan?");

    private Task<TurnResult> AskAsync(string text) => bot.TakeAsync(
        new MessageArrived(text) { From = Caller, Where = Place, ActivityId = "1", Locale = "es-UY", TimeZone = "America/Montevideo" }, CancellationToken.None);

    private static Caller Caller { get; } = new("local", "demo:member:cybersecurity", "29:member", null);

    private static Address Place { get; } = new("msteams", "http://127.0.0.1:9/", "c-1", Scope.Personal, "local", "28:bot", "29:member", Local: true);
}
