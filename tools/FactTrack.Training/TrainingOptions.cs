using System.Globalization;

namespace FactTrack.Training;

/// <summary>What the command line asks for.</summary>
internal sealed record TrainingOptions
{
    public required string Treebanks { get; init; }

    public string? Entities { get; init; }

    /// <summary>Files of open text from which a student learns what its teachers think.</summary>
    public IReadOnlyList<string> Texts { get; init; } = [];

    public required string Output { get; init; }

    /// <summary>A folder for the teachers and for checkpoints; null keeps none, and then there can be no teachers.</summary>
    public string? Work { get; init; }

    /// <summary>The larger models that are trained first, for the model to learn from. Teachers that differ know more together.</summary>
    public IReadOnlyList<TeacherPlan> Teachers { get; init; } = [];

    public int TeacherEpochs { get; init; } = 30;

    /// <summary>The share of values that are dropped between layers while the model itself is trained.</summary>
    public double Dropout { get; init; } = 0.33;

    public int Epochs { get; init; } = 30;

    /// <summary>Units of a recurrent layer in one direction.</summary>
    public int Width { get; init; } = 128;

    public int Seed { get; init; } = 1;

    /// <summary>Training stops at the first end of an epoch after these minutes; the same command goes on with it.</summary>
    public double Minutes { get; init; } = double.PositiveInfinity;

    public int Threads { get; init; } = 2;

    /// <summary>Reads <c>--name value</c> pairs.</summary>
    /// <exception cref="ArgumentException">A name is not known or a value is missing.</exception>
    public static TrainingOptions Parse(ReadOnlySpan<string> arguments)
    {
        var values = new Dictionary<string, string>();
        string[] known = ["--ud", "--entities", "--text", "--out", "--work", "--epochs", "--width", "--seed", "--teachers", "--teacher-epochs", "--dropout", "--minutes", "--threads"];
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
            Texts = values.GetValueOrDefault("--text")?.Split(',') ?? [],
            Output = Required("--out"),
            Work = values.GetValueOrDefault("--work"),
            Teachers = values.TryGetValue("--teachers", out string? plans) ? [.. plans.Split(',').Select(TeacherPlan.Parse)] : [],
            TeacherEpochs = (int)Number("--teacher-epochs", 30),
            Dropout = Number("--dropout", 0.33),
            Epochs = (int)Number("--epochs", 30),
            Width = (int)Number("--width", 128),
            Seed = (int)Number("--seed", 1),
            Minutes = Number("--minutes", double.PositiveInfinity),
            Threads = (int)Number("--threads", 2),
        };
        if (options.Teachers.Select(t => t.Width).Append(options.Width).Any(w => w % 32 != 0)) throw new ArgumentException("Widths must be multiples of 32.");
        if (options is { Teachers.Count: > 0, Work: null }) throw new ArgumentException("Teachers need a folder to be kept in: --work.");
        return options;
    }
}
