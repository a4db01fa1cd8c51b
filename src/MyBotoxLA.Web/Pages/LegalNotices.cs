using Microsoft.AspNetCore.Html;

namespace MyBotoxLA.Web.Pages;

/// <summary>Texts that California law requires on every page, word for word and in English.</summary>
internal static class LegalNotices
{
    /// <summary>Business and Professions Code 660 to 663 (AB 1278); the link that belongs to it follows.</summary>
    public const string OpenPayments =
        "For informational purposes only, a link to the federal Centers for Medicare and Medicaid Services (CMS) Open Payments web page "
        + "is provided here. The federal Physician Payments Sunshine Act requires that detailed information about payment and other "
        + "payments of value worth over ten dollars ($10) from manufacturers of drugs, medical devices, and biologics to physicians and "
        + "teaching hospitals be made available to the public.";

    /// <summary>16 CCR 1355.4.</summary>
    public static readonly HtmlString NoticeToPatients = new(
        "NOTICE TO PATIENTS. Medical doctors are licensed and regulated by the Medical Board of California. To check up on a license "
        + """or to file a complaint go to <a href="https://www.mbc.ca.gov">www.mbc.ca.gov</a>, email: """
        + """<a href="mailto:licensecheck@mbc.ca.gov">licensecheck@mbc.ca.gov</a>, """
        + """or call <a class="phone" href="tel:+1-800-633-2322">(800) 633-2322</a>.""");
}
