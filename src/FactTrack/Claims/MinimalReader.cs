using System.Collections.Frozen;

namespace FactTrack;

/// <summary>Reads the words of a phrase without its ornaments (the minimisation of MinIE).</summary>
/// <remarks>
/// Only what changes nothing goes: articles, modifiers of <c>ornaments.lex</c>, the description before a name, and circumstances that are arguments
/// of their own. Negation, amounts, hedges, possessors and every modifier that is not known to be an ornament stay.
/// </remarks>
internal sealed class MinimalReader(Document document)
{
    private static readonly FrozenSet<string> s_ornaments = Lexicon.BuiltIn("ornaments").Entries.Select(e => e.Key).ToFrozenSet(StringComparer.Ordinal);

    private readonly SyntaxTable _syntax = document.Syntax;

    /// <summary>The tokens that stay, or null where all do.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="arguments">The arguments of its clause.</param>
    public ValueList<TokenRange>? Read(ClauseArgument phrase, ValueList<ClauseArgument> arguments)
    {
        var kept = new List<int>();
        int all = 0;
        foreach (TokenRange range in phrase.Tokens)
        {
            for (int token = range.Start; token < range.End; token++, all++)
                if (token == phrase.Head || !IsOrnament(token, phrase, arguments)) kept.Add(token);
        }

        while (kept.Count > 1 && kept[^1] != phrase.Head && _syntax.UposOf(kept[^1]) is Upos.Punct or Upos.Cconj) kept.RemoveAt(kept.Count - 1);
        while (kept.Count > 1 && kept[0] != phrase.Head && _syntax.UposOf(kept[0]) is Upos.Punct or Upos.Cconj) kept.RemoveAt(0);
        return kept.Count == all ? null : TokenRanges.Of(kept);
    }

    // A token goes with the ornament that it hangs on.
    private bool IsOrnament(int token, ClauseArgument phrase, ValueList<ClauseArgument> arguments)
    {
        for (int at = token; at >= 0 && at != phrase.Head; at = _syntax.HeadOf(at))
        {
            if (IsArticle(at) || IsModifier(at) || IsDescription(at) || IsOwnArgument(at, phrase, arguments)) return true;
            if (!phrase.Tokens.AsSpan().Covers(at)) return false;
        }

        return false;
    }

    private bool IsArticle(int token) => _syntax.RelationOf(token) == Relation.Det && _syntax.Has(token, "PronType=Art") && !IsOfName(token) && IsBare(token);

    private bool IsModifier(int token) =>
        _syntax.RelationOf(token) is Relation.Amod or Relation.Advmod && s_ornaments.Contains(document.Tokens.Forms[token].ToLowerInvariant()) && !IsOfName(token) && IsBare(token);

    // "The Hague", "the Magnificent Seven": a capital inside a sentence makes the word a part of the name.
    private bool IsOfName(int token) => char.IsUpper(document.Tokens.Forms[token][0]) && token > 0 && _syntax.HeadOf(token) > 0 && _syntax.UposOf(token - 1) is not Upos.Punct
        && _syntax.UposOf(_syntax.HeadOf(token)) == Upos.Propn;

    // "the outspoken minister Anna Holm": the name says who; what limits the description says it of somebody else.
    private bool IsDescription(int token)
    {
        if (_syntax.RelationOf(token) != Relation.NmodDesc || _syntax.UposOf(_syntax.HeadOf(token)) != Upos.Propn) return false;
        for (int child = token - 1; child >= 0 && _syntax.HeadOf(child) >= 0 && token - child < 8; child--)
            if (_syntax.HeadOf(child) == token && _syntax.RelationOf(child) is Relation.Amod or Relation.Advmod && !s_ornaments.Contains(document.Tokens.Forms[child].ToLowerInvariant())) return false;
        return true;
    }

    private static bool IsOwnArgument(int token, ClauseArgument phrase, ValueList<ClauseArgument> arguments)
    {
        foreach (ClauseArgument argument in arguments)
            if (argument.Head == token && argument.Head != phrase.Head && argument.Role is Role.Time or Role.Place or Role.Opponent or Role.Topic) return true;
        return false;
    }

    // "not a", "very nearly great": an ornament that is itself limited stays, with its limits.
    private bool IsBare(int token)
    {
        int first = Math.Max(0, token - 3), last = Math.Min(_syntax.Count - 1, token + 3);
        for (int child = first; child <= last; child++)
            if (_syntax.HeadOf(child) == token && _syntax.RelationOf(child) is not (Relation.Punct or Relation.Cc) && !s_ornaments.Contains(document.Tokens.Forms[child].ToLowerInvariant())) return false;
        return true;
    }
}
