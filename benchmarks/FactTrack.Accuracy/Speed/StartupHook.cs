using System.Globalization;
using System.Runtime;

/// <summary>Runs in another program before its own code, by <c>DOTNET_STARTUP_HOOKS</c>, and writes at its end what was compiled in it.</summary>
/// <remarks>The runtime asks for this name without a namespace.</remarks>
internal static class StartupHook
{
    /// <summary>Names the file to write to.</summary>
    public const string Variable = "FACTTRACK_JIT_FILE";

    /// <summary>Called by the runtime.</summary>
    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } file) return;
        (long methods, TimeSpan time) = (JitInfo.GetCompiledMethodCount(), JitInfo.GetCompilationTime());
        AppDomain.CurrentDomain.ProcessExit += (_, _) => File.WriteAllText(file, string.Create(
            CultureInfo.InvariantCulture, $"jit_methods {JitInfo.GetCompiledMethodCount() - methods}\njit_ms {(JitInfo.GetCompilationTime() - time).TotalMilliseconds:F1}\n"));
    }
}
