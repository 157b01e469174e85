using System.CommandLine;
using Hearsay.Benchmarks;

var file = new Argument<string>("file") { Description = "The text to read", DefaultValueFactory = _ => "../shared/data/corpora/tehrantimes.jsonl" };
var runs = new Option<int>("--runs") { Description = "How often each stage is timed", DefaultValueFactory = _ => 5 };
var language = new Command("language", "Words a second of the English engine, by stage.") { file, runs };
language.SetAction(result => LanguageSpeed.Run(result.GetValue(file)!, result.GetValue(runs)));

return new RootCommand("Times what must be fast.") { language }.Parse(args).Invoke();
