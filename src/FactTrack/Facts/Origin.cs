namespace FactTrack;

/// <summary>An independent root of a fact: who stands behind its reports in the end.</summary>
/// <remarks>
/// A claim with a source has the innermost source as its root, a claim of the article itself its story, not the outlet. Copies of a story, papers that quote the same
/// source, a government and its spokesman, agency or leader, and outlets of one owner (<see cref="PublisherProfile"/>) are one root.
/// </remarks>
/// <param name="Key">Equal for reports of the same root, such as <c>source:</c> or <c>story:</c> and 16 hexadecimal digits.</param>
/// <param name="Name">Its name for people to read.</param>
/// <param name="Kind">Whether it is a source or a story.</param>
/// <param name="Reports">The ids of the reports that go back to it (<see cref="FactReport.Id"/>), the earliest first.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Origin(string Key, string Name, OriginKind Kind, ValueList<string> Reports)
{
    /// <summary>The name and the number of reports.</summary>
    public override string ToString() => $"{Name} ({Reports.Count})";
}
