namespace MyBotoxLA.Images;

/// <summary>Does what a plan says.</summary>
internal static class PlanWriter
{
    /// <summary>Writes in an order in which each text refers to an existing picture at any time.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="plan">The plan for one picture.</param>
    /// <param name="texts">The files that name it, and their bytes with its new name.</param>
    /// <exception cref="PictureException">The picture is no longer that of the plan.</exception>
    public static void Write(PictureFolder folder, PicturePlan plan, IEnumerable<(string File, byte[] Bytes)> texts)
    {
        if (!folder.Read(plan.Name).AsSpan().SequenceEqual(plan.Original))
        {
            throw new PictureException("was replaced while it was read. Run this again.");
        }

        if (plan.IsRenamed || !ReferenceEquals(plan.Bytes, plan.Original))
        {
            folder.Write(plan.NewName, plan.Bytes);
        }

        foreach (var (width, bytes) in plan.NewWidths)
        {
            folder.Write(width, bytes);
        }

        foreach (var (file, bytes) in texts)
        {
            folder.Write(file, bytes);
        }

        if (plan.IsRenamed && folder.HasExactly(plan.Name) && folder.HasExactly(plan.NewName))
        {
            folder.Delete(plan.Name);
        }
    }
}
