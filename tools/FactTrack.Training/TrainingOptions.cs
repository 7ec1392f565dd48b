using System.Globalization;

namespace FactTrack.Training;

/// <summary>What the command line asks for.</summary>
internal sealed record TrainingOptions
{
    public required string Treebanks { get; init; }

    public string? Entities { get; init; }

    /// <summary>Open text that a trained model parsed; each epoch sees as much of it as of the treebanks.</summary>
    public string? Silver { get; init; }

    /// <summary>A model whose weights to start from, with half the learning rate.</summary>
    public string? Start { get; init; }

    public required string Output { get; init; }

    public string? Checkpoint { get; init; }

    public int Epochs { get; init; } = 30;

    /// <summary>Units of a recurrent layer in one direction.</summary>
    public int Width { get; init; } = 96;

    public int Seed { get; init; } = 1;

    /// <summary>If set, the learning rate falls with time too, and training ends after these minutes.</summary>
    public double Minutes { get; init; } = double.PositiveInfinity;

    public int Threads { get; init; } = 2;

    /// <summary>Reads <c>--name value</c> pairs.</summary>
    /// <exception cref="ArgumentException">A name is not known or a value is missing.</exception>
    public static TrainingOptions Parse(ReadOnlySpan<string> arguments)
    {
        var values = new Dictionary<string, string>();
        string[] known = ["--ud", "--entities", "--out", "--checkpoint", "--epochs", "--width", "--seed", "--minutes", "--threads", "--silver", "--start"];
        for (int i = 0; i < arguments.Length; i += 2)
        {
            if (!known.Contains(arguments[i])) throw new ArgumentException($"Unknown option {arguments[i]}.");
            if (i + 1 == arguments.Length) throw new ArgumentException($"Option {arguments[i]} has no value.");
            values[arguments[i]] = arguments[i + 1];
        }

        string Required(string name) => values.GetValueOrDefault(name) ?? throw new ArgumentException($"Option {name} is missing.");
        double Number(string name, double otherwise) =>
            values.TryGetValue(name, out string? value) ? double.Parse(value, CultureInfo.InvariantCulture) : otherwise;
        var options = new TrainingOptions
        {
            Treebanks = Required("--ud"),
            Entities = values.GetValueOrDefault("--entities"),
            Silver = values.GetValueOrDefault("--silver"),
            Start = values.GetValueOrDefault("--start"),
            Output = Required("--out"),
            Checkpoint = values.GetValueOrDefault("--checkpoint"),
            Epochs = (int)Number("--epochs", 30),
            Width = (int)Number("--width", 96),
            Seed = (int)Number("--seed", 1),
            Minutes = Number("--minutes", double.PositiveInfinity),
            Threads = (int)Number("--threads", 2),
        };
        if (options.Width % 16 != 0) throw new ArgumentException("The width must be a multiple of 16.");
        return options;
    }
}
