using System.Security.Cryptography;

namespace FactTrack;

/// <summary>A user's list of names with their types, countries and ids, read from a file; it finds them in articles.</summary>
/// <remarks>
/// <para>
/// The format is that of the built-in lexicons: UTF-8 lines; <c># columns: name type country aliases id nouns</c> first, other lines that
/// start with <c>#</c> are comments; then one entity a line, its columns separated by one tab each. Columns may stand in any order;
/// <c>name</c> (the canonical name) and <c>type</c> (an <see cref="EntityType"/>, in any case) are required. <c>aliases</c> and
/// <c>nouns</c> ("club", for "the club") hold several separated by <c>;</c>. What the line of a name that is also built in leaves open is filled
/// from there if the types are the same. Source and licence need not be named.
/// </para>
/// <para>
/// Names match whole words in the case in which they are written, the longest first, and win over everything built in. Where two lines
/// claim one name, or say different things of one id, the earlier one wins, which <see cref="Problems"/> reports.
/// </para>
/// </remarks>
/// <threadsafety>Immutable; one instance serves any number of extractors and threads.</threadsafety>
public sealed class EntityLexicon : IEntityRecognizer
{
    private readonly NameTree<ListedEntity> _names;

    private EntityLexicon(string name, string version, EntityLexiconReader read)
    {
        (Name, Version, Count, _names) = (name, version, read.Count, read.Names);
        Problems = read.Problems.ToValueList();
    }

    /// <summary>The name of the file, without its folder.</summary>
    public string Name { get; }

    /// <summary>The first 12 hexadecimal digits of the SHA-256 of its bytes.</summary>
    public string Version { get; }

    /// <summary>How many lines are entries.</summary>
    public int Count { get; }

    /// <summary>What its lines do otherwise than they seem to say (duplicates, conflicts), and what they override; no errors.</summary>
    public ValueList<LexiconProblem> Problems { get; }

    /// <summary>Reads a lexicon from a file.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty; <see cref="ArgumentNullException"/> if it is null.</exception>
    /// <exception cref="FileNotFoundException">There is no such file; other <see cref="IOException"/>s if it cannot be read.</exception>
    /// <exception cref="FormatException">A line is broken; the message names file and line and says what to do.</exception>
    public static EntityLexicon Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using FileStream stream = File.OpenRead(path);
        return Make(stream, path, Path.GetFileName(path));
    }

    /// <summary>Reads a lexicon from a stream.</summary>
    /// <param name="stream">What to read, from where it stands to its end; it stays open.</param>
    /// <param name="name">What to call it in messages and versions, such as the name of its file.</param>
    /// <exception cref="ArgumentException">The stream cannot be read, or <paramref name="name"/> is empty; <see cref="ArgumentNullException"/> for null.</exception>
    /// <exception cref="FormatException">A line is broken; the message names the lexicon and the line and says what to do.</exception>
    public static EntityLexicon Read(Stream stream, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return Make(stream, name, name);
    }

    /// <summary>Looks through a lexicon and reports everything to be said of its lines; broken ones do not throw.</summary>
    /// <param name="stream">What to read, from where it stands to its end; it stays open.</param>
    /// <exception cref="ArgumentException">The stream cannot be read; <see cref="ArgumentNullException"/> if it is null.</exception>
    public static LexiconCheck Check(Stream stream)
    {
        (EntityLexiconReader read, _) = ReadLines(stream);
        return new LexiconCheck(read.Count, read.Problems.ToValueList());
    }

    /// <summary>Finds its names in an article: the longest one from each token on.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public IEnumerable<RecognizedName> Recognize(TokenTable tokens, SyntaxTable syntax, ValueList<Sentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        ArgumentNullException.ThrowIfNull(sentences);
        var found = new List<RecognizedName>();
        foreach (Sentence sentence in sentences)
            for (int at = sentence.Tokens.Start; at < sentence.Tokens.End; at++)
                if (_names.Match(tokens.Forms, at, sentence.Tokens.End, out int length) is { } entity)
                    found.Add(entity.Name with { Tokens = new TokenRange(at, at + length) });
        return found;
    }

    /// <summary>Name and version.</summary>
    public override string ToString() => $"{Name}:{Version}";

    private static EntityLexicon Make(Stream stream, string path, string name)
    {
        (EntityLexiconReader read, string version) = ReadLines(stream);
        LexiconProblem[] errors = [.. read.Problems.Where(problem => problem.Severity == LexiconSeverity.Error)];
        if (errors.Length == 0) return new EntityLexicon(name, version, read);
        string others = errors.Length == 1 ? "" : FormattableString.Invariant($" (Broken lines in all: {errors.Length}; EntityLexicon.Check and 'facttrack lexicon check' list them.)");
        throw new FormatException(FormattableString.Invariant($"{path}({errors[0].Line}): {errors[0].Message}{others}"));
    }

    private static (EntityLexiconReader Read, string Version) ReadLines(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanRead) throw new ArgumentException("The stream cannot be read.", nameof(stream));
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var read = new EntityLexiconReader();
        string version = Convert.ToHexString(SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)))[..12].ToLowerInvariant();
        bytes.Position = 0;
        using var text = new StreamReader(bytes);
        read.Read(text);
        return (read, version);
    }
}
