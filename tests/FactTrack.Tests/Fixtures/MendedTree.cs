namespace FactTrack.Tests.Fixtures;

/// <summary>A tree made by hand, as the constraints leave it.</summary>
internal static class MendedTree
{
    /// <summary>The tokens that are named, each as <c>form: relation &lt; head</c>.</summary>
    public static string[] Of(string rows, params string[] named)
    {
        TreeFixture fixture = TreeFixture.Read(rows);
        SyntaxTable table = fixture.Syntax;
        string[] forms = fixture.Text.Tokens.Forms;
        var arrays = new SyntaxArrays(table.Count, ["_"], [""]);
        for (int i = 0; i < table.Count; i++)
        {
            (arrays.Upos[i], arrays.Lemmas[i], arrays.Heads[i], arrays.Relations[i]) = (table.UposOf(i), table.LemmaOf(i), table.HeadOf(i), table.RelationOf(i));
            (arrays.Xpos[i], arrays.Features[i], arrays.Names[i]) = (table.XposOf(i), table.FeaturesOf(i), table.NameOf(i));
        }

        UdConstraints.Shared.Apply(forms, arrays, 0, forms.Length);
        VerbFrames.Shared.Apply(forms, arrays, 0, forms.Length);
        return [.. Enumerable.Range(0, forms.Length).Where(i => named.Contains(forms[i]))
            .Select(i => $"{forms[i]}: {arrays.Relations[i].ToUd()} < {(arrays.Heads[i] < 0 ? "root" : forms[arrays.Heads[i]])}")];
    }
}
