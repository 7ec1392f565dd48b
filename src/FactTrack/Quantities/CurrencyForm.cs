namespace FactTrack;

/// <summary>Where a word for money stands.</summary>
internal enum CurrencyForm : byte
{
    /// <summary>Before the number ("$").</summary>
    Symbol,

    /// <summary>On either side ("USD").</summary>
    Code,

    /// <summary>After the number ("dollars").</summary>
    Name,
}
