namespace FactTrack.Tests.Text;

public class EnglishDetectorTests
{
    [Theory]
    [InlineData("The bridge will be rebuilt, and nobody was hurt.")]
    [InlineData("Harn 2-1 Velnik. Orlan 3-0 Sorvia. Tarn 1-1 Marsa. Leeds 0-2 Lyon.")]
    [InlineData("Berg lands Oslo. Talks start. Markets steady. Moscow pleased.")]
    [InlineData("El Al flies to Los Angeles and to La Paz")]
    [InlineData("12, 13, 14")]
    [InlineData("")]
    public void English_and_bare_names_pass(string text) => Assert.Empty(Warnings(text));

    [Theory]
    [InlineData("Die Regierung hat am Montag beschlossen, dass die Brücke im nächsten Jahr gebaut werden soll.")]
    [InlineData("De regering heeft maandag besloten dat de brug volgend jaar wordt gebouwd.")]
    [InlineData("Le gouvernement a décidé lundi que la construction du pont commencerait dans un an.")]
    [InlineData("El gobierno decidió el lunes que la construcción del puente comenzará en un año.")]
    [InlineData("Il governo ha deciso che la costruzione del ponte comincerà nel prossimo anno.")]
    [InlineData("O governo decidiu que a construção da ponte não vai começar em junho.")]
    [InlineData("Regeringen beslutade att bygget av den nya bron ska börja till våren och att det är klart.")]
    [InlineData("Rząd zdecydował, że budowa mostu nie rozpocznie się w tym roku i że jest to jego plan.")]
    [InlineData("Правительство решило построить мост.")]
    [InlineData("政府决定建桥。")]
    [InlineData("قررت الحكومة بناء الجسر")]
    public void Other_languages_are_reported(string text) => Assert.Equal([WarningKind.NotEnglish], Warnings(text));

    private static IEnumerable<WarningKind> Warnings(string text)
    {
        var warnings = new List<DocumentWarning>();
        TextFixture.Read(new Article(text), warnings);
        return warnings.Select(warning => warning.Kind);
    }
}
