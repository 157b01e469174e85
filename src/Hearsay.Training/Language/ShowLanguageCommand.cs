using System.CommandLine;
using System.Globalization;
using Hearsay.Language;
using Hearsay.Language.English;

namespace Hearsay.Training.Language;

/// <summary><c>hearsay-training show FILE</c>: what the English engine finds in a text, for reading by eye.</summary>
internal static class ShowLanguageCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "A plain text, or a .conllu file whose text is read" };
        var command = new Command("show", "Prints words, trees, names and entities of a text.") { file };
        command.SetAction(result => Run(result.GetValue(file)!));
        return command;
    }

    private static int Run(string path)
    {
        string text = path.EndsWith(".conllu", StringComparison.Ordinal) ? TreebankText.Of(Treebank.Read(path)).Text : File.ReadAllText(path);
        var document = EnglishLanguage.Load().Analyze(text);
        var names = new string[document.Words.Length];
        foreach (var name in document.Names)
            names.AsSpan(name.First, name.End - name.First).Fill(name.Type.ToString());
        for (int s = 0; s < document.SentenceCount; s++)
            Print(document, s, names);
        foreach (var entity in document.Entities)
            Console.WriteLine($"# {entity.Type} {entity.Name}: {string.Join(" | ", entity.Mentions.Select(m => MentionText(document, m)))}{string.Concat(entity.Roles.Select(r => " [" + r.Of(text) + "]"))}");
        return 0;
    }

    private static string MentionText(LanguageDocument document, Mention mention) => string.Create(
        CultureInfo.InvariantCulture,
        $"{document.Text[document.Words[mention.First].Start..document.Words[mention.End - 1].End].ReplaceLineEndings(" ")} s{document.Words[mention.First].Sentence} {mention.Confidence:0.00}");

    private static void Print(LanguageDocument document, int sentence, string[] names)
    {
        var (first, end) = document.Sentence(sentence);
        Console.WriteLine($"# sentence {sentence}");
        for (int i = first; i < end; i++)
        {
            var word = document.Words[i];
            string lemma = document.Lemmas.Length > 0 ? document.Lemmas[i] : "_";
            Console.WriteLine($"{i - first + 1}\t{document.Form(i)}\t{lemma}\t{word.Pos}\t{document.TagOf(i)}\t{word.Start}\t{(word.Head < 0 ? 0 : word.Head - first + 1)}\t{document.RelationOf(i)}\t{(word.Joined ? "joined" : "_")}\t{names[i]}");
        }
    }
}
