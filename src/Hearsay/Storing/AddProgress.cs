namespace Hearsay.Storing;

/// <summary>How far an <c>add</c> has come; counts only grow.</summary>
public sealed record AddProgress
{
    /// <summary>The bytes of the inputs that lie behind.</summary>
    public long BytesDone { get; init; }

    /// <summary>The bytes of all inputs; 0 while unknown (standard input).</summary>
    public long BytesTotal { get; init; }

    /// <summary>Files and records read into reports.</summary>
    public int Read { get; init; }

    /// <summary>Of these, reports that the store did not have.</summary>
    public int NewReports { get; init; }

    /// <summary>Of these, other files of a report that the store had or that came in the same run.</summary>
    public int Copies { get; init; }

    /// <summary>Of these, files and records that the store had already.</summary>
    public int Same { get; init; }

    /// <summary>Inputs passed over unread because the store has them, to the last byte.</summary>
    public int KnownInputs { get; init; }

    /// <summary>New reports in a language that cannot be analysed; kept and listed, without statements.</summary>
    public int Unsupported { get; init; }

    /// <summary>Reports analysed again because an older engine had analysed them.</summary>
    public int Reanalysed { get; init; }

    /// <summary>What could not be read, in order.</summary>
    public IReadOnlyList<Reading.ReadFailure> Failures { get; init; } = [];
}
