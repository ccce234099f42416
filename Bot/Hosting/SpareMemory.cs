using System.Runtime.InteropServices;

namespace GealcBot.Bot.Hosting;

/// <summary>What a rare piece of work has left behind, given back to the machine.</summary>
internal static class SpareMemory
{
    /// <summary>Takes some tens of milliseconds in which nothing else runs: for the start and for waves, and not for turns.</summary>
    public static void GiveBack()
    {
        // Too old by then to be collected cheaply, it would stay until the heap has doubled.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GiveBackFreed();
    }

    /// <summary>Only what the C library has free already, which takes a millisecond.</summary>
    public static void GiveBackFreed()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        try
        {
            // What compiling took is free again, in pieces that the C library keeps until it is asked.
            _ = Trim(0);
        }
        catch (Exception other) when (other is DllNotFoundException or EntryPointNotFoundException)
        {
            // Another C library, which has no such call.
        }
    }

    [DllImport("libc.so.6", EntryPoint = "malloc_trim")]
    private static extern int Trim(nuint kept);
}
