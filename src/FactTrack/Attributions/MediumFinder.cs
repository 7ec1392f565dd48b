namespace FactTrack;

/// <summary>Finds where something was said: "told the BBC", "said in an interview with the paper", "wrote on Twitter".</summary>
internal sealed class MediumFinder(AttributionInput input)
{
    private static readonly WordSet s_channels = new(Lexicon.BuiltIn("channels").Entries.Where(e => e["form"].Length == 0).Select(e => e.Key));
    private static readonly WordSet s_prepositions = new(Lexicon.BuiltIn("channels").Entries.Where(e => e["form"].Length > 0).Select(e => e.Key));

    private readonly SourceTypeReader _types = new(input);

    /// <summary>The head of the medium beside a cue, outside its content; or -1.</summary>
    public int Of(int cue, List<TokenRange> content) => input.Child(cue, c => !content.Exists(r => r.Contains(c)) && input.Syntax.RelationOf(c) switch
    {
        Relation.Obj or Relation.Iobj => c > cue && _types.IsMedium(c),
        Relation.Obl => input.CaseOf(c) is { } word && (word == "to" ? _types.IsMedium(c) : s_prepositions.Contains(word) && IsChannel(c)),
        _ => false,
    });

    private bool IsChannel(int token) => _types.IsMedium(token) || s_channels.Contains(input.Lemma(token));
}
