namespace FactTrack;

/// <summary>Attributions whose cue is a noun and whose content is no clause: "support for the strike", "raised questions about", "has the backing of".</summary>
internal sealed class AttitudeNounRule(AttributionInput input, SubjectFinder subjects, SourceResolver sources, NounHolder holders)
{
    // A shorter phrase without a verb or a name is a topic.
    private const int BareTopic = 5;

    // A shorter content of an owned noun only says which view it is.
    private const int ShortTopic = 4;

    private readonly CueWords _words = new(input, subjects);

    private SyntaxTable Syntax => input.Syntax;

    /// <summary>The attribution of a noun with a content, or null if nobody holds it.</summary>
    public Draft? Of(int noun, AttitudeContent content) => content.Entry.Takes(AttitudeForms.Received) ? Received(noun, content) : Held(noun, content);

    private Draft? Held(int noun, AttitudeContent content)
    {
        int verb = content.Verb >= 0 ? content.Verb : holders.LightVerbOf(noun);
        int source = HolderOf(noun, verb, content, out bool borrows);
        if (source >= 0 && (!sources.CanSpeak(source) || source == content.Head)) source = -1;
        if (source < 0 ? !IsBare(noun, content) : !borrows && content.Verb < 0 && !IsTold(noun, content)) return null;
        TokenRange cue = _words.Of(noun, content.Link);
        if (borrows && verb < noun && noun - verb <= NounHolder.FarthestVerb) cue = new TokenRange(_words.Of(verb).Start, cue.End);
        else if (source >= 0 && cue.Contains(source) && source < noun) cue = new TokenRange(source + 1, cue.End);
        bool isNegated = input.HasNegativeDeterminer(noun) || (borrows && input.IsNegated(verb));
        if (source >= 0 && !borrows && input.Tree.IsBelow(source, content.Head) && new TokenMask(input, input.SentenceOf(noun)) is var mask)
        {
            foreach (TokenRange range in content.Ranges) mask.Add(range);
            content = content with { Ranges = mask.RemoveTree(source).ToRanges() };
            if (content.Ranges.Count == 0) return null;
        }

        return AttitudeRule.Make(noun, cue, source, -1, isNegated, content);
    }

    // "The plan has the backing of the union".
    private Draft? Received(int noun, AttitudeContent content)
    {
        int verb = holders.GovernorOf(noun), subject = subjects.SourceOf(verb);
        if (verb > noun || subject < 0 || !sources.CanSpeak(content.Head) || subjects.IsPassive(verb)) return null;
        List<TokenRange> ranges = new TokenMask(input, input.SentenceOf(noun)).AddTree(subject).RemoveTree(input.Tree.IsBelow(verb, subject) ? verb : -1).ToRanges();
        var cue = new TokenRange(noun - verb <= NounHolder.FarthestVerb ? _words.Of(verb).Start : noun, _words.Of(noun, content.Link).End);
        return ranges.Count == 0 ? null : AttitudeRule.Make(noun, cue, content.Head, -1, input.IsNegated(verb), content with { Ranges = ranges });
    }

    private int HolderOf(int noun, int verb, AttitudeContent content, out bool borrows)
    {
        borrows = false;
        if (content.Entry.Takes(AttitudeForms.Role)) return holders.BearerOf(noun, subjects);
        int owner = holders.OwnerOf(noun, content.Head);
        borrows = verb >= 0 && (owner < 0 || Syntax.UposOf(owner) == Upos.Pron);
        return borrows ? subjects.SourceOf(verb) : owner;
    }

    // "dropped his support for it" tells what happened to a view, "his support for it" what it is about; an attack tells what it is against.
    private bool IsTold(int noun, AttitudeContent content) => content.Entry.Takes(AttitudeForms.Role)
        || (Syntax.RelationOf(noun) != Relation.Obj && (content.Entry.Stance == Stance.Denied || content.Ranges.Exists(r => r.Length >= ShortTopic)));

    // "amid fears of a strike by drivers": a known view ("the fears") and a bare topic ("fears of flying") are nobody's in particular.
    private bool IsBare(int noun, AttitudeContent content) =>
        content.Entry.Takes(AttitudeForms.Bare) && Syntax.RelationOf(noun) is not (Relation.Conj or Relation.Appos)
        && input.Child(noun, c => Syntax.RelationOf(c) == Relation.Det && Syntax.Has(c, "Definite=Def")) < 0
        && content.Ranges.Exists(r => r.Length >= BareTopic || HasVerbOrName(r));

    private bool HasVerbOrName(TokenRange range)
    {
        for (int token = range.Start; token < range.End; token++)
            if (Syntax.UposOf(token) is Upos.Verb or Upos.Propn) return true;
        return false;
    }
}
