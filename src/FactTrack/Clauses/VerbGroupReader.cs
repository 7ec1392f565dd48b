namespace FactTrack;

/// <summary>Reads the verb group of a predicate; a conjunct shares the auxiliaries of the first verb.</summary>
internal sealed class VerbGroupReader(ClauseInput input, ClauseLexicon lexicon)
{
    /// <summary>The group of a verbal or copular predicate.</summary>
    public VerbGroup Read(int predicate, ClauseKind kind)
    {
        SyntaxTable syntax = input.Syntax;
        bool copular = kind == ClauseKind.Copular;
        var tokens = new List<int>();
        int copula = -1, particle = -1;
        var auxiliaries = new List<int>();
        Collect(predicate, tokens, auxiliaries, ref copula, ref particle);
        bool shared = false;
        if (!copular && auxiliaries.Count == 0 && syntax.RelationOf(predicate) == Relation.Conj)
        {
            int first = FirstConjunct(predicate);
            if (SharesAuxiliaries(first, predicate))
            {
                int ignored = -1;
                Collect(first, [], auxiliaries, ref ignored, ref ignored);
                shared = auxiliaries.Count > 0;
            }
        }

        if (!copular) tokens.Add(predicate);
        else if (copula < 0) tokens.Add(predicate);
        string lemma = copular ? "be" : syntax.LemmaOf(predicate);
        if (particle >= 0) lemma = $"{lemma} {syntax.LemmaOf(particle)}";
        if (!copular && input.Tree.ChildOf(predicate, Relation.Obj) is >= 0 and int noun && noun == predicate + 1 && lexicon.IsIdiom(lemma, syntax.LemmaOf(noun)))
        {
            lemma = $"{lemma} {syntax.LemmaOf(noun)}";
            tokens.Add(noun);
        }

        tokens.Sort();
        int main = copular && copula >= 0 ? copula : predicate;
        bool passive = IsPassive(predicate, copular, shared, auxiliaries);
        return new VerbGroup(lemma, tokens, TenseOf(main, auxiliaries), AspectOf(main, auxiliaries, passive), passive ? Voice.Passive : Voice.Active, Modal(auxiliaries));
    }

    private void Collect(int predicate, List<int> tokens, List<int> auxiliaries, ref int copula, ref int particle)
    {
        foreach (int child in input.Tree.ChildrenOf(predicate))
        {
            switch (input.Syntax.RelationOf(child))
            {
                case Relation.Aux or Relation.AuxPass:
                    auxiliaries.Add(child);
                    tokens.Add(child);
                    break;
                case Relation.Cop when !input.IsOuterCopula(child):
                    copula = child;
                    tokens.Add(child);
                    break;
                case Relation.CompoundPrt when !input.IsAmount(child):
                    particle = child;
                    tokens.Add(child);
                    break;
                case Relation.Advmod when input.Syntax.Has(child, "Polarity=Neg") || input.Syntax.LemmaOf(child) is "not" or "never":
                    tokens.Add(child);
                    break;
            }
        }
    }

    private int FirstConjunct(int token)
    {
        while (input.Syntax.RelationOf(token) == Relation.Conj) token = input.Syntax.HeadOf(token);
        return token;
    }

    // "has sent and supplied" shares; "has sent and supplies" does not.
    private bool SharesAuxiliaries(int first, int conjunct) =>
        input.IsVerb(first) && input.ChildOf(conjunct, Relation.Nsubj, Relation.NsubjPass) < 0
        && (input.Syntax.XposOf(first) == input.Syntax.XposOf(conjunct)
            || (input.Syntax.XposOf(first) == "VBN" && input.Syntax.XposOf(conjunct) == "VBD" && input.Syntax.LemmaOf(first) != "be"));

    private bool IsPassive(int predicate, bool copular, bool shared, List<int> auxiliaries)
    {
        if (copular) return false;
        if (input.Tree.ChildOf(predicate, Relation.AuxPass) >= 0 || input.Tree.ChildOf(predicate, Relation.NsubjPass) >= 0) return true;
        if (shared) return auxiliaries.Exists(a => input.Syntax.RelationOf(a) == Relation.AuxPass);
        return auxiliaries.Count == 0 && ((input.Syntax.XposOf(predicate) == "VBN" && !GoesOn(predicate) && !IsMisread(predicate)) || IsReduced(predicate) || IsBarePassive(predicate));
    }

    // "had no news and apologized", "did not resign but apologised": behind an active verb without auxiliaries a participle is the past tense.
    private bool GoesOn(int predicate)
    {
        if (input.Syntax.RelationOf(predicate) != Relation.Conj) return false;
        int first = FirstConjunct(predicate);
        return input.Syntax.XposOf(first) is "VBD" or "VBZ" or "VBP" or "VB" && input.Tree.ChildOf(first, Relation.NsubjPass) < 0;
    }

    // "the treaty they signed divided the island": what has an object is no passive.
    private bool IsMisread(int participle) =>
        input.Syntax.RelationOf(participle) == Relation.Acl && input.Tree.ChildOf(participle, Relation.Obj) > participle
        && !lexicon.IsGiving(input.Syntax.LemmaOf(participle)) && !lexicon.IsNaming(input.Syntax.LemmaOf(participle));

    // "hikers found dead": where the parser hangs a past tense on a noun, it is the participle.
    private bool IsReduced(int predicate) =>
        input.Syntax.XposOf(predicate) == "VBD" && input.Syntax.RelationOf(predicate) == Relation.Acl && input.ChildOf(predicate, Relation.Nsubj, Relation.Obj) < 0;

    // "Two sailors rescued off coast": taggers take a participle without its auxiliary for the past tense.
    private bool IsBarePassive(int predicate) =>
        input.Tree.ChildOf(predicate, Relation.Nsubj) is >= 0 and var subject && subject < predicate && !input.IsRelativizer(subject) && input.Syntax.UposOf(subject) != Upos.Pron
        && input.ChildOf(predicate, Relation.Obj, Relation.Ccomp) < 0 && input.Tree.ChildOf(predicate, Relation.Conj) < 0 && input.Tree.ChildOf(predicate, Relation.CompoundPrt) < 0
        && input.Syntax.LemmaOf(predicate) is var lemma && VerbForms.Shared.Find(input.Forms[predicate], "VBN") == lemma && lexicon.IsPatientVerb(lemma, input.IsHeading(predicate) || IsStruck(predicate));

    // "A man shot in the leg": where somebody is struck is said of the one who is.
    private bool IsStruck(int predicate)
    {
        foreach (int child in input.Tree.ChildrenOf(predicate))
            if (child > predicate && input.Syntax.RelationOf(child) == Relation.Obl && (lexicon.IsBodyPart(input.Syntax.LemmaOf(child)) || (input.Syntax.LemmaOf(child) == "death" && input.PrepositionOf(child) == "to"))) return true;
        return false;
    }

    private int Modal(List<int> auxiliaries)
    {
        foreach (int auxiliary in auxiliaries)
            if (input.Syntax.XposOf(auxiliary) == "MD") return auxiliary;
        return -1;
    }

    private Tense TenseOf(int main, List<int> auxiliaries)
    {
        foreach (int auxiliary in auxiliaries)
        {
            if (input.Syntax.XposOf(auxiliary) == "MD") return input.Syntax.LemmaOf(auxiliary) is "will" or "shall" or "would" or "'ll" ? Tense.Future : Tense.Present;
        }

        foreach (int auxiliary in auxiliaries)
        {
            if (FiniteTense(auxiliary) is not Tense.None and Tense tense) return tense;
        }

        return FiniteTense(main);
    }

    private Tense FiniteTense(int token) => input.Syntax.XposOf(token) switch
    {
        "VBD" => Tense.Past,
        "VBZ" or "VBP" => Tense.Present,
        _ => Tense.None,
    };

    private Aspect AspectOf(int main, List<int> auxiliaries, bool passive)
    {
        bool perfect = auxiliaries.Exists(a => input.Syntax.LemmaOf(a) == "have");
        bool progressive = input.Syntax.XposOf(main) == "VBG" && auxiliaries.Exists(a => input.Syntax.LemmaOf(a) == "be");
        if (passive) progressive = auxiliaries.Exists(a => input.Syntax.XposOf(a) == "VBG");
        return (perfect, progressive) switch
        {
            (true, true) => Aspect.PerfectProgressive,
            (true, false) => Aspect.Perfect,
            (false, true) => Aspect.Progressive,
            _ => Aspect.Simple,
        };
    }
}
