namespace MyBotoxLA.Web.Seo;

/// <summary>Makes absolute addresses: from <c>Site:BaseUrl</c>, else from the request's host, which <c>AllowedHosts</c> has let through.</summary>
internal sealed class BaseUrl(IConfiguration configuration)
{
    private readonly string? _configured = configuration["Site:BaseUrl"]?.TrimEnd('/');

    public string For(HttpRequest request) => string.IsNullOrEmpty(_configured) ? $"{request.Scheme}://{request.Host}" : _configured;
}
