using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace GealcBot.Plans;

/// <summary>A working group or subject of the Network, the same through all years whatever its number or name ("cybersecurity").</summary>
public readonly record struct GroupId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>One line of one year's plan. Codes repeat within a document, so the occurrence belongs to the identity.</summary>
public readonly record struct ActivityId(int Year, string Code, int Occurrence = 1)
{
    /// <summary>"2024/3.3.2", or "2019/3.2.4~2" for the second line printed with that code.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Year}/{Code}{(Occurrence > 1 ? $"~{Occurrence}" : "")}");

    public static ActivityId? TryParse(string? text)
    {
        if (text?.Split('/') is not [var year, var rest] || !int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var y))
        {
            return null;
        }

        var parts = rest.Split('~');
        var occurrence = 1;
        return parts.Length <= 2 && parts[0].Length > 0
            && (parts.Length == 1 || int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out occurrence))
            ? new ActivityId(y, parts[0], occurrence)
            : null;
    }
}

/// <summary>What an activity owes, the n-th of its kind: "2024/3.3.3#2" is the second meeting of cybersecurity in 2024.</summary>
public readonly record struct ObligationId(ActivityId Activity, int Number)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Activity}#{Number}");

    public static ObligationId? TryParse(string? text) =>
        text?.Split('#') is [var activity, var number]
        && ActivityId.TryParse(activity) is { } id
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
            ? new ObligationId(id, n)
            : null;
}

/// <summary>The identity of a ledger entry, made of what it means, so that the same report twice is the same entry.</summary>
public readonly record struct EntryId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>Stands for an id where thousands are held by what they are looked up by: a tenth of the text.</summary>
public readonly record struct IdDigest(UInt128 Value)
{
    public static IdDigest Of(string id) => new(BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(id))));
}
