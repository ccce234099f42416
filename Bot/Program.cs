using System.CommandLine;
using GealcBot.Bot.Commands;
using GealcBot.Bot.Hosting;
using GealcBot.Plans.Ledger;
using GealcBot.Storage;

var root = new RootCommand("GealcBot keeps track of the Red GEALC work plan. Without a command it starts the bot.");
ServeCommand.SetUp(root);
var serve = new Command("serve", "Starts the bot: the messaging endpoint and the chat page.");
ServeCommand.SetUp(serve);
root.Subcommands.Add(serve);
root.Subcommands.Add(TalkCommand.Create());
root.Subcommands.Add(ImportCommand.Create());
root.Subcommands.Add(LearnCommand.Create());

try
{
    return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception unusable) when (unusable is SettingException or StoreUnusableException or StoreAwayException)
{
    // One clear line for the operator; everything else is a bug and shows where it happened.
    await Console.Error.WriteLineAsync($"gealcbot: {unusable.Message}");
    return 1;
}
