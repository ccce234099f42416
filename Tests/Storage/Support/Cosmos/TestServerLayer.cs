using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace GealcBot.Tests.Storage.Support.Cosmos;

/// <summary>
/// Between the Cosmos client and the test server: says what the server cannot say, refuses what it would answer wrongly,
/// and breaks what a test asks to have broken. It never makes up data.
/// </summary>
internal sealed class TestServerLayer(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private const string Query = "x-ms-documentdb-isquery";
    private const string QueryPlan = "x-ms-cosmos-is-query-plan-request";
    private const string CrossPartition = "x-ms-documentdb-query-enablecrosspartition";
    private const string PartitionKey = "x-ms-documentdb-partitionkey";

    // Off Windows the client asks the service how to run some queries; this is "as it stands, on everything".
    private const string RunAsItStands =
        """
        {
          "partitionedQueryExecutionInfoVersion": 2,
          "queryInfo": { "distinctType": "None", "orderBy": [], "orderByExpressions": [], "groupByExpressions": [], "groupByAliases": [],
            "aggregates": [], "groupByAliasToAggregateType": {}, "rewrittenQuery": "", "hasSelectValue": false },
          "queryRanges": [ { "min": "", "max": "FF", "isMinInclusive": true, "isMaxInclusive": false } ]
        }
        """;

    private readonly ConcurrentQueue<Fault> faults = new();
    private int requests;

    /// <summary>How many requests about items went by.</summary>
    public int Requests => requests;

    public void Next(params Fault[] next) => Array.ForEach(next, faults.Enqueue);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Headers.Contains(QueryPlan))
        {
            return Answer(request, HttpStatusCode.OK, RunAsItStands);
        }

        var isQuery = request.Headers.Contains(Query);
        if (isQuery)
        {
            await RefuseUnpartitionedAsync(request, cancellationToken);
        }

        if (isQuery || request.Method == HttpMethod.Get)
        {
            // Without this the server fails with 500 on a document that is not there.
            request.Headers.Remove(CrossPartition);
            request.Headers.Add(CrossPartition, "True");
        }

        return IsAboutItems(request) ? await SendWithFaultsAsync(request, isQuery, cancellationToken) : await base.SendAsync(request, cancellationToken);
    }

    private async Task<HttpResponseMessage> SendWithFaultsAsync(HttpRequestMessage request, bool isQuery, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref requests);
        var isWrite = !isQuery && request.Method != HttpMethod.Get;
        if (!faults.TryPeek(out var fault) || fault.OnWrites != isWrite || !faults.TryDequeue(out fault))
        {
            return await base.SendAsync(request, cancellationToken);
        }

        if (fault.AfterTheWrite)
        {
            (await base.SendAsync(request, cancellationToken)).Dispose();
        }

        if (fault.Refusal is not { } status)
        {
            throw new HttpRequestException("The connection was closed.");
        }

        var refusal = Answer(request, status, """{"code":"injected","message":"injected"}""");
        refusal.Headers.Add("x-ms-retry-after-ms", "10");
        return refusal;
    }

    // The server looks at the text only: a query that relied on the header would show other partitions' documents.
    private static async Task RefuseUnpartitionedAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var text = await request.Content!.ReadAsStringAsync(cancellationToken);
        if (request.Headers.Contains(PartitionKey) && !text.Contains("c.pk =", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"The query does not repeat its partition in its text: {text}");
        }
    }

    private static bool IsAboutItems(HttpRequestMessage request) =>
        request.RequestUri!.AbsolutePath.Contains("/docs", StringComparison.Ordinal);

    private static HttpResponseMessage Answer(HttpRequestMessage request, HttpStatusCode status, string json) =>
        new(status) { RequestMessage = request, Content = new StringContent(json, Encoding.UTF8, "application/json") };
}

/// <summary>What goes wrong with the next write, or read.</summary>
internal sealed record Fault(bool OnWrites, HttpStatusCode? Refusal = null, bool AfterTheWrite = false)
{
    public static Fault WriteRefused(HttpStatusCode status) => new(true, status);

    public static Fault ReadRefused(HttpStatusCode status) => new(false, status);

    /// <summary>The document is written, and nobody hears of it.</summary>
    public static Fault AnswerLost { get; } = new(true, AfterTheWrite: true);

    /// <summary>The document is written, and the client is made to send it a second time.</summary>
    public static Fault AskedTwice { get; } = new(true, HttpStatusCode.TooManyRequests, AfterTheWrite: true);

    /// <summary>The request never arrives.</summary>
    public static Fault WriteBroken { get; } = new(true);
}
