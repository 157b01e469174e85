using System.Globalization;
using System.Xml.Linq;
using Hearsay.Reading;

namespace Hearsay.Training.Places;

/// <summary>Reads the two sets: LGL (Lieberman, Samet and Sankaranarayanan 2010) and GeoVirus (Gritta, Pilehvar and Collier 2018).</summary>
internal static class PlacesCorpus
{
    /// <summary>A set in either form, told by its elements; <paramref name="isCountry"/> says of a name whether it is a country's, where the set does not.</summary>
    public static IReadOnlyList<PlacesDocument> Read(string file, Func<string, bool> isCountry) =>
        XDocument.Load(file).Descendants("locations").Any() ? ReadGeoVirus(file, isCountry) : ReadLgl(file);

    /// <summary>LGL: local papers, each text beginning with its title.</summary>
    public static IReadOnlyList<PlacesDocument> ReadLgl(string file) =>
        [.. XDocument.Load(file).Root!.Elements("article").Select(LglDocument)];

    /// <summary>GeoVirus: Wikinews on outbreaks of disease; paragraphs one after another. Its offsets count from one.</summary>
    public static IReadOnlyList<PlacesDocument> ReadGeoVirus(string file, Func<string, bool> isCountry) =>
        [.. XDocument.Load(file).Root!.Elements("article").Select((a, i) => GeoVirusDocument(a, i, isCountry))];

    private static PlacesDocument LglDocument(XElement article)
    {
        string shown = article.Element("text")!.Value;
        var mended = MendedText.Of(shown);
        string title = article.Element("title")?.Value ?? "";
        int body = shown.StartsWith(title + ". ", StringComparison.Ordinal) ? title.Length + 2 : 0;
        DatelineReader.Read(shown, body, out string? dateline, out _);
        var gold = article.Descendants("toponym").Select(t => LglPlace(t, mended, shown.Length)).ToList();
        return new PlacesDocument((string?)article.Attribute("docid") ?? "", mended.Text, article.Element("domain")?.Value, dateline, gold);
    }

    private static GoldPlace LglPlace(XElement toponym, MendedText mended, int length)
    {
        var span = new TextSpan(Integer(toponym, "start"), Math.Min(length, Integer(toponym, "end")));
        var tag = toponym.Element("gaztag");
        string code = tag?.Element("fcode")?.Value ?? "";
        return new GoldPlace(
            mended.ToMended(span), toponym.Element("phrase")!.Value, Number(tag?.Element("lat")), Number(tag?.Element("lon")), code.StartsWith("PCL", StringComparison.Ordinal));
    }

    private static PlacesDocument GeoVirusDocument(XElement article, int index, Func<string, bool> isCountry)
    {
        string shown = article.Element("text")!.Value;
        var mended = MendedText.Of(shown);
        var gold = article.Descendants("location").Select(l => GeoVirusPlace(l, mended, shown, isCountry)).ToList();
        return new PlacesDocument(index.ToString(CultureInfo.InvariantCulture), mended.Text, null, null, gold);
    }

    private static GoldPlace GeoVirusPlace(XElement location, MendedText mended, string shown, Func<string, bool> isCountry)
    {
        string name = location.Element("name")!.Value;
        int start = Integer(location, "start");
        if (start > 0 && string.CompareOrdinal(shown, start - 1, name, 0, name.Length) == 0)
            start--;
        var span = new TextSpan(Math.Min(start, shown.Length), Math.Min(shown.Length, start + name.Length));
        return new GoldPlace(mended.ToMended(span), name, Number(location.Element("lat")), Number(location.Element("lon")), isCountry(name));
    }

    private static int Integer(XElement parent, string name) => int.Parse(parent.Element(name)!.Value, CultureInfo.InvariantCulture);

    private static double? Number(XElement? element) =>
        element is not null && double.TryParse(element.Value, CultureInfo.InvariantCulture, out double number) ? number : null;
}
