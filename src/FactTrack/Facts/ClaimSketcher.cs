using System.Runtime.InteropServices;

namespace FactTrack;

/// <summary>Makes the sketches of one article's claims.</summary>
/// <remarks>Not safe for several threads; made for one article and thrown away.</remarks>
internal sealed class ClaimSketcher(ExtractionResult result)
{
    // A word of less tells nothing of what a sentence is about; verbs of less tell nothing of what happened.
    private const float LeastBits = 2;
    private const float LightBits = 2;

    private readonly NameSpots _names = new(result);
    private readonly ActionGroups _groups = ActionGroups.Shared;
    private readonly Dictionary<uint, SketchTerm> _terms = [];
    private SketchHead _head;

    /// <summary>The sketches of all claims, in their order.</summary>
    public static ClaimSketch[] Of(ExtractionResult result)
    {
        var sketcher = new ClaimSketcher(result);
        return [.. result.Claims.Select(sketcher.Of)];
    }

    /// <summary>The sketch of a claim of the article.</summary>
    public ClaimSketch Of(Claim claim)
    {
        _terms.Clear();
        _head = HeadOf(claim);
        var slots = new ClaimSlots(claim);
        AddEntities(claim);
        if (claim.Evidence.Count > 0)
            foreach (TextSpan span in claim.Evidence[0].Spans) AddWords(span, slots);
        return new ClaimSketch(_head, Weightiest());
    }

    /// <summary>A sketch of words alone, without action or participants.</summary>
    public ClaimSketch Of(TextSpan words)
    {
        _terms.Clear();
        _head = new SketchHead(0, 0, DayRange.Any, 0, SketchMarks.None);
        AddWords(words, new ClaimSlots());
        return new ClaimSketch(_head, Weightiest());
    }

    private SketchTerm[] Weightiest()
    {
        SketchTerm[] terms = [.. _terms.Values];
        Array.Sort(terms, static (a, b) => (b.Slot != TermSlot.Context).CompareTo(a.Slot != TermSlot.Context) is not 0 and var slots ? slots
            : b.Weight.CompareTo(a.Weight) is not 0 and var weights ? weights : a.Hash.CompareTo(b.Hash));
        return terms.Length <= ClaimSketch.MostTerms ? terms : terms[..ClaimSketch.MostTerms];
    }

    // A pronoun or short form brings the name of what it stands for.
    private void AddEntities(Claim claim)
    {
        foreach (Participant actor in claim.Actors) AddEntity(actor.Entity, TermSlot.Actor);
        foreach (ClaimArgument argument in claim.Arguments) AddEntity(argument.Entity, ClaimSlots.SlotOf(argument.Role));
    }

    private void AddEntity(Entity? entity, TermSlot slot)
    {
        if (entity is null) return;
        TermKind kind = NameSpots.KindOf(entity);
        var words = new FoldedWords(entity.Name);
        int last = NameSpots.LastWordStart(entity.Name);
        while (words.Next()) Add(entity.Name.AsSpan(words.Start, words.End - words.Start), slot, kind == TermKind.Person && words.Start != last ? TermKind.Given : kind);
        foreach (string role in entity.Roles)
        {
            words = new FoldedWords(role);
            while (words.Next()) Add(role.AsSpan(words.Start, words.End - words.Start), TermSlot.Context, TermKind.Word);
        }
    }

    private void AddWords(TextSpan span, ClaimSlots slots)
    {
        string text = span.Source == TextSource.Title ? result.Article.Title! : result.Article.Text;
        var words = new FoldedWords(text.AsSpan(span.Start, span.Length));
        while (words.Next())
        {
            var word = new TextSpan(span.Start + words.Start, span.Start + words.End, span.Source);
            ReadOnlySpan<char> letters = text.AsSpan(word.Start, word.Length);
            TermKind kind = _names.KindOf(word, letters, out string? country);
            if (kind == TermKind.Number && slots.IsAge(word)) kind = TermKind.Age;
            Add(letters, slots.Of(word), kind);
            if (country is not null) Add(CountryWords.NameOf(country), TermSlot.Context, TermKind.Place);
        }
    }

    private void Add(ReadOnlySpan<char> word, TermSlot slot, TermKind kind)
    {
        float bits = WordWeights.Of(word);
        if (kind < TermKind.Number && (bits < LeastBits || word.Length < 2)) return;
        if (CountryWords.Shared.Find(word) is { } country) word = country;
        uint hash = WordStem.HashOf(word);
        if (kind == TermKind.Word && HumanNouns.Contains(word)) kind = TermKind.Human;
        ref SketchTerm term = ref CollectionsMarshal.GetValueRefOrAddDefault(_terms, hash, out bool isKnown);
        if (isKnown && (term.Slot > TermSlot.Action || slot == TermSlot.Context) && (term.Kind != TermKind.Word || kind == TermKind.Word)) return;
        ReadOnlySpan<ushort> groups = kind is TermKind.Word or TermKind.Human ? _groups.Of(hash) : [];
        term = new SketchTerm(hash, GroupOf(groups), WeightOf(bits),
            isKnown && term.Slot > TermSlot.Action ? term.Slot : slot, isKnown && kind == TermKind.Word ? term.Kind : kind);
    }

    // "Strike" is an assault and a strike of workers; the claim's action tells which.
    private ushort GroupOf(ReadOnlySpan<ushort> groups)
    {
        foreach (ushort group in groups)
            if (_head.Has(group)) return group;
        return groups.IsEmpty ? (ushort)0 : groups[0];
    }

    // Rare words decide: the weight grows with the square of the bits.
    private static byte WeightOf(float bits)
    {
        float share = Math.Min(1, bits / WordWeights.Unlisted);
        return (byte)MathF.Round(byte.MaxValue * share * share);
    }

    private SketchHead HeadOf(Claim claim)
    {
        uint action = WordStem.HashOfPhrase(claim.Action.Lemma);
        Span<ushort> groups = stackalloc ushort[ClaimSketch.MostGroups];
        int count = 0;
        AddGroups(action, groups, ref count);
        bool isLight = IsLight(claim.Action.Lemma);
        foreach (ClaimArgument argument in claim.Arguments)
        {
            if (argument.Role is not (Role.Object or Role.Predicate)) continue;
            string text = argument.Words.ToString();
            var words = new FoldedWords(text);
            while (words.Next())
            {
                ReadOnlySpan<char> word = text.AsSpan(words.Start, words.End - words.Start);
                AddGroups(WordStem.Append(action, WordStem.HashOf(word)), groups, ref count);
                if (isLight) AddGroups(WordStem.HashOf(word), groups, ref count);
            }
        }

        ulong packed = 0;
        for (int i = 0; i < count; i++) packed |= (ulong)groups[i] << (16 * i);
        return new SketchHead(action, packed, DayRange.Of(claim), (byte)(claim.EventType is { } type ? (byte)type.Class + 1 : 0), MarksOf(claim, isLight));
    }

    private void AddGroups(uint hash, Span<ushort> groups, ref int count)
    {
        foreach (ushort group in _groups.Of(hash))
            if (count < groups.Length && groups[..count].IndexOf(group) < 0) groups[count++] = group;
    }

    private static bool IsLight(string lemma) => !lemma.Contains(' ', StringComparison.Ordinal) && WordWeights.Of(lemma) < LightBits;

    private static SketchMarks MarksOf(Claim claim, bool isLight) => claim switch
    {
        StatementClaim { Content.Count: > 0 } or AssessmentClaim => SketchMarks.Saying,
        PlanClaim => SketchMarks.Planned,
        StateClaim or FigureClaim => SketchMarks.State,
        _ => SketchMarks.None,
    } | (claim.Polarity == Polarity.Negative ? SketchMarks.Negative : SketchMarks.None) | (isLight ? SketchMarks.LightAction : SketchMarks.None) | SexOf(claim);

    private static SketchMarks SexOf(Claim claim)
    {
        var marks = SketchMarks.None;
        if (claim.Actors.Count == 1) marks |= SexOf(claim.Actors[0].Words, SketchMarks.ActorMale, SketchMarks.ActorFemale);
        foreach (ClaimArgument argument in claim.Arguments)
            if (argument.Role == Role.Object) marks |= SexOf(argument.Words, SketchMarks.ObjectMale, SketchMarks.ObjectFemale);
        return marks;
    }

    private static SketchMarks SexOf(TextPart words, SketchMarks male, SketchMarks female)
    {
        var marks = SketchMarks.None;
        string text = words.ToString();
        var each = new FoldedWords(text);
        while (each.Next())
        {
            string word = text[each.Start..each.End].ToLowerInvariant();
            Gender gender = EntityWords.Shared.Noun(word, word)?.Gender ?? Gender.None;
            if (gender == Gender.Masculine) marks |= male;
            else if (gender == Gender.Feminine) marks |= female;
        }

        return marks;
    }
}
