namespace FactTrack;

/// <summary>Small questions to lists, without allocating.</summary>
internal static class ClaimSpans
{
    /// <summary>True if a warning of a kind is there.</summary>
    public static bool Has(this ReadOnlySpan<DocumentWarning> warnings, WarningKind kind)
    {
        foreach (DocumentWarning warning in warnings)
            if (warning.Kind == kind) return true;
        return false;
    }

    /// <summary>True if one of the arguments has a token as its head.</summary>
    public static bool HasHead(this ReadOnlySpan<ClauseArgument> arguments, int head)
    {
        foreach (ClauseArgument argument in arguments)
            if (argument.Head == head) return true;
        return false;
    }
}
