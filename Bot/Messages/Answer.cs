using Microsoft.AspNetCore.Http;

namespace GealcBot.Bot.Messages;

/// <summary>What goes back on the call itself.</summary>
internal readonly record struct Answer(int Status, byte[]? Body = null)
{
    public static Answer Accepted { get; } = new(StatusCodes.Status202Accepted);

    public static Answer Ignored { get; } = new(StatusCodes.Status200OK);

    public static Answer NotImplemented { get; } = new(StatusCodes.Status501NotImplemented);

    public static Answer Failed { get; } = new(StatusCodes.Status500InternalServerError);

    public static Answer Busy { get; } = new(StatusCodes.Status503ServiceUnavailable);

    public static Answer Json(byte[] body) => new(StatusCodes.Status200OK, body);

    public Task WriteAsync(HttpResponse response)
    {
        response.StatusCode = Status;
        if (Body is null)
        {
            return Task.CompletedTask;
        }

        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = Body.Length;
        return response.Body.WriteAsync(Body).AsTask();
    }
}
