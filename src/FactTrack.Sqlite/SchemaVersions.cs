namespace FactTrack;

/// <summary>The versions of the file's schema, and the steps from each to the next (<c>Schema/N.sql</c> leads to version N).</summary>
/// <param name="steps">The SQL of each step, the first of which makes a new file.</param>
internal sealed class SchemaVersions(IReadOnlyList<string> steps)
{
    /// <summary>"FTrk" in ASCII: marks the files of this library.</summary>
    public const int ApplicationId = 0x4654726B;

    /// <summary>Those of this library.</summary>
    public static SchemaVersions Current { get; } = new([Read("1.sql"), Read("2.sql")]);

    /// <summary>Sees to it that a file has the last version.</summary>
    /// <exception cref="FactStoreException">The file is of another program or of a later version, or cannot be written.</exception>
    public void Bring(Connection connection)
    {
        if (IsLast(connection)) return;
        if (connection.IsReadOnly) throw new FactStoreException($"The store '{connection.Path}' is empty or of an earlier version, and read-only. Open it once where it can be written.");
        connection.Execute("PRAGMA journal_mode = WAL");
        connection.Execute("BEGIN IMMEDIATE");
        // Another process may have done it meanwhile.
        if (!IsLast(connection))
        {
            for (int version = (int)connection.Number("PRAGMA user_version"); version < steps.Count; version++) connection.ExecuteScript(steps[version]);
            connection.Execute($"PRAGMA user_version = {steps.Count}");
            connection.Execute($"PRAGMA application_id = {ApplicationId}");
        }

        connection.Execute("COMMIT");
    }

    private bool IsLast(Connection connection)
    {
        long application = connection.Number("PRAGMA application_id"), version = connection.Number("PRAGMA user_version");
        if (application != ApplicationId && (application != 0 || version != 0 || connection.Number("SELECT count(*) FROM sqlite_schema") != 0))
            throw new FactStoreException($"The file '{connection.Path}' is an SQLite database of another program. Give another path; the file was left as it is.");
        if (version > steps.Count)
            throw new FactStoreException($"The store '{connection.Path}' has schema version {version}; this version of FactTrack.Sqlite knows {steps.Count}. Update the package; the file was left as it is.");
        return version == steps.Count;
    }

    private static string Read(string name)
    {
        using Stream stream = typeof(SchemaVersions).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
