namespace MyBotoxLA.Content.Model;

/// <summary>What the file of a picture says of people besides what it shows.</summary>
[Flags]
internal enum PersonalData
{
    None = 0,

    /// <summary>Where the picture was taken.</summary>
    Place = 1,

    /// <summary>Who took it, or whom it shows.</summary>
    Name = 2,

    /// <summary>With which device it was taken.</summary>
    SerialNumber = 4,
}
