using System.Globalization;
using Hearsay.Copies;

namespace Hearsay.Training.Evaluation;

internal static class CopiesProbe
{
    public static IReadOnlyList<Score> Run(string folder)
    {
        var data = CopiesData.Read(folder);
        var tt = CopiesData.ReadTehranTimes(Path.Combine(folder, "..", "corpora", "tehrantimes.jsonl"));
        var texts = data.Reports.ToDictionary(r => r.Id, r => WordScanner.Read(r.Text));
        var all = data.Reports.Concat(tt).DistinctBy(r => r.Id).ToList();
        var df = new Dictionary<uint, int>();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        long n = 0, words = 0;
        foreach (var r in all)
        {
            var t = texts.TryGetValue(r.Id, out var known) ? known : WordScanner.Read(r.Text);
            words += t.Count;
            var prints = Fingerprinting.Of(t);
            n += prints.Length;
            foreach (var f in prints.Select(p => p.Hash).Distinct())
                df[f] = df.GetValueOrDefault(f) + 1;
        }
        Console.Error.WriteLine($"{all.Count} reports, {words} words, {n} prints, {watch.ElapsedMilliseconds} ms");
        var byId = data.Reports.ToDictionary(r => r.Id);
        Console.WriteLine("a,b,label,na,nb,ca,cb,passages,longest,sentA,sentB,leadA,leadB,dfmed,rareA,rareB,raretotA,raretotB,shared,dfmin");
        foreach (var p in data.Pairs)
        {
            var (a, b) = (texts[p.A], texts[p.B]);
            var al = Aligner.Align(new SeedTable(a), b);
            var fa = Fingerprinting.Of(a).ToLookup(f => f.Hash, f => f.Word);
            var shared = Fingerprinting.Of(b).Where(f => fa.Contains(f.Hash)).Select(f => df[f.Hash]).Order().ToList();
            var comA = Common(a, df);
            var comB = Common(b, df);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{p.A},{p.B},{p.Label},{a.Count},{b.Count},{Share(al.LeftToRight, 0, a.Count):0.00},{Share(al.RightToLeft, 0, b.Count):0.00},{al.Passages.Count},{al.Passages.Select(x => x.Same).DefaultIfEmpty().Max()},{Sents(a, al.LeftToRight)},{Sents(b, al.RightToLeft)},{Share(al.LeftToRight, 10, 60):0.00},{Share(al.RightToLeft, 10, 60):0.00},{(shared.Count == 0 ? 0 : shared[shared.Count / 2])},{Rare(al.LeftToRight, comA)},{Rare(al.RightToLeft, comB)},{comA.Count(x => !x)},{comB.Count(x => !x)},{shared.Count},{(shared.Count == 0 ? 0 : shared[0])}"));
        }
        return [];
    }

    private static bool[] Common(ComparedText t, Dictionary<uint, int> df)
    {
        var common = new bool[t.Count];
        var last = -100;
        foreach (var f in Fingerprinting.Of(t))
        {
            if (df[f.Hash] <= 8)
                continue;
            var from = f.Word - last <= 8 ? last : f.Word;
            for (var k = from; k < f.Word + 5; k++)
                common[k] = true;
            last = f.Word + 5;
        }
        return common;
    }

    private static int Rare(int[] map, bool[] common) => map.Where((m, i) => m >= 0 && !common[i]).Count();

    private static double Share(int[] map, int from, int to)
    {
        to = Math.Min(to, map.Length);
        return to <= from ? 0 : map[from..to].Count(m => m >= 0) / (double)(to - from);
    }

    private static int Sents(ComparedText t, int[] map)
    {
        var n = 0;
        for (var s = 0; s + 1 < t.Sentences.Length; s++)
            if (Share(map, t.Sentences[s], t.Sentences[s + 1]) >= .6)
                n++;
        return n;
    }
}
