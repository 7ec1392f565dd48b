namespace FactTrack.Tests;

/// <summary>Copies are told from articles that only share a subject, a quotation or a page.</summary>
public class StoryMatcherTests
{
    private static readonly List<CopySpec> s_pairs = CopySpec.Read("Facts/copies.md");

    [Fact]
    public void Copies_are_found_and_others_are_not()
    {
        Assert.Equal(60, s_pairs.Count(pair => pair.IsCopy));
        Assert.Empty(s_pairs.Where(pair => Score(pair.Text, pair.Other) >= StoryMatcher.Threshold != pair.IsCopy)
            .Select(pair => $"{pair.Place} {pair.Reason}: {Score(pair.Text, pair.Other):F2}"));
    }

    [Fact]
    public void Copies_share_a_key() => Assert.All(s_pairs.Where(pair => pair.IsCopy), pair =>
        Assert.NotEmpty(Sketch(pair.Text).StoryKeys.Intersect(Sketch(pair.Other).StoryKeys)));

    [Fact]
    public void Both_sides_score_the_same() => Assert.All(s_pairs.Take(20), pair => Assert.Equal(Score(pair.Text, pair.Other), Score(pair.Other, pair.Text)));

    // The furniture is most of both pages.
    [Fact]
    public void The_page_around_the_prose_makes_no_copy()
    {
        const string page = "Share this on your favourite network. Sign up for our newsletter to get the top headlines of your town every morning. Copyright 2025, all rights reserved. "
            + "Tonight: rain, low of 4 degrees. Tomorrow: sun and clouds, high of 11 degrees, light wind from the west. Log in to comment, report abuse or edit your profile.";
        Assert.Equal(0, Score(
            "A train hit a lorry near Vellby on Monday and injured six passengers, police said.\n\n" + page,
            "The council of Tarnholm rejected a plan for a new swimming pool on Friday evening.\n\n" + page));
    }

    [Fact]
    public void An_article_without_words_is_no_copy() => Assert.Equal(0, Score("", ""));

    private static double Score(string a, string b) => StoryMatcher.Containment(Sketch(a), Sketch(b));

    private static ArticleSketch Sketch(string text) => ArticleSketch.Of(ClaimExtractor.Default.Extract(text));
}
