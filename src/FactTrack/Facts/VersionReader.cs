namespace FactTrack;

/// <summary>Finds results of articles by what people call them: an id, or an id and a version.</summary>
internal sealed class VersionReader(IFactSession session)
{
    /// <summary>The result of <c>id</c> in its latest version, or of <c>id@version</c>; the beginning of a version is enough.</summary>
    /// <exception cref="ArgumentException">There is none, or its text was purged.</exception>
    public async ValueTask<ExtractionResult> ReadAsync(string name, CancellationToken cancellation)
    {
        TrackedArticle[] versions = await VersionsAsync(name, cancellation).ConfigureAwait(false);
        if (versions.Length == 0 && name.LastIndexOf('@') is > 0 and int at)
            versions = [.. (await VersionsAsync(name[..at], cancellation).ConfigureAwait(false)).Where(version => version.Version.StartsWith(name[(at + 1)..], StringComparison.Ordinal))];
        return versions.Length == 0 ? throw new ArgumentException($"There is no article {name}.") : await ReadAsync(versions[^1], cancellation).ConfigureAwait(false);
    }

    /// <summary>The last two versions of an article, side by side.</summary>
    /// <exception cref="ArgumentException">There are none, or a text was purged.</exception>
    public async ValueTask<ArticleDifference> LastTwoAsync(string articleId, CancellationToken cancellation)
    {
        TrackedArticle[] versions = await VersionsAsync(articleId, cancellation).ConfigureAwait(false);
        return versions switch
        {
            [] => throw new ArgumentException($"There is no article {articleId}."),
            [_] => throw new ArgumentException($"There is one version only of {articleId}; name another article."),
            [.., var earlier, var later] => ArticleDifference.Between(await ReadAsync(earlier, cancellation).ConfigureAwait(false), await ReadAsync(later, cancellation).ConfigureAwait(false)),
        };
    }

    private async ValueTask<TrackedArticle[]> VersionsAsync(string articleId, CancellationToken cancellation) =>
        [.. (await session.VersionsAsync(articleId, cancellation).ConfigureAwait(false)).OrderBy(ArticleOrder.Of)];

    private async ValueTask<ExtractionResult> ReadAsync(TrackedArticle version, CancellationToken cancellation) =>
        await session.ResultAsync(version.Key, cancellation).ConfigureAwait(false) ?? throw new ArgumentException($"The text of {version} was purged.");
}
