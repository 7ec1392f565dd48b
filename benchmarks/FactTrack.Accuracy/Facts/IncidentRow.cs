namespace FactTrack.Accuracy;

/// <summary>An incident with its recorded counts.</summary>
internal sealed record IncidentRow(string Id, int Killed, int Injured)
{
    /// <summary>Reads a file of one incident a line.</summary>
    /// <exception cref="InvalidDataException">A line is none.</exception>
    public static List<IncidentRow> Read(string path) =>
        JsonLines.Read(path, "an incident", e => new IncidentRow(JsonLines.Text(e, "incident_uri"), e.GetProperty("num_killed").GetInt32(), e.GetProperty("num_injured").GetInt32()));
}
