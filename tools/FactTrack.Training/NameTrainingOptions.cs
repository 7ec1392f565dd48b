using System.Globalization;

namespace FactTrack.Training;

/// <summary>How the weights of names are trained.</summary>
internal sealed record NameTrainingOptions
{
    /// <summary>Rounds over all examples.</summary>
    public int Epochs { get; init; } = 6;

    /// <summary>How often all is trained anew, in another order; the weights are the mean of all.</summary>
    public int Models { get; init; } = 4;

    /// <summary>Step size.</summary>
    public double Rate { get; init; } = .1;

    /// <summary>Pull of every weight towards zero.</summary>
    public double Decay { get; init; } = 1e-4;

    /// <summary>Share of features left out at random.</summary>
    public double Dropout { get; init; } = .3;

    /// <summary>Share of windows where the parser's names are left out.</summary>
    public double Silence { get; init; } = .05;

    /// <summary>The same where the parser was trained on the names.</summary>
    public double SeenSilence { get; init; } = .5;

    /// <summary>Features seen less often are left out.</summary>
    public int MinimumCount { get; init; } = 3;

    /// <summary>The largest weight that can be told.</summary>
    public float Limit { get; init; } = 4;

    /// <summary>Features whose rounded weights all stay below are left out.</summary>
    public float Smallest { get; init; } = 8;

    /// <summary>For the order of examples and for what is left out.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Reads <c>--name value</c> pairs of these settings.</summary>
    /// <exception cref="ArgumentException">A name is unknown or a value is no number.</exception>
    public NameTrainingOptions With(string name, string value)
    {
        if (!double.TryParse(value, CultureInfo.InvariantCulture, out double number)) throw new ArgumentException($"{name} needs a number, not '{value}'.");
        return name switch
        {
            "--epochs" => this with { Epochs = (int)number },
            "--models" => this with { Models = (int)number },
            "--rate" => this with { Rate = number },
            "--decay" => this with { Decay = number },
            "--dropout" => this with { Dropout = number },
            "--silence" => this with { Silence = number },
            "--seen-silence" => this with { SeenSilence = number },
            "--minimum" => this with { MinimumCount = (int)number },
            "--limit" => this with { Limit = (float)number },
            "--smallest" => this with { Smallest = (float)number },
            "--seed" => this with { Seed = (int)number },
            _ => throw new ArgumentException($"There is no option {name}."),
        };
    }
}
