using System.Text.Json;

namespace FactTrack;

/// <summary>Names of enum values as JSON has them.</summary>
internal static class JsonName
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
