namespace FactTrack;

/// <summary>A store cannot be read or written. The message says which, why, and what to do; nothing already stored is lost.</summary>
public sealed class FactStoreException : IOException
{
    /// <summary>Makes an exception.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="inner">The cause, if any.</param>
    public FactStoreException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
