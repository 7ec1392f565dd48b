namespace FactTrack;

/// <summary>Finds the content of a word of attitude in the tree.</summary>
internal sealed class AttitudeContents(AttributionInput input, SubjectFinder subjects, NounHolder holders)
{
    private SyntaxTable Syntax => input.Syntax;

    /// <summary>The content of a word, or null if it has none that its entries take.</summary>
    public AttitudeContent? Of(int word, CueForm form) => (form == CueForm.Noun ? Phrase(word) : WithParticle(word)) ?? Find(word, form, input.Lemma(word), -1);

    // "lay out", "speak up": the particle makes it another word.
    private AttitudeContent? WithParticle(int verb) =>
        input.Tree.ChildOf(verb, Relation.CompoundPrt) is >= 0 and var particle ? Find(verb, CueForm.Verb, $"{input.Lemma(verb)} {input.Lower(particle)}", -1) : null;

    // "take issue with", "vote in favour of": the noun means it only together with that verb or preposition.
    private AttitudeContent? Phrase(int noun)
    {
        int verb = Syntax.RelationOf(noun) is Relation.Obj or Relation.Obl ? Syntax.HeadOf(noun) : -1;
        if (verb < 0 || verb > noun) return null;
        string? first = Syntax.RelationOf(noun) == Relation.Obj ? input.Lemma(verb) : input.CaseOf(noun);
        return first is null ? null : Find(noun, CueForm.Noun, $"{first} {input.Lemma(noun)}", verb);
    }

    private AttitudeContent? Find(int word, CueForm form, string key, int verb)
    {
        foreach (AttitudeEntry entry in input.Attitudes.Of(key))
        {
            if (entry.Form != form || (entry.Takes(AttitudeForms.Received) && !holders.IsReceived(word))) continue;
            AttitudeContent? found = form == CueForm.Verb && subjects.IsPassive(word) ? Passive(word, entry) : Active(word, entry);
            if (found is null && form == CueForm.Noun && (verb >= 0 ? verb : holders.LightVerbOf(word)) is >= 0 and var governor) found = Beside(word, governor, entry);
            if (found is not null) return found with { Verb = verb };
        }

        return null;
    }

    private AttitudeContent? Passive(int verb, AttitudeEntry entry)
    {
        int subject = input.Tree.ChildOf(verb, Relation.NsubjPass);
        if (entry.Prepositions.Length > 0 && entry.Takes(AttitudeForms.Passive) && Active(verb, entry) is { } phrase) return phrase;
        if (subject < 0 && entry.Takes(AttitudeForms.Named)) return Named(verb, entry);
        if (subject < 0 || !entry.Takes(AttitudeForms.Passive | AttitudeForms.Named)) return null;
        var mask = new TokenMask(input, input.SentenceOf(verb)).AddTree(subject);
        RemoveRejoining(mask, subject);
        bool isNamed = AddComplements(mask, verb, verb);
        int link = LinkBehind(verb, mask);
        return isNamed || entry.Takes(AttitudeForms.Passive) ? new AttitudeContent(entry, mask.ToRanges(), link, isNamed && entry.Kind == AttributionKind.Impression ? "impression-named" : "attitude-passive") : null;
    }

    // "is known as": the preposition right behind the verb belongs to the cue.
    private int LinkBehind(int verb, TokenMask mask)
    {
        int link = verb + 1;
        if (link >= input.SentenceOf(verb).End || Syntax.RelationOf(link) is not (Relation.Case or Relation.Mark) || Syntax.HeadOf(Syntax.HeadOf(link)) != verb || input.Lower(link) == "to"
            || !(mask.Contains(link) || Syntax.RelationOf(Syntax.HeadOf(link)) == Relation.OblAgent)) return -1;
        mask.Remove(new TokenRange(link, link + 1));
        return link;
    }

    // "the plan seems to work", "it seems that the plan works".
    private AttitudeContent? Raised(int verb, AttitudeEntry entry)
    {
        int complement = input.Child(verb, c => c > verb && Syntax.RelationOf(c) switch
        {
            Relation.Xcomp or Relation.Ccomp or Relation.Obj => true,
            Relation.Obl or Relation.Advcl => input.CaseOf(c) is "like" or "as",
            _ => false,
        });
        int subject = subjects.HolderOf(verb);
        if (complement < 0 || subject == verb) return null;
        var mask = new TokenMask(input, input.SentenceOf(verb)).AddTree(complement);
        if (subject >= 0 && Syntax.RelationOf(complement) != Relation.Ccomp) mask.AddTree(subject).Remove(new TokenRange(verb, verb + 1));
        return new AttitudeContent(entry, mask.ToRanges(), -1, "impression");
    }

    // "the program, known as Holm's plan": a participle behind the noun that it names.
    private AttitudeContent? Named(int verb, AttitudeEntry entry)
    {
        if (Syntax.RelationOf(verb) != Relation.Acl) return null;
        var mask = new TokenMask(input, input.SentenceOf(verb));
        if (!AddComplements(mask, verb, verb)) return null;
        int link = LinkBehind(verb, mask), noun = Syntax.HeadOf(verb);
        foreach (int child in input.Tree.ChildrenOf(noun))
            if (child < noun && Syntax.RelationOf(child) is Relation.Det or Relation.Amod or Relation.Compound or Relation.Nummod or Relation.NmodPoss) mask.AddTree(child);
        return new AttitudeContent(entry, mask.Add(new TokenRange(noun, noun + 1)).ToRanges(), link, "impression-named");
    }

    private AttitudeContent? Active(int word, AttitudeEntry entry)
    {
        if (entry.Takes(AttitudeForms.Raised)) return Raised(word, entry);
        foreach (int child in input.Tree.ChildrenOf(word))
        {
            if (child < word || (Syntax.RelationOf(child) == Relation.Obj && IsSetOff(child))) continue;
            (AttitudeForms form, string? preposition) = FormOf(child);
            if (preposition is null ? !entry.Takes(form) : Array.IndexOf(entry.Prepositions, preposition) < 0) continue;
            var mask = new TokenMask(input, input.SentenceOf(word)).AddTree(child);
            if (Syntax.UposOf(word) == Upos.Verb) AddComplements(mask, word, child);
            RemoveRejoining(mask, child);
            if (preposition == "as" && input.Tree.ChildOf(word, Relation.Obj) is > 0 and var theme && theme > word) mask.AddTree(theme);
            return Linked(word, entry, child, mask, "attitude-" + RuleOf(child, preposition));
        }

        return null;
    }

    // "raised questions about the plan": the parser may hang the phrase on the verb.
    private AttitudeContent? Beside(int noun, int verb, AttitudeEntry entry)
    {
        int child = input.Child(verb, c => c > noun && FormOf(c).Preposition is { } word && Array.IndexOf(entry.Prepositions, word) >= 0);
        return child < 0 ? null : Linked(noun, entry, child, new TokenMask(input, input.SentenceOf(noun)).AddTree(child), "attitude-preposition");
    }

    private AttitudeContent Linked(int word, AttitudeEntry entry, int child, TokenMask mask, string rule)
    {
        bool hasLink = rule == "attitude-preposition";
        int link = hasLink ? input.Child(child, c => c < child && Syntax.RelationOf(c) is Relation.Case or Relation.Mark) : -1;
        if (link >= 0 && IsRightBehind(link, word)) mask.Remove(new TokenRange(link, link + 1));
        else link = -1;
        return new AttitudeContent(entry, mask.ToRanges(), link, rule) { Head = child };
    }

    // A particle or an adverb may stand between.
    private bool IsRightBehind(int link, int word)
    {
        for (int token = word + 1; token < link; token++)
            if (Syntax.HeadOf(token) != word || Syntax.RelationOf(token) is not (Relation.CompoundPrt or Relation.Advmod)) return false;
        return true;
    }

    private string RuleOf(int child, string? preposition) => preposition is not null ? "preposition"
        : Syntax.RelationOf(child) is Relation.Obj or Relation.Iobj ? "object"
        : HasMark(child, "to") ? "infinitive" : "complement";

    private (AttitudeForms Form, string? Preposition) FormOf(int child) => Syntax.RelationOf(child) switch
    {
        Relation.Obj or Relation.Iobj => (input.HasChild(Syntax.HeadOf(child), Relation.Xcomp) ? AttitudeForms.Object | AttitudeForms.Predicate : AttitudeForms.Object, null),
        Relation.Xcomp or Relation.Acl when HasMark(child, "to") => (AttitudeForms.Infinitive, null),
        Relation.Xcomp or Relation.Ccomp when Syntax.XposOf(child) == "VBG" || input.Child(child, c => c < child && Syntax.XposOf(c) == "VBG" && Syntax.RelationOf(c) is Relation.Aux or Relation.AuxPass) >= 0 => (AttitudeForms.Gerund, null),
        Relation.Obl or Relation.Nmod or Relation.Advcl or Relation.Acl when !IsTime(child) => (AttitudeForms.None, input.CaseOf(child)),
        _ => (AttitudeForms.None, null),
    };

    // "criticised him for staying", "described it as a test": what the verb says of its object belongs to the content.
    private bool AddComplements(TokenMask mask, int verb, int after)
    {
        bool any = false;
        foreach (int child in input.Tree.ChildrenOf(verb))
        {
            if (child <= after) continue;
            bool isComplement = Syntax.RelationOf(child) switch
            {
                Relation.Xcomp or Relation.Ccomp or Relation.Obj => true,
                Relation.Obl => input.CaseOf(child) is { } word && input.Attitudes.IsLink(word) && !IsTime(child),
                Relation.Advcl => input.CaseOf(child) is { } mark && input.Attitudes.IsLink(mark),
                _ => false,
            };
            if (!isComplement || IsSetOff(child)) continue;
            mask.AddTree(child);
            any = true;
        }

        return any;
    }

    // "on Monday", "in 2012": when, not what.
    private bool IsTime(int token) => Syntax.UposOf(token) == Upos.Num || (CalendarWords.Find(input.Text.Tokens.Forms[token]) is not null && input.CaseOf(token) != "as");

    private bool IsSetOff(int child) => input.Tree.SubtreeOf(child).Start is > 0 and var start && (IsBreak(start) || IsBreak(start - 1)) && input.Quotes.OuterOf(child) < 0;

    private bool IsBreak(int token) => input.IsMark(token) && !input.Quotes.IsMark(token);

    // "praised Holm, who had left": what is only said beside is the writer's.
    private bool IsAside(int token) => Syntax.RelationOf(token) is Relation.AclRelcl or Relation.Acl or Relation.Advcl && input.Quotes.OuterOf(token) < 0 && IsSetOff(token);

    // "dismissed the idea, saying that ...": what goes on with the verb is no part of the content.
    private void RemoveRejoining(TokenMask mask, int content)
    {
        TokenRange range = input.Tree.SubtreeOf(content);
        for (int token = content + 1; token < range.End; token++)
            if (mask.Contains(token) && ((Syntax.UposOf(token) == Upos.Verb && subjects.IsRejoining(token)) || IsAside(token))) mask.RemoveTree(token);
    }

    private bool HasMark(int token, string word) => input.Child(token, c => Syntax.RelationOf(c) == Relation.Mark && input.Lower(c) == word) >= 0;
}
