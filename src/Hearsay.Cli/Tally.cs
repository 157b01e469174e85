using Hearsay.Reading;

namespace Hearsay.Cli;

/// <summary>Counts what was read and what was not, and reports the latter as it comes.</summary>
internal sealed class Tally
{
    /// <summary>How many reports were read.</summary>
    public int Read { get; private set; }

    private int Failed { get; set; }

    public int ExitCode => Failed > 0 || Read == 0 ? ExitCodes.Incomplete : ExitCodes.Done;

    public void Add(ReadOutcome outcome, bool json)
    {
        if (outcome is ReportRead)
            Read++;
        if (outcome is not ReadFailure failure)
            return;
        Failed++;
        Messages.Failure(failure, json);
    }
}
