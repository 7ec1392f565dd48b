namespace FactTrack;

/// <summary>On which side of the built-in recognizer a user's one stands. Where both find something in the same words, the first wins.</summary>
public enum RecognizerOrder : byte
{
    /// <summary>In front: what it finds replaces what the built-in one finds in the same words.</summary>
    Before,

    /// <summary>Behind: it only adds what the built-in one left.</summary>
    After,
}
