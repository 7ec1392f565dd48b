namespace FactTrack;

/// <summary>Finds the content of a word of attitude in the tree.</summary>
internal sealed class AttitudeContents(AttributionInput input, SubjectFinder subjects, NounHolder holders)
{
    private SyntaxTable Syntax => input.Syntax;

    /// <summary>The content of a word, or null if it has none that its entries take.</summary>
    public AttitudeContent? Of(int word, CueForm form) => (form == CueForm.Noun ? Phrase(word) : null) ?? Find(word, form, input.Lemma(word), -1);

    // "take issue with", "vote in favour of": the noun means it only together with that verb or preposition.
    private AttitudeContent? Phrase(int noun)
    {
        int verb = Syntax.RelationOf(noun) is Relation.Obj or Relation.Obl ? Syntax.HeadOf(noun) : -1;
        if (verb < 0 || verb > noun) return null;
        string? first = Syntax.RelationOf(noun) == Relation.Obj ? input.Lemma(verb) : holders.CaseOf(noun);
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
        if (subject < 0 || !entry.Takes(AttitudeForms.Passive | AttitudeForms.Named)) return null;
        var mask = new TokenMask(input, input.SentenceOf(verb)).AddTree(subject);
        bool isNamed = AddComplements(mask, verb, verb);
        return isNamed || entry.Takes(AttitudeForms.Passive) ? new AttitudeContent(entry, mask.ToRanges(), -1, "attitude-passive") : null;
    }

    private AttitudeContent? Active(int word, AttitudeEntry entry)
    {
        foreach (int child in input.Tree.ChildrenOf(word))
        {
            if (child < word) continue;
            (AttitudeForms form, string? preposition) = FormOf(child);
            if (preposition is null ? !entry.Takes(form) : Array.IndexOf(entry.Prepositions, preposition) < 0) continue;
            var mask = new TokenMask(input, input.SentenceOf(word)).AddTree(child);
            if (entry.Takes(AttitudeForms.Raised))
            {
                int subject = subjects.OwnSubject(word);
                if (subject < 0) return null;
                mask.AddTree(subject);
            }

            if (Syntax.UposOf(word) == Upos.Verb) AddComplements(mask, word, child);
            return Linked(word, entry, child, mask, preposition is null ? NameOf(form) : "attitude-preposition");
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
        if (link >= 0 && link <= word + 2) mask.Remove(new TokenRange(link, link + 1));
        else link = -1;
        return new AttitudeContent(entry, mask.ToRanges(), link, rule) { Head = child };
    }

    private static string NameOf(AttitudeForms form) => form switch
    {
        AttitudeForms.Object => "attitude-object",
        AttitudeForms.Gerund => "attitude-gerund",
        AttitudeForms.Raised => "attitude-raised",
        _ => "attitude-infinitive",
    };

    private (AttitudeForms Form, string? Preposition) FormOf(int child) => Syntax.RelationOf(child) switch
    {
        Relation.Obj => (AttitudeForms.Object, null),
        Relation.Xcomp or Relation.Acl when HasMark(child, "to") => (AttitudeForms.Infinitive | AttitudeForms.Raised, null),
        Relation.Xcomp or Relation.Ccomp when Syntax.XposOf(child) == "VBG" => (AttitudeForms.Gerund, null),
        Relation.Xcomp => (AttitudeForms.Raised, null),
        Relation.Obl or Relation.Nmod or Relation.Advcl or Relation.Acl => (AttitudeForms.None, holders.CaseOf(child)),
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
                Relation.Obl or Relation.Advcl => holders.CaseOf(child) is { } word && input.Attitudes.IsLink(word),
                _ => false,
            };
            if (!isComplement) continue;
            mask.AddTree(child);
            any = true;
        }

        return any;
    }

    private bool HasMark(int token, string word) => input.Child(token, c => Syntax.RelationOf(c) == Relation.Mark && input.Lower(c) == word) >= 0;
}
