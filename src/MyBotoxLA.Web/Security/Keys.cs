using Microsoft.AspNetCore.DataProtection;

namespace MyBotoxLA.Web.Security;

/// <summary>Razor Pages registers keys for forms and cookies; this site has neither.</summary>
internal static class Keys
{
    /// <summary>No key is stored, and none is created at start, which would warn about a missing home folder.</summary>
    public static void RemoveKeys(this IServiceCollection services)
    {
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        if (services.FirstOrDefault(IsKeyCreator) is { } creator)
        {
            services.Remove(creator);
        }
    }

    private static bool IsKeyCreator(ServiceDescriptor service) =>
        service.ServiceType == typeof(IHostedService) && service.ImplementationType?.Assembly == typeof(IDataProtectionBuilder).Assembly;
}
