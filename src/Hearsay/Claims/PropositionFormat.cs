using System.Globalization;
using Hearsay.Claims.Roots;

namespace Hearsay.Claims;

/// <summary>How a proposition is kept: a few hundred bytes, read back to an equal one. Its report and publication day are kept beside it. Pure.</summary>
internal static class PropositionFormat
{
    private const byte Layout = 1;

    /// <summary>The bytes of a proposition.</summary>
    public static byte[] Write(Proposition proposition)
    {
        ArgumentNullException.ThrowIfNull(proposition);
        using var stream = new MemoryStream(256);
        using var writer = new BinaryWriter(stream);
        writer.Write(Layout);
        writer.Write(proposition.Statement ?? string.Empty);
        WriteAll(writer, proposition.Spans, span =>
        {
            writer.Write7BitEncodedInt(span.Start);
            writer.Write7BitEncodedInt(span.Length);
        });
        writer.Write((byte)proposition.Action);
        writer.Write((byte)proposition.Kinds);
        writer.Write((byte)proposition.SceneKinds);
        writer.Write(proposition.Wording);
        writer.Write(proposition.IsDenial);
        Write(writer, proposition.Root);
        writer.Write((byte)proposition.Time.Basis);
        writer.Write7BitEncodedInt(proposition.Time.From?.DayNumber ?? 0);
        writer.Write7BitEncodedInt(proposition.Time.To?.DayNumber ?? 0);
        WriteAll(writer, proposition.Places, place => Write(writer, place));
        WriteAll(writer, proposition.Figures, figure => Write(writer, figure));
        WriteAll(writer, proposition.Companions, figure => Write(writer, figure));
        writer.Write7BitEncodedInt(proposition.Scene + 1);
        WriteAll(writer, proposition.Words, writer.Write);
        WriteAll(writer, proposition.Names, writer.Write);
        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>The proposition that <see cref="Write(Proposition)"/> wrote.</summary>
    /// <exception cref="FormatException">These are no such bytes.</exception>
    public static Proposition Read(string report, DateOnly? published, byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes, writable: false));
        try
        {
            return reader.ReadByte() == Layout ? Read(report, published, reader) : throw new FormatException("a proposition of an unknown layout");
        }
        catch (Exception e) when (e is EndOfStreamException or ArgumentException or OverflowException)
        {
            throw new FormatException("a damaged proposition", e);
        }
    }

    private static Proposition Read(string report, DateOnly? published, BinaryReader reader)
    {
        var statement = reader.ReadString();
        return new Proposition
        {
            Report = report,
            Published = published,
            Statement = statement.Length == 0 ? null : statement,
            Spans = ReadAll(reader, () => reader.Read7BitEncodedInt() is var start ? new TextSpan(start, start + reader.Read7BitEncodedInt()) : default),
            Action = (ClaimAction)reader.ReadByte(),
            Kinds = (EventKinds)reader.ReadByte(),
            SceneKinds = (EventKinds)reader.ReadByte(),
            Wording = reader.ReadUInt32(),
            IsDenial = reader.ReadBoolean(),
            Root = ReadRoot(reader),
            Time = ReadTime(reader),
            Places = ReadAll(reader, () => ReadPlace(reader)),
            Figures = ReadAll(reader, () => ReadFigure(reader)),
            Companions = ReadAll(reader, () => ReadFigure(reader)),
            Scene = reader.Read7BitEncodedInt() - 1,
            Words = ReadAll(reader, reader.ReadUInt32),
            Names = ReadAll(reader, reader.ReadUInt32),
        };
    }

    private static void Write(BinaryWriter writer, ClaimRoot root)
    {
        writer.Write(root.Key);
        writer.Write(root.Name);
        writer.Write(root.IsKnown);
        writer.Write(root.IsOutlet);
        writer.Write((byte)root.Type);
        writer.Write(root.Party ?? string.Empty);
        writer.Write(root.Country ?? string.Empty);
    }

    private static ClaimRoot ReadRoot(BinaryReader reader) => new(
        reader.ReadString(), reader.ReadString(), reader.ReadBoolean(), reader.ReadBoolean(), (RootType)reader.ReadByte(), Text(reader.ReadString()), Text(reader.ReadString()));

    private static EventTime ReadTime(BinaryReader reader)
    {
        var basis = (TimeBasis)reader.ReadByte();
        return new EventTime(Day(reader.Read7BitEncodedInt()), Day(reader.Read7BitEncodedInt()), basis);
    }

    private static DateOnly? Day(int number) => number == 0 ? null : DateOnly.FromDayNumber(number);

    private static void Write(BinaryWriter writer, EventPlace place)
    {
        writer.Write(place.Name);
        writer.Write(place.Skeleton);
        writer.Write((byte)place.Precision);
        writer.Write(place.Latitude);
        writer.Write(place.Longitude);
        writer.Write(place.Country);
        writer.Write(place.Admin1);
        writer.Write7BitEncodedInt(place.GeonameId);
        writer.Write((byte)place.Basis);
    }

    private static EventPlace ReadPlace(BinaryReader reader) => new(
        reader.ReadString(), reader.ReadUInt32(), (PlacePrecision)reader.ReadByte(), reader.ReadSingle(), reader.ReadSingle(), reader.ReadString(), reader.ReadString(),
        reader.Read7BitEncodedInt(), (PlaceBasis)reader.ReadByte());

    private static void Write(BinaryWriter writer, PropositionFigure figure)
    {
        writer.Write(figure.Id);
        writer.Write((byte)figure.Measure);
        writer.Write(figure.Unit);
        writer.Write(figure.Min?.ToString(CultureInfo.InvariantCulture) ?? string.Empty);
        writer.Write(figure.Max?.ToString(CultureInfo.InvariantCulture) ?? string.Empty);
        writer.Write(figure.IsVague);
        writer.Write(figure.PartOf ?? string.Empty);
        writer.Write(figure.Replaces ?? string.Empty);
        writer.Write(figure.Of);
    }

    private static PropositionFigure ReadFigure(BinaryReader reader) => new(
        reader.ReadString(), (FigureMeasure)reader.ReadByte(), reader.ReadString(), Number(reader.ReadString()), Number(reader.ReadString()), reader.ReadBoolean(),
        Text(reader.ReadString()), Text(reader.ReadString()), reader.ReadUInt32());

    private static decimal? Number(string text) => text.Length == 0 ? null : decimal.Parse(text, CultureInfo.InvariantCulture);

    private static string? Text(string text) => text.Length == 0 ? null : text;

    private static void WriteAll<T>(BinaryWriter writer, IReadOnlyCollection<T> items, Action<T> write)
    {
        writer.Write7BitEncodedInt(items.Count);
        foreach (var item in items)
            write(item);
    }

    private static T[] ReadAll<T>(BinaryReader reader, Func<T> read)
    {
        var count = reader.Read7BitEncodedInt();
        if (count < 0 || count > reader.BaseStream.Length - reader.BaseStream.Position)
            throw new FormatException("a proposition of impossible length");
        var items = new T[count];
        for (var i = 0; i < items.Length; i++)
            items[i] = read();
        return items;
    }
}
