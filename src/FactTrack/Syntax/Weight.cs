namespace FactTrack;

/// <summary>The matrices of the network, in the order of the model file. Biases are columns, so that each keeps its own scale.</summary>
internal enum Weight
{
    /// <summary>Embeddings of the vocabulary.</summary>
    Words,

    /// <summary>Embeddings of the hashed affixes and shapes.</summary>
    Affixes,

    /// <summary>Inputs to the gates of the first recurrent layer, both directions.</summary>
    Input1,
    InputBias1,
    Forward1,
    Backward1,

    /// <summary>First layer to the scores of tags, features and names.</summary>
    Tags,
    TagBias,

    /// <summary>First layer to the gates of the second, both directions.</summary>
    Input2,
    InputBias2,
    Forward2,
    Backward2,

    /// <summary>Second layer to four views of a token: as dependent and as head, for arcs and for labels.</summary>
    Views,
    ViewBias,

    /// <summary>The bilinear form of dependent and head.</summary>
    Arcs,
    ArcBias,

    /// <summary>Hidden layer of the labels to the relations.</summary>
    Labels,
    LabelBias,
}
