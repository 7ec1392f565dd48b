namespace FactTrack.Tests;

/// <summary>A folder that is gone when it is disposed.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => Root = Directory.CreateTempSubdirectory("facttrack-").FullName;

    public string Root { get; }

    /// <summary>The path of a store in it.</summary>
    public string Store => Path.Combine(Root, "facts.db");

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
