namespace MyBotoxLA.Web.Serving;

/// <summary>Renders and compresses what no visitor has asked for yet.</summary>
internal static class BackgroundRendering
{
    /// <summary>At least half of the processors are left to visitors.</summary>
    private static readonly int Cores = Math.Max(1, Environment.ProcessorCount / 2);

    /// <summary>Creates everything with gzip, the most wanted first; then adds Brotli, which takes a hundred times as long.</summary>
    public static void Complete(SiteResources resources, CancellationToken cancellationToken)
    {
        AddToAll(resources, ContentCoding.Gzip, Cores, cancellationToken);
        AddToAll(resources, ContentCoding.Brotli, cores: 1, cancellationToken);
    }

    private static void AddToAll(SiteResources resources, ContentCoding coding, int cores, CancellationToken cancellationToken) =>
        Parallel.ForEach(
            resources.InOrder,
            new ParallelOptions { MaxDegreeOfParallelism = cores, CancellationToken = cancellationToken },
            resource => resource.Get()?.Add(coding));
}
