namespace FactTrack.Tests;
internal static class KillTests { internal static void Main(string[] arguments) { } }
