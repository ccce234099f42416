namespace GealcBot.Channel;

/// <summary>
/// The place of the bot's own credentials towards the connector. While the host gives none, nothing is sent to any host but
/// this machine; and what is sent to this machine never carries one.
/// </summary>
public interface IOutboundToken
{
    /// <param name="refused">True after the connector refused the last one: fetch a new one.</param>
    ValueTask<string> GetAsync(bool refused, CancellationToken cancellation);
}
