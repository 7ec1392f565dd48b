namespace FactTrack.Tests;

/// <summary>Keeps what code of the documentation prints.</summary>
internal sealed class Printed : StringWriter
{
    public Printed() => NewLine = "\n";

    /// <summary>What was printed since the last time, without the last line break.</summary>
    public string Take()
    {
        string printed = ToString().TrimEnd('\n');
        GetStringBuilder().Clear();
        return printed;
    }
}
