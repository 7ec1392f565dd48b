namespace FactTrack;

/// <summary>What an article says of each capitalised form as a whole: the name that the parser mostly takes it for where it stands elsewhere.</summary>
internal sealed class ArticleForms
{
    private const int Kinds = 5;

    private readonly AnnotatedText _text;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<int> _votes = [];
    private readonly int[] _formOf;

    public ArticleForms(AnnotatedText text)
    {
        _text = text;
        _formOf = new int[text.Count];
        for (int token = 0; token < text.Count; token++)
        {
            string form = text.Forms[token];
            _formOf[token] = -1;
            if (form.Length < 2 || !char.IsUpper(form[0])) continue;
            if (!_numbers.TryGetValue(form, out int number))
            {
                _numbers[form] = number = _numbers.Count;
                for (int i = 0; i < Kinds; i++) _votes.Add(0);
            }

            _formOf[token] = number;
            _votes[(number * Kinds) + KindOf(token)] += VoteOf(token);
        }
    }

    /// <summary>0 where the form stands nowhere else; otherwise 1 to 5 for what it mostly is, and 8 more where nothing speaks against that.</summary>
    public uint Of(int token)
    {
        int number = _formOf[token];
        if (number < 0) return 0;
        int best = -1, most = 0, all = 0, own = KindOf(token);
        for (int kind = 0; kind < Kinds; kind++)
        {
            int votes = _votes[(number * Kinds) + kind] - (kind == own ? VoteOf(token) : 0);
            all += votes;
            if (votes > most) (best, most) = (kind, votes);
        }

        return best < 0 ? 0 : (uint)(best + 1 + (most == all ? 8 : 0));
    }

    private int KindOf(int token) => ((int)_text.Syntax.NameHintOf(token).Best + 1) / 2;

    private int VoteOf(int token) => 1 + _text.Syntax.NameHintOf(token).Lead;
}
