namespace FactTrack.Training;

/// <summary>Sums of the losses of one epoch.</summary>
internal sealed class Losses
{
    public double Tags { get; set; }

    public double Arcs { get; set; }

    public double Labels { get; set; }

    public double Neighbours { get; set; }

    /// <summary>How many words were told from their neighbours.</summary>
    public long Neighbouring { get; set; }

    public long Tokens { get; set; }

    public void Add(Losses other)
    {
        Tags += other.Tags;
        Arcs += other.Arcs;
        Labels += other.Labels;
        Neighbours += other.Neighbours;
        Neighbouring += other.Neighbouring;
        Tokens += other.Tokens;
    }

    public override string ToString() =>
        FormattableString.Invariant($"tags {Tags / Tokens:F3} arcs {Arcs / Tokens:F3} labels {Labels / Tokens:F3} neighbours {Neighbours / Neighbouring:F3}");
}
