using System.CommandLine;

namespace Hearsay.Training.Language;

/// <summary><c>hearsay-training train name-lists</c>: compiles the lists of names, and of nouns for persons and groups, out of npm packages.</summary>
internal static class CompileNameListsCommand
{
    public static Command Create()
    {
        var packages = new Option<string>("--packages") { Description = "The node_modules folder with the packages", DefaultValueFactory = _ => "node_modules" };
        var output = new Option<string>("--out") { Description = "The file to write", DefaultValueFactory = _ => NameLists.DefaultPath };
        var command = new Command("name-lists", "Compiles lists of names for the English model.") { packages, output };
        command.SetAction(result => Run(result.GetValue(packages)!, result.GetValue(output)!));
        return command;
    }

    private static int Run(string packages, string output)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output))!);
        File.WriteAllText(output, string.Concat(new NameListsCompiler(packages).Compile().Select(l => l + "\n")));
        string nouns = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(output))!, Path.GetFileName(NameLists.DefaultNounsPath));
        File.WriteAllText(nouns, string.Concat(NounListsCompiler.Compile(packages).Select(l => l + "\n")));
        return 0;
    }
}
