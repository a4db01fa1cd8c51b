using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MyBotoxLA.Content.Files;
using MyBotoxLA.Content.Model;

namespace MyBotoxLA.Content.Assembly;

/// <summary>
/// The version of a snapshot: a hash of everything that determines what is shown. Equal input gives equal versions on every machine.
/// </summary>
internal static class SnapshotVersion
{
    private const int HexDigits = 32;
    private const int ChunkSize = 16 * 1024;

    public static string Of(
        ImmutableArray<FileState> files,
        ImmutableArray<PageState> pages,
        FrozenSet<string> hidden,
        FrozenSet<string> overdue,
        FrozenDictionary<string, FragmentState> fragments,
        ContentFile? figures,
        Clinic? clinic)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var input = new ArrayBufferWriter<byte>(ChunkSize);
        foreach (var file in files)
        {
            Append(file.File.Name, file.File.Hash);
        }

        foreach (var page in pages)
        {
            if (!page.IsCurrent)
            {
                Append(page.Parsed.File.Name, page.Version?.File.Hash ?? "");
            }
        }

        foreach (var path in hidden.Order(StringComparer.Ordinal))
        {
            Append(path, "hidden");
        }

        foreach (var path in overdue.Order(StringComparer.Ordinal))
        {
            Append(path, "overdue");
        }

        foreach (var (name, fragment) in fragments.OrderBy(fragment => fragment.Key, StringComparer.Ordinal))
        {
            if (!fragment.IsCurrent)
            {
                Append(name, fragment.Version?.Hash ?? "");
            }
        }

        // The last good version of a file with errors.
        Append(ContentPath.FiguresFile, figures?.Hash ?? "");
        foreach (var holiday in clinic?.Holidays ?? [])
        {
            Append(ContentPath.SiteFile, holiday.Date.ToString("O", CultureInfo.InvariantCulture));
        }

        foreach (var notice in clinic?.Notices ?? [])
        {
            Append(ContentPath.SiteFile, string.Create(CultureInfo.InvariantCulture, $"{notice.From:O} {notice.Until:O}"));
        }

        hash.AppendData(input.WrittenSpan);
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..HexDigits];

        void Append(string name, string value)
        {
            Encoding.UTF8.GetBytes(name, input);
            input.Write("\0"u8);
            Encoding.UTF8.GetBytes(value, input);
            input.Write("\0"u8);
            if (input.WrittenCount > ChunkSize / 2)
            {
                hash.AppendData(input.WrittenSpan);
                input.ResetWrittenCount();
            }
        }
    }
}
