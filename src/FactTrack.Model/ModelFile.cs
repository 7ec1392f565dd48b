namespace FactTrack.Model;

/// <summary>The shipped models, as bytes.</summary>
internal static class ModelFile
{
    /// <summary>Opens the model of syntax.</summary>
    /// <exception cref="InvalidOperationException">The assembly was built without it.</exception>
    public static Stream Open() => Open("english.model");

    /// <summary>Opens the weights of the names.</summary>
    /// <exception cref="InvalidOperationException">The assembly was built without them.</exception>
    public static Stream OpenNames() => Open("english.names");

    private static Stream Open(string name) =>
        typeof(ModelFile).Assembly.GetManifestResourceStream($"FactTrack.{name}")
        ?? throw new InvalidOperationException($"FactTrack.Model was built without {name}. Train it with tools/FactTrack.Training, or reinstall the package.");
}
