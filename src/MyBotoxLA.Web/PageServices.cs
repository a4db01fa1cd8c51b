using MyBotoxLA.Web.Development;
using MyBotoxLA.Web.Seo;
using MyBotoxLA.Web.Serving;

namespace MyBotoxLA.Web;

/// <summary>What every page is made with.</summary>
internal sealed record PageServices(Assets Assets, StringsByLanguage Strings, BaseUrl BaseUrl, Preview Preview, DevelopmentTools Tools);
