using System.Reflection;

namespace FactTrack;

/// <summary>The version of this library.</summary>
internal static class LibraryVersion
{
    /// <summary>Major, minor and patch with a pre-release label, without build metadata.</summary>
    public static string Text { get; } =
        (typeof(LibraryVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0").Split('+')[0];
}
