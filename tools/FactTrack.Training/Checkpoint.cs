using System.Runtime.InteropServices;

namespace FactTrack.Training;

/// <summary>Saves and resumes a run: all arrays of the parameters, the steps and the epoch.</summary>
internal static class Checkpoint
{
    public static void Save(string path, TrainingNetwork network, int steps, int epoch)
    {
        string partial = path + ".part";
        using (var writer = new BinaryWriter(File.Create(partial)))
        {
            writer.Write(steps);
            writer.Write(epoch);
            foreach (float[] values in network.Parameters.SelectMany(p => p.Arrays))
            {
                writer.Write(values.Length);
                writer.Write(MemoryMarshal.AsBytes<float>(values));
            }
        }

        File.Move(partial, path, overwrite: true);
    }

    /// <summary>Returns the steps and the epoch to go on with.</summary>
    public static (int Steps, int Epoch) Load(string path, TrainingNetwork network)
    {
        using var reader = new BinaryReader(File.OpenRead(path));
        (int steps, int epoch) = (reader.ReadInt32(), reader.ReadInt32());
        foreach (float[] values in network.Parameters.SelectMany(p => p.Arrays))
        {
            if (reader.ReadInt32() != values.Length) throw new InvalidDataException($"{path} is of another network or other data.");
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        }

        network.Refresh(1);
        return (steps, epoch);
    }
}
