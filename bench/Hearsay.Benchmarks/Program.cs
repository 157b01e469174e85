using Hearsay.Benchmarks;

// One measurement a name; each prints medians over repeated runs. Quote those, or ratios, never a single timing.
Measurement[] measurements =
[
    new("reading", "Web pages a second, from bytes to report", ReadingSpeed.Run),
    new("language", "Words a second of the English engine, by stage", LanguageSpeed.Run),
    new("statements", "Words a second of finding attributions", StatementsSpeed.Run),
    new("figures", "Words a second of the figures stage alone", FiguresSpeed.Run),
    new("adding", "Reports a second into a new store, two threads, and the size of the store", AddingSpeed.Run),
    new("queries", "Milliseconds of processor time to the first page of each list, over a store of 50,000 invented reports; of those alone that are named by a second word", () => QuerySpeed.Run(args.ElementAtOrDefault(1) ?? string.Empty)),
    new("pages", "Milliseconds of the server for each page, over the same store, and the bytes of a first visit", PageSpeed.Run),
    new("copies", "Copies found, beside plain MinHash-LSH on the same reports", CopiesComparison.Run),
];

var chosen = measurements.Where(m => args.Length == 0 || args.Contains(m.Name)).ToList();
if (chosen.Count == 0)
{
    Console.Error.WriteLine($"Name one of: {string.Join(", ", measurements.Select(m => m.Name))}");
    return 2;
}
foreach (var measurement in chosen)
{
    Console.WriteLine($"{measurement.Name}: {measurement.Description}");
    measurement.Run();
}
return 0;
