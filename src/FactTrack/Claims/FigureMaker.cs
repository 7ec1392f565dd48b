namespace FactTrack;

/// <summary>Sorts the amounts of a figure claim into value, change and previous value, by what they are themselves and by their prepositions.</summary>
internal static class FigureMaker
{
    /// <summary>Makes the claim with its own fields.</summary>
    public static FigureClaim Make(ClaimDraft draft, ClaimAction action)
    {
        Quantity? value = null, change = null, previous = null;
        foreach (Quantity quantity in draft.Quantities)
        {
            if (quantity.IsOrdinal) continue;
            if (quantity.IsPrevious)
            {
                previous ??= quantity;
                continue;
            }

            ClauseArgument? holder = Holder(draft.Clause, quantity);
            if (quantity.IsDelta && holder?.Preposition is not ("to" or "at"))
            {
                change ??= quantity;
                continue;
            }

            if (holder is null) continue;
            switch (holder.Preposition)
            {
                case "to" or "at" or "of":
                    value ??= quantity;
                    break;
                case "from":
                    previous ??= quantity;
                    break;
                case "by":
                    change ??= quantity;
                    break;
                case null when draft.Direction == ChangeDirection.None:
                    value ??= quantity;
                    break;
                default:
                    change ??= quantity;
                    break;
            }
        }

        return new FigureClaim
        {
            Id = draft.Id,
            Action = action,
            Measure = draft.Clause.Actors.Count > 0 ? draft.Clause.Actors[0].Words : Theme(draft.Clause)?.Words,
            Value = value,
            Change = change,
            Previous = previous,
            Direction = draft.Direction == ChangeDirection.None && change is not null ? change.Direction : draft.Direction,
        };
    }

    private static ClauseArgument? Holder(Clause clause, Quantity quantity)
    {
        foreach (ClauseArgument argument in clause.Arguments)
            if (argument.Tokens.AsSpan().Covers(quantity.Tokens.End - 1) || argument.Tokens.AsSpan().Covers(quantity.Tokens.Start)) return argument;
        return null;
    }

    private static ClauseArgument? Theme(Clause clause)
    {
        foreach (ClauseArgument argument in clause.Arguments)
            if (argument.Role == Role.Object) return argument;
        return null;
    }
}
