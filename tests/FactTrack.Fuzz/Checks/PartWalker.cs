using System.Collections;
using System.Reflection;

namespace FactTrack.Tests;

/// <summary>Finds every part and span that a value of the library holds, however deep.</summary>
internal static class PartWalker
{
    /// <summary>All parts below a value, each once.</summary>
    public static IEnumerable<TextPart> PartsOf(object? root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object?>([root]);
        while (open.TryPop(out object? at))
        {
            if (at is null or string || !IsOurs(at.GetType()) || (!at.GetType().IsValueType && !seen.Add(at))) continue;
            if (at is TextPart part) yield return part;
            else if (at is IEnumerable items) foreach (object? item in items) open.Push(item);
            else foreach (PropertyInfo property in at.GetType().GetProperties())
                if (property.GetIndexParameters().Length == 0 && IsOurs(property.PropertyType)) open.Push(property.GetValue(at));
        }
    }

    private static bool IsOurs(Type type) => type.Namespace == "FactTrack" && !type.IsEnum;
}
