using GealcBot.Storage;

namespace GealcBot.Tests.Storage.Support;

/// <summary>One kind of store that the contract tests run on.</summary>
public interface IStoreUnderTest
{
    /// <summary>Runs a test on an empty store of its own, or passes over with a message that says what to install.</summary>
    Task With(Func<IDocuments, Task> test);
}
