namespace FactTrack;

/// <summary>Which relations are subjects.</summary>
internal static class Subjects
{
    /// <summary>True for subjects, nominal and clausal.</summary>
    public static bool IsSubject(this Relation relation) => relation.IsNominalSubject() || relation is Relation.Csubj or Relation.CsubjPass or Relation.CsubjOuter;

    /// <summary>True for nominal subjects.</summary>
    public static bool IsNominalSubject(this Relation relation) => relation is Relation.Nsubj or Relation.NsubjPass or Relation.NsubjOuter;
}
