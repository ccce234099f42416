using System.Net;

namespace GealcBot.Channel;

/// <summary>One try at sending.</summary>
/// <param name="Again">Trying once more cannot show the message twice.</param>
/// <param name="After">How long the connector asked to wait, if it did.</param>
internal sealed record Attempt(SendOutcome Outcome, bool Again = false, TimeSpan? After = null, HttpStatusCode? Status = null)
{
    /// <summary>A wait longer than what is left is not begun.</summary>
    public Attempt Within(TimeSpan left) => After > left ? this with { Again = false } : this;
}
