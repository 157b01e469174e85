namespace Hearsay.Cli;

/// <summary>Shows so many rows of a list and says whether there are more.</summary>
internal sealed class Listing(int? limit)
{
    /// <summary>How many rows were shown.</summary>
    public int Count { get; private set; }

    private bool HasMore { get; set; }

    /// <summary>The rows to show.</summary>
    public IEnumerable<T> Take<T>(IEnumerable<T> rows)
    {
        foreach (var row in rows)
        {
            if (Count == limit)
            {
                HasMore = true;
                yield break;
            }
            Count++;
            yield return row;
        }
    }

    /// <summary>The closing line, on standard error; gives the exit code.</summary>
    public int Close(string noun) => Close(noun, noun + "s");

    /// <summary>The same for a noun with a plural of its own.</summary>
    public int Close(string noun, string plural)
    {
        var counted = $"{Printable.Number(Count)} {(Count == 1 ? noun : plural)}";
        Console.Error.WriteLine(Count == 0
            ? $"No {plural} found."
            : HasMore ? $"The first {(Count == 1 ? noun : counted)}; there are more: --limit 0 shows all." : $"{counted}.");
        return Count == 0 ? ExitCodes.Incomplete : ExitCodes.Done;
    }

    /// <summary>Prints rows as JSON Lines; gives the exit code.</summary>
    public static int PrintJson<T>(IEnumerable<T> rows, Func<T, string> json, int? limit)
    {
        var shown = new Listing(limit);
        foreach (var row in shown.Take(rows))
            Console.Out.WriteLine(json(row));
        return shown.Count == 0 ? ExitCodes.Incomplete : ExitCodes.Done;
    }
}
