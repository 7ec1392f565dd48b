namespace FactTrack;

/// <summary>Layer 8: typed claims. One clause gives at most one claim; repeats in headings become evidence.</summary>
internal sealed class ClaimBuilder(IClaimDetector[] detectors, ExtractionOptions options)
{
    /// <summary>Builds the claims of a document, in the order of the text.</summary>
    public ValueList<Claim> Build(Document document, TreeIndex tree, string articleId, CancellationToken cancellation)
    {
        if (document.Warnings.AsSpan().Has(WarningKind.NotEnglish)) return [];
        var reader = new DraftReader(document, tree, cancellation);
        List<ClaimDraft> drafts = new AllegationReader(document, tree, reader).Read(new TollReader(document, reader).Read(reader.Read(), cancellation), cancellation);
        new EventCircumstances(document).Spread(drafts);
        drafts = new ClaimMerger(document).Merge(drafts, cancellation);
        new EventTyper(document, tree).Type(drafts, cancellation);
        new ContextReader(document, tree).Read(drafts);
        ClaimFinisher finisher = new(document, articleId);
        ValueList<Claim> claims = finisher.Finish(drafts, cancellation);
        claims = WithDetected(document, claims);
        double minimum = Math.Max(options.MinimumConfidence, ConfidenceScorer.MinimumOf(options.Precision));
        double source = options.Precision == Precision.Editorial ? ConfidenceScorer.EditorialSourceMinimum : 0;
        return minimum <= 0 ? claims : claims
            .Where(c => c.Confidence.Overall >= minimum && (c.Asserter != Asserter.Source || c.Confidence.Source >= source)).ToValueList();
    }

    private ValueList<Claim> WithDetected(Document document, ValueList<Claim> claims)
    {
        if (detectors.Length == 0) return claims;
        var known = new HashSet<string>(claims.Select(c => c.Id), StringComparer.Ordinal);
        var all = new List<Claim>(claims);
        foreach (IClaimDetector detector in detectors)
            foreach (Claim claim in detector.Detect(document, claims))
                if (known.Add(claim.Id)) all.Add(claim);
        return all.ToValueList();
    }
}
