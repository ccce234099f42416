using System.Globalization;
using System.Net;
using Azure;
using Azure.Identity;
using GealcBot.Plans.Ledger;
using Microsoft.Azure.Cosmos;

namespace GealcBot.Storage.Cosmos;

/// <summary>Which failures mean "the database did not answer", and which are bugs that must be seen.</summary>
internal static class CosmosFailure
{
    public static bool IsAway(Exception e, CancellationToken cancellation) => e switch
    {
        // The caller gave up: that is theirs to know. Without it, a cancelled call is one that timed out.
        OperationCanceledException => !cancellation.IsCancellationRequested,
        CosmosException { StatusCode: HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge } => false,
        CosmosException or HttpRequestException or AuthenticationFailedException or RequestFailedException => true,
        _ => false,
    };

    public static StoreAwayException Away(Exception e) => new($"Cosmos DB did not answer ({InWords(e)}).", e);

    public static string InWords(Exception e) => e switch
    {
        CosmosException cosmos => string.Create(CultureInfo.InvariantCulture, $"status {(int)cosmos.StatusCode}/{cosmos.SubStatusCode}"),
        HttpRequestException http => http.HttpRequestError == HttpRequestError.Unknown ? "connection broken" : http.HttpRequestError.ToString(),
        OperationCanceledException => "timed out",
        _ => e.GetType().Name,
    };
}
