using System.IO.Compression;
using System.Text;
using Hearsay.Reading;
using Hearsay.Tests.Storing;

namespace Hearsay.Tests.Reading;

public sealed class InputReaderTests : IDisposable
{
    private const string Text = "Mara Dussel said that the ferry had sunk off Port Hesper on Monday morning.";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a.txt", Text)]
    [InlineData("a", Text)]
    [InlineData("a.html", "<html><body><p>" + Text + "</p></body></html>")]
    [InlineData("a.csv", "id,text\n1,\"" + Text + "\"\n")]
    [InlineData("a.tsv", "id\tbody\n1\t" + Text + "\n")]
    [InlineData("semicolons.csv", "id;Article Content\n1;" + Text + "\n")]
    [InlineData("a.jsonl", "{\"text\":\"" + Text + "\"}\n")]
    [InlineData("lines.json", "{\"text\":\"" + Text + "\"}\n")]
    [InlineData("array.json", "[{\"text\":\"" + Text + "\"}]")]
    [InlineData("object.json", "{\n  \"content\": \"" + Text + "\"\n}")]
    [InlineData("table-without-ending", "id,text\n1,\"" + Text + "\"\n")]
    [InlineData("lines-without-ending", "{\"text\":\"" + Text + "\"}\n")]
    public void Every_format_is_read_as_it_is_packed_and_packed_again(string name, string content)
    {
        var plain = Encoding.UTF8.GetBytes(content);
        Assert.Equal(Text, ReadOne(_folder.Write(name, plain)));
        Assert.Equal(Text, ReadOne(_folder.Write(name + ".gz", Gzip(plain))));
        Assert.Equal(Text, ReadOne(_folder.Write("z.zip", Zip((name, plain)))));
        Assert.Equal(Text, ReadOne(_folder.Write("zz.zip", Zip(("inner.zip", Zip((name, plain)))))));
        Assert.Equal(Text, ReadOne(_folder.Write("zg.zip", Zip((name + ".gz", Gzip(plain))))));
        Assert.Equal(Text, ReadOne(_folder.Write("gz.zip.gz", Gzip(Zip((name, plain))))));
    }

    [Fact]
    public void A_plain_text_is_never_taken_for_a_table()
    {
        Assert.Equal("Story, as told: it rained, said Bob.", ReadOne(_folder.Write("a", "Story, as told: it rained, said Bob.")));
        var json = _folder.Write("b", "{\"text\":\"It rained, said Bob.\"}");
        Assert.StartsWith("{", Assert.Single(ReportReader.ReadAsync([json], new ReadingOptions { Plain = true }).ToBlockingEnumerable().OfType<ReportRead>()).Report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_packed_file_is_told_by_its_first_bytes_whatever_its_name()
    {
        Assert.Equal(Text, ReadOne(_folder.Write("a.txt", Gzip(Encoding.UTF8.GetBytes(Text)))));
        Assert.Equal(Text, ReadOne(_folder.Write("b", Zip(("a.txt", Encoding.UTF8.GetBytes(Text))))));
    }

    [Fact]
    public void What_lies_four_archives_deep_is_refused()
    {
        var bytes = Zip(("a.txt", Encoding.UTF8.GetBytes(Text)));
        for (var i = 0; i < 4; i++)
            bytes = Zip(("inner.zip", bytes));
        Assert.Contains("archives deep", FailOne(_folder.Write("a.zip", bytes)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("empty.txt", "", "is empty")]
    [InlineData("empty.csv", "", "is empty")]
    [InlineData("blank.txt", " \n\t\n ", "holds no text")]
    [InlineData("nul.txt", "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", "binary")]
    [InlineData("paper.txt", "%PDF-1.7\n%âãÏÓ", "is a PDF document")]
    [InlineData("a.gz", "not packed at all", "is not a gzip file")]
    [InlineData("a.zip", "not packed at all", "is not a sound archive")]
    [InlineData("a.csv", "name,price\nbread,2\n", "has no column that looks like the text; its columns are name, price; name the right one with --map text=COLUMN")]
    [InlineData("b.csv", "id,text\n1,\n", "the record has no text")]
    [InlineData("a.jsonl", "{\"name\":1}\n", "has no key that looks like the text")]
    [InlineData("b.jsonl", "[]x\n", "is not valid JSON")]
    [InlineData("c.jsonl", "{\"text\":\n", "is not valid JSON")]
    [InlineData("d.jsonl", "17\n", "is not a JSON object")]
    public void What_cannot_be_read_says_why(string name, string content, string reason) =>
        Assert.Contains(reason, FailOne(_folder.Write(name, content)), StringComparison.Ordinal);

    [Fact]
    public void A_picture_named_as_a_text_is_refused() =>
        Assert.Contains("is a PNG image", FailOne(_folder.Write("a.txt", [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, .. new byte[100]])), StringComparison.Ordinal);

    [Fact]
    public void Invalid_utf8_costs_only_the_letters_it_hits()
    {
        var file = _folder.Write("a.txt", [.. Encoding.UTF8.GetBytes("The café in Veldra – said the mayor – is "), 0xC3, 0x28, .. " open. Señor Ölm said so."u8]);
        Assert.StartsWith("The café in Veldra", ReadOne(file), StringComparison.Ordinal);
    }

    [Fact]
    public void A_truncated_gzip_gives_what_it_holds_and_says_that_it_is_truncated()
    {
        var packed = Gzip(Encoding.UTF8.GetBytes(new InventedNews(1).Csv(300)));
        var outcomes = Read(_folder.Write("a.csv.gz", packed[..(packed.Length / 2)]));
        Assert.Contains("truncated", Assert.Single(outcomes.OfType<ReadFailure>()).Reason, StringComparison.Ordinal);
        Assert.InRange(outcomes.OfType<ReportRead>().Count(), 50, 250);
    }

    [Fact]
    public void A_damaged_entry_is_told_and_the_others_are_read()
    {
        var bytes = Zip(("a.txt", Encoding.UTF8.GetBytes(Text + " One.")), ("b.txt", Encoding.UTF8.GetBytes(Text + " Two.")));
        bytes.AsSpan(40, 30).Fill(0xEE);
        var outcomes = Read(_folder.Write("a.zip", bytes));
        Assert.EndsWith("a.zip!a.txt", Assert.Single(outcomes.OfType<ReadFailure>()).File, StringComparison.Ordinal);
        Assert.Equal(Text + " Two.", Assert.Single(outcomes.OfType<ReportRead>()).Report.Text);
    }

    [Fact]
    public void A_truncated_archive_is_told()
    {
        var bytes = Zip(("a.txt", Encoding.UTF8.GetBytes(Text)));
        Assert.Contains("truncated or damaged", FailOne(_folder.Write("a.zip", bytes[..^30])), StringComparison.Ordinal);
    }

    [Fact]
    public void An_encrypted_entry_is_told()
    {
        var bytes = Zip(("a.txt", Encoding.UTF8.GetBytes(Text)));
        bytes[6] |= 1;
        bytes[bytes.AsSpan().LastIndexOf("PK\u0001\u0002"u8) + 8] |= 1;
        Assert.Equal("is encrypted", FailOne(_folder.Write("a.zip", bytes)));
    }

    [Theory]
    [InlineData("bomb.txt", "refused as a decompression bomb")]
    [InlineData("bomb.html", "refused as a decompression bomb")]
    [InlineData("bomb.csv", "head row of more than")]
    [InlineData("bomb.zip", "refused as a decompression bomb")]
    public void A_bomb_is_refused_in_little_memory(string name, string reason)
    {
        var file = _folder.Write("a.zip", Zip((name, new byte[48 * 1024 * 1024])));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Contains(reason, FailOne(file), StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 300_000_000);
    }

    [Fact]
    public void A_bomb_of_many_small_entries_is_refused_once()
    {
        var entries = Enumerable.Range(0, 60).Select(i => ($"{i}.txt", Enumerable.Repeat((byte)' ', 1024 * 1024).ToArray())).ToArray();
        var failures = Read(_folder.Write("a.zip", Zip(entries))).OfType<ReadFailure>().ToList();
        Assert.Contains("refused as a decompression bomb", failures[^1].Reason, StringComparison.Ordinal);
        Assert.InRange(failures.Count, 30, 40);
    }

    [Fact]
    public void A_bomb_in_an_archive_in_an_archive_is_refused()
    {
        var inner = Zip(("a.zip", Zip(("a.txt", new byte[48 * 1024 * 1024]))));
        Assert.Contains("refused as a decompression bomb", FailOne(_folder.Write("a.zip", Zip(("b.zip", inner)))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".txt", 'a', "longer than 32 MiB")]
    [InlineData(".html", 'a', "longer than 32 MiB")]
    [InlineData(".csv", 'a', "head row of more than")]
    [InlineData(".csv", ',', "head row of more than")]
    [InlineData(".csv", '"', "head row of more than")]
    [InlineData(".jsonl", 'a', "line is longer than")]
    [InlineData(".jsonl", '[', "is not valid JSON")]
    public void A_line_without_end_is_refused_in_little_memory(string ending, char letter, string reason)
    {
        var source = new Source("endless" + ending, "endless" + ending, () => new Endless((byte)letter, 40_000_000), 40_000_000, Depth: 0);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var failure = Assert.IsType<ReadFailure>(new InputReader(new ReadingOptions(), (_, _) => false).ReadInput(source).First());
        Assert.Contains(reason, failure.Reason, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 700_000_000);
    }

    [Fact]
    public void A_file_that_goes_away_before_it_is_read_is_told()
    {
        var file = _folder.Write("a.txt", Text);
        var found = FolderWalk.Find([_folder.Path]).ToList();
        File.Delete(file);
        var failure = Assert.IsType<ReadFailure>(new InputReader(new ReadingOptions(), (_, _) => false).Read(found).First());
        Assert.Equal("no such file or folder", failure.Reason);
    }

    [Fact]
    public void A_file_that_shrinks_while_it_is_read_ends_there()
    {
        var file = _folder.Write("a.csv", new InventedNews(1).Csv(3000));
        using var outcomes = new InputReader(new ReadingOptions(), (_, _) => false).Read(FolderWalk.Find([file])).GetEnumerator();
        for (var i = 0; i < 10; i++)
            Assert.True(outcomes.MoveNext());
        File.WriteAllText(file, "id,text\n");
        while (outcomes.MoveNext())
            Assert.True(outcomes.Current is RawDocument or InputEnd or ReadFailure);
    }

    [Fact]
    public void An_archive_of_very_many_entries_is_read()
    {
        using var buffer = new MemoryStream();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
            for (var i = 0; i < 20_000; i++)
                using (var writer = new StreamWriter(archive.CreateEntry($"{i:00000}.txt", CompressionLevel.NoCompression).Open()))
                    writer.Write("x");
        Assert.Equal(20_000, Documents(_folder.Write("a.zip", buffer.ToArray())).Count());
    }

    internal static byte[] Gzip(byte[] bytes)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.Fastest))
            gzip.Write(bytes);
        return buffer.ToArray();
    }

    internal static byte[] Zip(params (string Name, byte[] Bytes)[] entries)
    {
        using var buffer = new MemoryStream();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, bytes) in entries)
            {
                using var stream = archive.CreateEntry(name, CompressionLevel.SmallestSize).Open();
                stream.Write(bytes);
            }
        return buffer.ToArray();
    }

    private static List<ReadOutcome> Read(string file) =>
        [.. ReportReader.ReadAsync([file]).ToBlockingEnumerable().Where(outcome => outcome is not InputEnd)];

    private static IEnumerable<ReadOutcome> Documents(string file) =>
        new InputReader(new ReadingOptions(), (_, _) => false).Read(FolderWalk.Find([file])).OfType<RawDocument>();

    private static string ReadOne(string file) =>
        Assert.Single(Read(file)) is ReportRead read ? read.Report.Text : throw new InvalidOperationException(Read(file)[0].ToString());

    private static string FailOne(string file) => Assert.IsType<ReadFailure>(Assert.Single(Read(file))).Reason;

    /// <summary>The same letter again and again.</summary>
    private sealed class Endless(byte letter, long length) : Stream
    {
        private long _position;

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => length;
        public override long Position { get => _position; set => throw new NotSupportedException(); }

        public override int Read(Span<byte> buffer)
        {
            var count = (int)Math.Min(buffer.Length, length - _position);
            buffer[..count].Fill(letter);
            _position += count;
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
