using System.Text.Json.Nodes;
using MyBotoxLA.Content.Fields;
using MyBotoxLA.Content.Markup.Blocks;
using MyBotoxLA.Content.Model;
using MyBotoxLA.Content.Yaml;

namespace MyBotoxLA.Content.Schema;

/// <summary>The configuration of the staff's editor. Each file of the content folder is in one of its collections.</summary>
internal static class EditorConfig
{
    /// <summary>The collection of <c>figures.yml</c> and <c>claims.yml</c>.</summary>
    public const string Data = "registers";

    /// <summary>The name of <c>figures.yml</c> in it.</summary>
    public const string Figures = "figures";

    private const string Folder = "content";

    /// <summary>The same for every clinic. What depends on the content is added.</summary>
    private const string Settings = """
        {
          "publish_mode": "editorial_workflow",
          "media_folder": "content/images",
          "public_folder": "/images",
          "show_preview_links": true,
          "editor": { "preview": false },
          "slug": { "encoding": "ascii", "clean_accents": true },
          "output": { "omit_empty_optional_fields": true },
          "media_libraries": {
            "default": {
              "config": {
                "max_file_size": 20000000,
                "slugify_filename": true,
                "transformations": { "raster_image": { "format": "webp", "quality": 82, "width": 1600, "height": 1600 } }
              }
            }
          },
          "field_defaults": {
            "richtext": {
              "modes": ["rich_text", "raw"],
              "buttons": ["bold", "italic", "link", "heading-two", "heading-three", "bulleted-list", "numbered-list"],
              "linked_images": false,
              "use_emoji_autocomplete": false
            }
          }
        }
        """;

    /// <summary>The name of the collection of pages in each language.</summary>
    public static LocalString Pages { get; } = new("pages", "paginas");

    /// <summary>The name of the collection of fragments in each language.</summary>
    public static LocalString Fragments { get; } = new("fragments", "fragmentos");

    /// <summary>The configuration, and the form of each block.</summary>
    public static JsonObject Write()
    {
        var config = (JsonObject?)JsonNode.Parse(Settings) ?? [];
        config["collections"] = new JsonArray(
        [
            .. Language.All.Select(PagesIn),
            .. Language.All.Select(FragmentsIn),
            BoxedWarnings(),
            DataFiles(),
        ]);
        config["singletons"] = new JsonArray(DataFile("clinic", "The clinic's details", ContentPath.SiteFile));
        return new() { ["config"] = config, ["components"] = new JsonArray([.. Language.All.SelectMany(Components)]) };
    }

    private static JsonObject PagesIn(Language language) => Collection(
        language,
        Pages,
        (new("Pages", "Páginas en español"), new("Page", "Página")),
        folder: "",
        "{{title}}",
        FieldsIn(language, PageFields.Page),
        BlockCatalog.All);

    private static JsonObject FragmentsIn(Language language) => Collection(
        language,
        Fragments,
        (new("Shared texts", "Textos compartidos"), new("Shared text", "Texto compartido")),
        folder: "/fragments",
        new LocalString("text", "texto").In(language),
        PageFields.Fragment,
        BlockCatalog.All.Where(block => block.CanBeInFragment));

    private static JsonObject Collection(
        Language language,
        LocalString name,
        (LocalString All, LocalString One) label,
        string folder,
        string slug,
        IEnumerable<Field> fields,
        IEnumerable<Block> blocks) => new()
        {
            ["name"] = name.In(language),
            ["label"] = label.All.In(language),
            ["label_singular"] = label.One.In(language),
            ["folder"] = FolderOf(language) + folder,
            ["extension"] = "md",
            ["format"] = "yaml-frontmatter",
            ["slug"] = slug,
            ["create"] = true,
            ["fields"] = WithBody(language, new EditorForm(language), fields, blocks),
        };

    /// <summary>The original is in the same collection, in which a page cannot be chosen. None of them names a medicine to show.</summary>
    private static JsonObject BoxedWarnings() => new()
    {
        ["name"] = "safety",
        ["label"] = "Boxed warnings",
        ["files"] = new JsonArray(
        [
            .. PageFields.BoxedWarning["drug"].Choices.SelectMany(drug => Language.All.Select(language => new JsonObject
            {
                ["name"] = drug + Suffix(language),
                ["label"] = LanguageFields.NameOf(language).English,
                ["file"] = $"{FolderOf(language)}/safety/{drug}.md",
                ["format"] = "yaml-frontmatter",
                ["fields"] = WithBody(
                    language,
                    new EditorForm(language, hasPages: false),
                    FieldsIn(language, PageFields.BoxedWarning).Where(field => field.Key != "drug"),
                    BlockCatalog.All),
            })),
        ]),
    };

    private static JsonObject DataFiles() => new()
    {
        ["name"] = Data,
        ["label"] = "Figures and claims",
        ["files"] = new JsonArray(
            DataFile(Figures, "Figures", ContentPath.FiguresFile),
            DataFile("claims", "What no page may say", ContentPath.ClaimsFile)),
    };

    private static JsonObject DataFile(string name, string label, string file) => new()
    {
        ["name"] = name,
        ["label"] = label,
        ["file"] = $"{Folder}/{file}",
        ["format"] = "yaml",
        ["fields"] = new JsonArray([.. new EditorForm(Language.Default).Write(FileFields.Of(file))]),
    };

    private static IEnumerable<JsonObject> Components(Language language) => BlockCatalog.All.Select(block => new JsonObject
    {
        ["id"] = block.Name + Suffix(language),
        ["label"] = block.Label.In(language),
        ["fields"] = new JsonArray([.. new EditorForm(language).Write(block.Fields)]),
        ["form"] = block.Form(language),
    });

    /// <summary>The text is between the required fields and the others.</summary>
    private static JsonArray WithBody(Language language, EditorForm form, IEnumerable<Field> fields, IEnumerable<Block> blocks)
    {
        var body = new JsonObject
        {
            ["name"] = "body",
            ["label"] = BlockFields.Body.Label.In(language),
            ["widget"] = "richtext",
            ["editor_components"] = new JsonArray(["image", .. blocks.Select(block => JsonValue.Create(block.Name + Suffix(language)))]),
        };
        var required = fields.Where(field => field.IsRequired);
        return new JsonArray([.. form.Write(required), body, .. form.Write(fields.Except(required))]);
    }

    /// <summary>A page in the default language translates none, and every other page translates one.</summary>
    private static IEnumerable<Field> FieldsIn(Language language, FieldSet fields) => language == Language.Default
        ? fields.Where(field => field.Key != "translates")
        : fields.Select(field => field.Key == "translates" ? field with { IsRequired = true } : field);

    private static string FolderOf(Language language) => language == Language.Default ? Folder : $"{Folder}/{language.Code}";

    private static string Suffix(Language language) => language == Language.Default ? "" : $"-{language.Code}";
}
