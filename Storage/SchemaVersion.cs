namespace GealcBot.Storage;

/// <summary>Raised when what is stored changes so that an older GealcBot would misread it.</summary>
public static class SchemaVersion
{
    public const int Current = 1;
}
