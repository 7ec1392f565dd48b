namespace FactTrack;

/// <summary>Layer 7: who says so.</summary>
internal sealed class AttributionFinder
{
    /// <summary>Finds quotations and attributions, with their chains linked.</summary>
    public AttributionLayer Find(
        Article article, TextLayer text, SyntaxTable syntax, TreeIndex tree, EntityLayer entities, ValueList<Clause> clauses,
        CancellationToken cancellation, ValueList<TimeExpression>? times = null)
    {
        var input = new AttributionInput(article, text, syntax, tree, entities, clauses, times ?? []);
        var sources = new SourceResolver(input);
        var rules = new CueRules(input, sources);
        var drafts = new DraftList();
        foreach (Sentence sentence in text.Sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            if (text.Blocks[sentence.Block].IsMined) rules.Apply(sentence, drafts);
        }

        NestingRepair.Apply(input, drafts.Drafts);
        new QuotationRule(input, drafts, sources).Apply(cancellation);
        OrphanRule.Apply(input, drafts);
        return new AttributionLayer(new ChainLinker(input, sources).Link(drafts.Drafts, cancellation), input.Quotes.Quotations, TokenSets.Union(drafts.Unresolved))
        {
            WithheldContents = TokenSets.Union(drafts.Withheld),
        };
    }
}
