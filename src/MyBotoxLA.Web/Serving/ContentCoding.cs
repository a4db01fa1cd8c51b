namespace MyBotoxLA.Web.Serving;

/// <summary>The content codings that the site supports: RFC 9110, section 8.4.1.</summary>
internal enum ContentCoding
{
    Identity,
    Gzip,
    Brotli,
}
