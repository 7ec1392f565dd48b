namespace FactTrack.Model;

/// <summary>The shipped syntax model, as bytes.</summary>
internal static class ModelFile
{
    /// <summary>Opens the model file.</summary>
    /// <exception cref="InvalidOperationException">The assembly was built without its model.</exception>
    public static Stream Open() =>
        typeof(ModelFile).Assembly.GetManifestResourceStream("FactTrack.english.model")
        ?? throw new InvalidOperationException("FactTrack.Model was built without english.model. Train one with tools/FactTrack.Training, or reinstall the package.");
}
