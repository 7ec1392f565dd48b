namespace FactTrack;

/// <summary>What an entity is, close to the labels of OntoNotes.</summary>
public enum EntityType : byte
{
    /// <summary>A human being.</summary>
    Person,

    /// <summary>A company, agency, ministry, party, court, paper or other organisation.</summary>
    Organization,

    /// <summary>A country, state, province or city that can act; also its government where a capital stands for it.</summary>
    GeopoliticalEntity,

    /// <summary>A place that does not act: a river, region, building, street.</summary>
    Location,

    /// <summary>People taken together: troops, protesters, a nationality, a faith.</summary>
    Group,

    /// <summary>A named or described happening: a war, summit, storm, call.</summary>
    Event,

    /// <summary>A product, vehicle, weapon or medicine.</summary>
    Product,

    /// <summary>A work: a law, treaty, report, book, film.</summary>
    Work,
}
