using FactTrack;
using FactTrack.Hosting;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds FactTrack to a host.</summary>
public static class FactTrackServiceCollectionExtensions
{
    /// <summary>
    /// Adds a <see cref="ClaimExtractor"/>, an <see cref="IFactStore"/>, a <see cref="FactTracker"/> and an <see cref="ArticlePipeline"/>, each as a singleton. What is registered
    /// already stays.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Changes the options; the defaults where null.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddFactTrack(this IServiceCollection services, Action<FactTrackHostingOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = new FactTrackHostingOptions();
        configure?.Invoke(options);
        services.TryAddSingleton(_ =>
        {
            ClaimExtractorBuilder builder = new ClaimExtractorBuilder().WithOptions(new ExtractionOptions { KeepDocument = false });
            options.Extractor?.Invoke(builder);
            return builder.Build();
        });
        services.TryAddSingleton(options.Store);
        services.TryAddSingleton(provider => new FactTracker(provider.GetRequiredService<IFactStore>(), options.Tracker));
        services.TryAddSingleton<ArticlePipeline>();
        return services;
    }
}
