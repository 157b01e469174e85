using System.Text;
using System.Text.Json;
using Hearsay.Exporting;
using Hearsay.Storing;
using Hearsay.Tests.Storing;

namespace Hearsay.Tests.Exporting;

public sealed class ExportsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Archive _archive;

    public ExportsTests()
    {
        Kept.In(_folder.At("store.db"), Strike());
        _archive = Archive.Open(_folder.At("store.db"), create: false);
    }

    public void Dispose()
    {
        _archive.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData(ExportedRows.Statements, 2)]
    [InlineData(ExportedRows.Figures, 1)]
    [InlineData(ExportedRows.Reports, 1)]
    [InlineData(ExportedRows.Sources, 2)]
    public async Task A_table_has_a_line_for_every_row_and_one_of_names(ExportedRows rows, int count)
    {
        var (written, text) = await Export(rows, ExportFormat.Csv);
        Assert.Equal((count, count + 1), (written, text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length));
    }

    [Fact]
    public async Task Lines_are_what_json_prints()
    {
        var (_, text) = await Export(ExportedRows.Statements, ExportFormat.JsonLines);
        Assert.Equal(string.Concat(_archive.Statements().Select(s => JsonAnswers.Of(s) + "\n")), text);
    }

    [Fact]
    public async Task Filters_hold_for_exports() => Assert.Equal(1, (await Export(ExportedRows.Statements, ExportFormat.Csv, new() { By = "Dussel" })).Count);

    [Fact]
    public async Task A_feature_of_a_map_lies_where_its_sentence_says_longitude_first()
    {
        var (_, text) = await Export(ExportedRows.Statements, ExportFormat.GeoJson, new() { By = "Dussel" });
        using var layer = JsonDocument.Parse(text);
        var feature = layer.RootElement.GetProperty("features")[0];
        Assert.Equal("FeatureCollection", layer.RootElement.GetProperty("type").GetString());
        Assert.Equal([36, 35], feature.GetProperty("geometry").GetProperty("coordinates").EnumerateArray().Select(degrees => degrees.GetDouble()));
        Assert.Equal(("r-a/s1/1", "Binnish", "city"),
            (feature.GetProperty("id").GetString(), feature.GetProperty("properties").GetProperty("place").GetString(), feature.GetProperty("properties").GetProperty("place_precision").GetString()));
    }

    [Fact]
    public async Task A_place_that_is_not_resolved_has_no_geometry()
    {
        var (_, text) = await Export(ExportedRows.Places, ExportFormat.GeoJson);
        using var layer = JsonDocument.Parse(text);
        var nowhere = layer.RootElement.GetProperty("features").EnumerateArray().Single(f => f.GetProperty("properties").GetProperty("place").GetString() == "Velda Heights");
        Assert.Equal(JsonValueKind.Null, nowhere.GetProperty("geometry").ValueKind);
    }

    [Fact]
    public async Task An_empty_layer_is_a_layer()
    {
        var (count, text) = await Export(ExportedRows.Figures, ExportFormat.GeoJson, new() { About = "nothing" });
        using var layer = JsonDocument.Parse(text);
        Assert.Equal((0, 0), (count, layer.RootElement.GetProperty("features").GetArrayLength()));
    }

    [Fact]
    public async Task Reports_have_no_map() => await Assert.ThrowsAsync<FormatException>(() => Export(ExportedRows.Reports, ExportFormat.GeoJson));

    [Theory]
    [InlineData(ExportFormat.Csv)]
    [InlineData(ExportFormat.JsonLines)]
    [InlineData(ExportFormat.GeoJson)]
    public async Task Nothing_is_written_synchronously(ExportFormat format)
    {
        using var target = new AsyncOnly();
        await Exports.WriteAsync(_archive, ExportedRows.Statements, format, target);
        Assert.True(target.Length > 0);
    }

    [Fact]
    public async Task Rows_are_written_before_the_last_is_read()
    {
        using var target = new AsyncOnly();
        var most = 0L;
        await CsvTable.WriteAsync(target, [new Column<int>("text", _ => new string('x', 1000))], Enumerable.Range(0, 1000).Select(i =>
        {
            most = Math.Max(most, i * 1000L - target.Length);
            return i;
        }), default);
        Assert.True(most < 200_000);
    }

    private async Task<(long Count, string Text)> Export(ExportedRows rows, ExportFormat format, ReportFilter? filter = null)
    {
        using var target = new MemoryStream();
        var count = await Exports.WriteAsync(_archive, rows, format, target, filter);
        return (count, Encoding.UTF8.GetString(target.ToArray()));
    }

    private static Analysis Strike()
    {
        var report = Kept.Report("a", "Mara Dussel said at least 70 people died in Binnish.\nThe Karsovan Civil Rescue Service denied that Velda Heights burned.", day: new(2024, 5, 1));
        return Kept.Of(report) with
        {
            Statements =
            [
                Kept.Statement(report, "s1", "Mara Dussel", "at least 70 people died in Binnish"),
                Kept.Statement(report, "s2", "The Karsovan Civil Rescue Service", "that Velda Heights burned") with { Standing = Standing.Group, Act = StatementAct.Denies },
            ],
            Figures = [Kept.Figure(report, "f1", "at least 70 people", 70, null) with { Statement = "s1", Claimant = "Mara Dussel" }],
            Places =
            [
                Kept.Town(report, "Binnish", "SY", "Idlib", 171979),
                new PlaceMention { Span = Kept.Span(report, "Velda Heights"), Text = "Velda Heights", Name = "Velda Heights", Precision = PlacePrecision.Unresolved },
            ],
        };
    }

    /// <summary>Refuses what a web server refuses.</summary>
    private sealed class AsyncOnly : Stream
    {
        private readonly MemoryStream _written = new();

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => _written.Length;

        public override long Position { get => Length; set => throw new NotSupportedException(); }

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Flush() => throw new NotSupportedException();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => _written.WriteAsync(buffer, offset, count, cancellationToken);

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => _written.WriteAsync(buffer, cancellationToken);

        public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                _written.Dispose();
            base.Dispose(disposing);
        }
    }
}
