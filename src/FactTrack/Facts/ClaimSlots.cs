namespace FactTrack;

/// <summary>Where in an article the parts of a claim stand.</summary>
internal readonly struct ClaimSlots
{
    private readonly List<(TextSpan Span, TermSlot Slot)> _slots = [];
    private readonly List<TextSpan> _ages = [];

    /// <summary>No parts at all.</summary>
    public ClaimSlots()
    {
    }

    /// <summary>The parts of a claim.</summary>
    public ClaimSlots(Claim claim)
    {
        // The narrowest part that holds a word tells what it does, and of equals the first.
        foreach (TextSpan span in claim.Action.Words.Spans) _slots.Add((span, TermSlot.Action));
        foreach (Participant actor in claim.Actors)
            foreach (TextSpan span in actor.Words.Spans) _slots.Add((span, TermSlot.Actor));
        foreach (ClaimArgument argument in claim.Arguments)
            foreach (TextSpan span in argument.Words.Spans) _slots.Add((span, SlotOf(argument.Role)));
        // Times of other kinds are no quantities.
        foreach (Quantity quantity in claim.Quantities)
            if (quantity.Unit?.Kind == UnitKind.Duration) _ages.AddRange(quantity.Words.Spans);
    }

    /// <summary>True if a number is of somebody's age.</summary>
    public bool IsAge(TextSpan number) => _ages.Exists(span => span.Contains(number));

    /// <summary>The slot of a role.</summary>
    public static TermSlot SlotOf(Role role) => role switch
    {
        Role.Object or Role.Predicate => TermSlot.Object,
        Role.Place or Role.Destination or Role.Origin => TermSlot.Place,
        Role.Time => TermSlot.Context,
        _ => TermSlot.Other,
    };

    /// <summary>What a word does in the claim.</summary>
    public TermSlot Of(TextSpan word)
    {
        TermSlot slot = TermSlot.Context;
        int length = int.MaxValue;
        foreach ((TextSpan span, TermSlot of) in _slots)
            if (span.Length < length && span.Contains(word)) (slot, length) = (of, span.Length);
        return slot;
    }
}
