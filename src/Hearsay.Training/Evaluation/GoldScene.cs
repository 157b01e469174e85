namespace Hearsay.Training.Evaluation;

/// <summary>Where an event happened.</summary>
/// <param name="Name">The place's name in one usual spelling.</param>
/// <param name="Country">ISO 3166, two letters.</param>
/// <param name="Latitude">Degrees north, good to a few kilometres.</param>
/// <param name="Longitude">Degrees east, good to a few kilometres.</param>
internal sealed record GoldScene(string Name, string Country, double Latitude, double Longitude);
