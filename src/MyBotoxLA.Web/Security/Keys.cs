using Microsoft.AspNetCore.DataProtection;

namespace MyBotoxLA.Web.Security;

/// <summary>Razor Pages brings keys for forms and cookies; there are none of either.</summary>
internal static class Keys
{
    /// <summary>No key is ever kept, nor made at the start, which would warn of a home folder that is not there.</summary>
    public static void RemoveKeys(this IServiceCollection services)
    {
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        if (services.FirstOrDefault(service => service.ServiceType == typeof(IHostedService) && service.ImplementationType?.Assembly == typeof(IDataProtectionBuilder).Assembly) is { } maker)
        {
            services.Remove(maker);
        }
    }
}
