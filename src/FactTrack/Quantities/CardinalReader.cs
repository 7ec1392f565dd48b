namespace FactTrack;

/// <summary>Reads cardinals and ordinals of words, or of words and digits: "two hundred and five", "3 hundred and 21", "twenty-first", "2.5 million".</summary>
/// <remarks>Groups below a thousand, each with its scale, from the greatest to the least; one pass from left to right with a bounded look ahead.</remarks>
internal ref struct CardinalReader
{
    // Beyond it, the parts of a sum cannot be told from one another; a decimal holds ten thousand times more.
    private const decimal Most = 1e24m;
    private const int LongestGroup = 6;

    private readonly SentenceView _view;
    private readonly int _start;
    private readonly bool _article;
    private decimal _total;
    private decimal _group = -1;
    private decimal _least = decimal.MaxValue;
    private bool _digits;
    private bool _beyond;

    private CardinalReader(SentenceView view, int start, bool article) => (_view, _start, _article) = (view, start, article);

    private readonly decimal Value => _total + Math.Max(_group, 0);

    private readonly bool IsOpen => (_group >= 100 && _group % 100 == 0) || (_group < 0 && _total > 0);

    /// <summary>Reads a number that begins at a token, or null; "a" may stand for one before a hundred, a dozen or a scale.</summary>
    public static Number? Read(SentenceView view, int at)
    {
        bool article = view.Is(at, "a") || view.Is(at, "an");
        if (article && !NumberWords.TryFindMultiplier(view[at + 1], out _)) return null;
        return new CardinalReader(view, at, article).Run();
    }

    private Number? Run()
    {
        int at = _article ? _start + 1 : _start, end = _start;
        while (Take(at) is { } next)
        {
            end = next;
            if (Ordinal(end) is { } ordinal) return ordinal;
            if (AndPart(ref end)) break;
            at = Next(end);
            if (at < 0) break;
        }

        if (end == _start) return null;
        if (_beyond) return new Number(new(_start, end), 0, 1, NumberKind.Beyond, _digits);
        decimal scale = _total > 0 && _least < decimal.MaxValue ? _least : 1;
        return new Number(new(_start, end), Value, scale, NumberKind.Cardinal, _digits);
    }

    /// <summary>Takes one word or figure in; returns where it ends, or null if it does not go on the number.</summary>
    private int? Take(int at)
    {
        if (DigitReader.Starts(_view[at])) return TakeDigits(at);
        if (NumberWords.Find(_view[at]) is not { Cardinal: { } kind } word) return null;
        decimal value = word.Value;
        bool one = _group < 0 && _article && at == _start + 1;
        switch (kind)
        {
            case NumberWordKind.Small or NumberWordKind.Tens:
                if (!Takes(value)) return null;
                _group = Math.Max(_group, 0) + value;
                return DecimalReader.Read(_view, at + 1) is { } part ? Add(part) : at + 1;
            case NumberWordKind.Hundred:
                if (_group is 0 or >= 1000 || (_group >= 100 && !_digits) || (_group < 0 && !one)) return null;
                _group = Math.Max(_group, 1) * value;
                return DecimalReader.Read(_view, at + 1) is { } rest ? Add(rest) : at + 1;
            case NumberWordKind.Dozen:
                if (_group is 0 or >= 100 || _total > 0 || (_group < 0 && !one)) return null;
                _group = Math.Max(_group, 1) * value;
                return at + 1;
            default:
                return TakeScale(value, one) ? at + 1 : null;
        }
    }

    private bool TakeScale(decimal value, bool one)
    {
        if (_group < 0 && !one)
        {
            // "a hundred thousand million"
            if (_total == 0) return false;
            if (_total > Most / value) _beyond = true;
            else (_total, _least) = (_total * value, value);
            return true;
        }

        if (value >= _least) return false;
        if (Math.Max(_group, 1) > Most / value) _beyond = true;
        else _total += (one ? 1 : _group) * value;
        (_group, _least) = (-1, value);
        return true;
    }

    private int? TakeDigits(int at)
    {
        // "3 hundred and 21", "3 million 200 thousand"; in all else a second figure is another number.
        bool afterHundred = _group >= 100 && _view.Is(at - 1, "and") && NumberWords.Find(_view[at - 2])?.Cardinal == NumberWordKind.Hundred;
        bool afterScale = _group < 0 && _total > 0 && !_view.Is(at - 1, "and") && ScaleAfter(at) < _least;
        if (at > _start && !afterHundred && !afterScale) return null;
        if (DigitReader.Read(_view, at) is not { Kind: NumberKind.Cardinal } digits || (afterHundred && digits.Value >= 100)) return null;
        if (at == _start) _digits = true;
        _group = Math.Max(_group, 0) + digits.Value;
        return digits.Tokens.End;
    }

    private int Add((int End, decimal Value) part)
    {
        _group += part.Value;
        return part.End;
    }

    private readonly bool Takes(decimal value) =>
        _group < 0 || (_group >= 100 && _group % 100 == 0) || (value < 10 && value > 0 && _group % 10 == 0 && _group % 100 >= 20 && !_digits);

    /// <summary>The ordinal that ends with the next word ("twenty-first", "one hundred twenty-fifth", "three trillionth"), or null.</summary>
    private readonly Number? Ordinal(int end)
    {
        int at = _view.IsHyphen(end) ? end + 1 : IsOpen && _view.Is(end, "and") ? end + 1 : end;
        if (_digits || NumberWords.Find(_view[at])?.As(NumberWordKind.Ordinal) is not { } place) return null;
        if (place >= 100) return _group is > 1 and < 1000 && _group % 1 == 0 ? Place(at, (_group * place) + _total) : null;
        bool isFraction = _group >= 0 && _group < 20 || at == end + 1 && _view.Is(end, "and");
        return !isFraction && (IsOpen || (place < 10 && _group % 10 == 0 && _group % 100 >= 20)) ? Place(at, Value + place) : null;
    }

    private readonly Number Place(int at, decimal value) => new(new(_start, at + 1), value, 1, NumberKind.Ordinal, false);

    /// <summary>"and a half", "and three quarters" after the last scale or without one; ends the number unless a lesser scale follows.</summary>
    private bool AndPart(ref int end)
    {
        if (FractionReader.ReadAndPart(_view, end) is not { } part) return false;
        end = part.Tokens.End;
        if (_group >= 0)
        {
            _group += part.Value;
            if (NumberWords.TryFindMultiplier(_view[end], out decimal scale) && scale < _least)
            {
                if (_group > Most / scale) _beyond = true;
                else _total += _group * scale;
                (_group, _least) = (-1, scale);
                end++;
            }
        }
        else if (NumberWords.TryFindMultiplier(_view[end], out decimal lesser) && lesser < _least)
        {
            _total += part.Value * lesser;
            end++;
        }
        else
        {
            _total += part.Value * _least;
        }

        return true;
    }

    /// <summary>Where the number may go on after a word, past a hyphen or "and"; -1 where it ends.</summary>
    /// <remarks>"and" does not join two numbers: "between one hundred and two hundred", "a million and two million".</remarks>
    private readonly int Next(int end)
    {
        if (_view.IsHyphen(end) && (_view.Touches(end - 1) || (_group % 10 == 0 && _group % 100 >= 20))) return end + 1;
        if (!_view.Is(end, "and")) return end;
        if (!IsOpen || _view.Is(_start - 1, "between")) return -1;
        int next = end + 1;
        if (NumberWords.Find(_view[next])?.Cardinal is not (NumberWordKind.Small or NumberWordKind.Tens) && !DigitReader.Starts(_view[next])) return -1;
        if (_total == 0 && NumberWords.Find(_view[next + 1])?.Cardinal == NumberWordKind.Hundred) return -1;
        return ScaleAfter(next) is { } scale && (scale >= _least || _total == 0) && !(_total == 0 && scale >= 1000 && _group < 1000) ? -1 : next;
    }

    /// <summary>The first scale word after the group that begins at a token, or null.</summary>
    private readonly decimal? ScaleAfter(int at)
    {
        for (int i = at; i < at + LongestGroup; i++)
        {
            if (_view.IsHyphen(i) || _view.Is(i, "and")) continue;
            NumberWord? word = NumberWords.Find(_view[i]);
            if (word?.Cardinal == NumberWordKind.Scale) return word.Value;
            if (word?.Cardinal is null && !DigitReader.Starts(_view[i])) return null;
        }

        return null;
    }
}
