using System.Reflection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Razor.Internal;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using MyBotoxLA.Content;
using MyBotoxLA.Web.Options;
using MyBotoxLA.Web.Pages;
using MyBotoxLA.Web.Serving;
using MyBotoxLA.Web.Tests.Architecture;
using MyBotoxLA.Web.Tests.Support;

namespace MyBotoxLA.Web.Tests.Pages;

/// <summary>Equal inputs mean equal bytes only if the views can read nothing else.</summary>
public sealed class PageInputsTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private const BindingFlags Declared =
        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly Type[] Views =
        [.. typeof(PageInputs).Assembly.GetTypes().Where(type => Outermost(type).IsSubclassOf(typeof(RazorPageBase)))];

    private static readonly Type[] Models =
        [.. typeof(PageInputs).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(SitePage))), typeof(SitePage)];

    [Fact]
    public void Models_TakeNoServices() => Assert.All(
        Models.SelectMany(model => model.GetConstructors()),
        constructor => Assert.Empty(constructor.GetParameters()));

    /// <summary>The five that Razor gives to every view.</summary>
    [Fact]
    public void Views_InjectNothing() => Assert.Equal(
        ["Component", "Html", "Json", "ModelExpressionProvider", "Url"],
        Views.SelectMany(view => view.GetProperties(Declared))
            .Where(property => property.IsDefined(typeof(RazorInjectAttribute)))
            .Select(property => property.Name)
            .Distinct()
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Views_UseNoSourceThatIsNotCompared()
    {
        Type[] used = [.. Views.Concat(Models).SelectMany(TypeReferences.Of).Distinct()];

        Assert.Contains(typeof(Frame), used);
        Assert.Empty(used.Intersect(
        [
            typeof(ContentSnapshot), typeof(ContentStore), typeof(PageServices), typeof(SnapshotInputs), typeof(BaseUrl),
            typeof(SiteResources), typeof(DateTimeOffset), typeof(TimeProvider), typeof(Environment),
        ]));
    }

    [Fact]
    public void Inputs_OfOtherOptions_AreDifferent()
    {
        using var folder = ContentFolder.With("page.md", ContentFolder.Page);
        var snapshot = folder.Load();
        var page = snapshot.Pages["/page"];
        var before = Inputs(site, previous: null);
        var inputs = before.OfPage(page, previous: null);

        Assert.Equal(inputs, Inputs(site, before).OfPage(page, inputs));
        Assert.All(
            [("Site:BaseUrl", "https://clinic.example"), ("As-Of", "2027-01-01")],
            option =>
            {
                using var other = site.WithWebHostBuilder(
                    builder => builder.UseEnvironment("Staging").UseSetting(option.Item1, option.Item2));
                Assert.NotEqual(inputs, Inputs(other, before).OfPage(page, inputs));
            });

        SnapshotInputs Inputs(WebApplicationFactory<Program> factory, SnapshotInputs? previous) =>
            new(factory.Services.GetRequiredService<PageServices>(), snapshot, previous);
    }

    /// <summary>The compiler puts the body of a view into a type inside it.</summary>
    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
