using System.CommandLine;
using Hearsay.Cli;
using Hearsay.Cli.Commands;

var root = new RootCommand("Who said what, according to whom, and how many of them really.")
{
    Add.Create(),
    Reports.Create(),
    Show.Create(),
    Copies.Create(),
    Statements.Create(),
    Claims.Create(),
    Series.Create(),
    Timeline.Create(),
    Figures.Create(),
    Places.Create(),
    Sources.Create(),
    Search.Create(),
    Export.Create(),
    Analyze.Create(),
    Read.Create(),
    Serve.Create(),
};

return await Runner.RunAsync(root, args);
