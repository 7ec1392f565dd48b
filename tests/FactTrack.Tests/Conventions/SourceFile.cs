using System.Text.RegularExpressions;

namespace FactTrack.Tests;

/// <summary>A C# file of the repository, without its comments and the text of its strings.</summary>
internal sealed partial class SourceFile(string path)
{
    /// <summary>Relative to the root, with slashes.</summary>
    public string Path { get; } = path;

    /// <summary>The file as it stands.</summary>
    public string Text { get; } = Repository.Read(path);

    /// <summary>The folder below <c>src/FactTrack</c>, "" for the root.</summary>
    public string Layer => Path.Split('/') is [_, _, var folder, _, ..] ? folder : "";

    /// <summary>The code without comments and strings.</summary>
    public string Code => Strings().Replace(Comments().Replace(Text, ""), "\"\"");

    /// <summary>The types declared at the top level of the file.</summary>
    public IEnumerable<string> Types => Declarations().Matches(Code).Select(match => match.Groups[1].Value);

    /// <summary>All C# files of a folder.</summary>
    public static IEnumerable<SourceFile> In(string folder) => Repository.Files(folder, "*.cs").Select(file => new SourceFile(file));

    /// <summary>True if a type's name is used as a type: not after a point, and not as the name of a member or argument.</summary>
    public bool Uses(string type) => Regex.IsMatch(Code, $@"(?<![\w.@]){type}\b(?!\s*(?::|=[^=>]))") && (!Declares(type) || Regex.IsMatch(Code, $@"(?<![\w.@]){type}\??\s+(?!(?:is|and|or|as|with|switch|in)\b)\w"));

    private bool Declares(string member) => Regex.IsMatch(Code, $@"\w[\w?>\]]*\s+{member}\s*(?:\{{|=>|;|,|\)|\()|^\s*{member},?\s*$", RegexOptions.Multiline);

    [GeneratedRegex("""//[^\n]*|/\*.*?\*/""", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(""""
        """.*?"""|@"(?:""|[^"])*"|"(?:\\.|[^"\\\n])*"
        """", RegexOptions.Singleline)]
    private static partial Regex Strings();

    [GeneratedRegex(@"^(?:\w+\s+)*(?:class|interface|enum|record struct|record class|record|struct)\s+(\w+)", RegexOptions.Multiline)]
    private static partial Regex Declarations();
}
