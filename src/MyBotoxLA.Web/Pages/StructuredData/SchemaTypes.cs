using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace MyBotoxLA.Web.Pages.StructuredData;

// The types and properties of https://schema.org that pages use: docs/structured-data.md lists them. Properties that are null are left out.

/// <summary>All that a page says about itself and the clinic.</summary>
internal sealed record Graph([property: JsonPropertyName("@graph")] ImmutableArray<Thing> Nodes)
{
    [JsonPropertyName("@context")]
    public string Context { get; } = "https://schema.org";
}

[JsonDerivedType(typeof(Website))]
[JsonDerivedType(typeof(Webpage))]
[JsonDerivedType(typeof(MedicalTherapy))]
[JsonDerivedType(typeof(MedicalClinic))]
[JsonDerivedType(typeof(Person))]
[JsonDerivedType(typeof(Question))]
internal abstract record Thing
{
    [JsonPropertyName("@id")]
    public string? Id { get; init; }

    public string? Name { get; init; }

    public string? Url { get; init; }
}

/// <summary>A node that is described elsewhere on the page, or on another page.</summary>
internal sealed record Reference([property: JsonPropertyName("@id")] string Id);

internal sealed record Website : Thing
{
    [JsonPropertyName("@type")]
    public string Type { get; } = "WebSite";

    public Reference? Publisher { get; init; }
}

/// <param name="Type"><c>WebPage</c>, or subtypes of it.</param>
internal sealed record Webpage([property: JsonPropertyName("@type")] ImmutableArray<string> Type) : Thing
{
    public required string Description { get; init; }

    public required string InLanguage { get; init; }

    public required Reference IsPartOf { get; init; }

    public Reference? TranslationOfWork { get; init; }

    public string? DateModified { get; init; }

    public string? LastReviewed { get; init; }

    public Person? ReviewedBy { get; init; }

    public Patient? MedicalAudience { get; init; }

    public BreadcrumbList? Breadcrumb { get; init; }

    public ImmutableArray<CreativeWork>? Citation { get; init; }

    public Thing? About { get; init; }

    /// <summary>One thing, or several.</summary>
    public ImmutableArray<Thing>? MainEntity { get; init; }
}

internal sealed record Patient
{
    [JsonPropertyName("@type")]
    public string Type { get; } = "Patient";
}

internal sealed record CreativeWork(string Name, string? Url)
{
    [JsonPropertyName("@type")]
    public string Type { get; } = "CreativeWork";
}

internal sealed record BreadcrumbList(ImmutableArray<ListItem> ItemListElement)
{
    [JsonPropertyName("@type")]
    public string Type { get; } = "BreadcrumbList";
}

internal sealed record ListItem(int Position, string Name, string Item)
{
    [JsonPropertyName("@type")]
    public string Type { get; } = "ListItem";
}

internal sealed record Question(Answer AcceptedAnswer) : Thing
{
    [JsonPropertyName("@type")]
    public string Type { get; } = "Question";
}

internal sealed record Answer(string Text)
{
    [JsonPropertyName("@type")]
    public string Type { get; } = "Answer";
}

internal sealed record MedicalTherapy(Drug Drug) : Thing
{
    [JsonPropertyName("@type")]
    public string Type { get; } = "MedicalTherapy";

    public ImmutableArray<string>? Contraindication { get; init; }

    public ImmutableArray<MedicalSignOrSymptom>? AdverseOutcome { get; init; }

    public ImmutableArray<MedicalSignOrSymptom>? SeriousAdverseOutcome { get; init; }
}

internal sealed record MedicalSignOrSymptom(string Description)
{
    [JsonPropertyName("@type")]
    public string Type { get; } = "MedicalSignOrSymptom";
}

/// <param name="NonProprietaryName">The name of the substance.</param>
/// <param name="Warning">Address of the boxed warning.</param>
internal sealed record Drug(string NonProprietaryName, string Warning)
{
    [JsonPropertyName("@type")]
    public string Type { get; } = "Drug";
}

internal sealed record Person : Thing
{
    [JsonPropertyName("@type")]
    public string Type { get; } = "Person";

    public Reference? WorksFor { get; init; }
}

internal sealed record MedicalClinic : Thing
{
    [JsonPropertyName("@type")]
    public string Type { get; } = "MedicalClinic";

    public required string Telephone { get; init; }

    public string? Email { get; init; }

    public required PostalAddress Address { get; init; }

    public required ImmutableArray<OpeningHoursSpecification> OpeningHoursSpecification { get; init; }

    public ImmutableArray<OpeningHoursSpecification>? SpecialOpeningHoursSpecification { get; init; }

    public string? KnowsLanguage { get; init; }

    public string? PaymentAccepted { get; init; }

    public string? HasMap { get; init; }

    public ImmutableArray<string>? SameAs { get; init; }
}

internal sealed record PostalAddress(string StreetAddress, string AddressLocality, string AddressRegion, string PostalCode)
{
    [JsonPropertyName("@type")]
    public string Type { get; } = "PostalAddress";
}

/// <summary>Times of 00:00 to 00:00 mean closed all day.</summary>
internal sealed record OpeningHoursSpecification(string Opens, string Closes)
{
    [JsonPropertyName("@type")]
    public string Type { get; } = "OpeningHoursSpecification";

    public ImmutableArray<string>? DayOfWeek { get; init; }

    public string? ValidFrom { get; init; }

    public string? ValidThrough { get; init; }
}
