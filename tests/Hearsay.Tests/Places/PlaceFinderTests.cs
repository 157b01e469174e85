using Hearsay.Places;

namespace Hearsay.Tests.Places;

public sealed class PlaceFinderTests
{
    private static readonly PlaceFinder s_finder = PlaceFinder.Load();

    private static PlaceMention Only(string text, string? outlet = null, string? dateline = null) => Assert.Single(s_finder.Find(text, outlet, dateline));

    private static PlaceMention Named(string text, string name, string? outlet = null) => s_finder.Find(text, outlet).First(m => m.Text == name);

    [Fact]
    public void A_town_has_coordinates_country_division_and_identifier()
    {
        var mention = Only("Residents fled from Bakhmut overnight.");
        Assert.Equal(("Bakhmut", "UA", "Donetsk", 713174, PlacePrecision.City), (mention.Name, mention.Country, mention.Admin1, mention.GeonameId, mention.Precision));
        Assert.Equal(48.59, mention.Latitude!.Value, 1);
        Assert.Equal("Bakhmut", mention.Span.Of("Residents fled from Bakhmut overnight."));
    }

    [Theory]
    [InlineData("Shells fell on Artemivsk again.", "Bakhmut")]
    [InlineData("Talks were held in Kiev on Monday.", "Kyiv")]
    [InlineData("The port of Lattakia was closed.", "Latakia")]
    public void An_old_or_other_spelling_is_the_same_town(string text, string name) => Assert.Equal(name, Only(text).Name);

    [Theory]
    [InlineData("The Russian column turned back.")]
    [InlineData("Syrians and Iraqis queued for bread.")]
    public void A_word_for_a_people_is_no_place(string text) => Assert.Empty(s_finder.Find(text));

    [Theory]
    [InlineData("The baker lives in Paris, Texas, with two dogs.", "US")]
    [InlineData("The baker lives in Paris, France, with two dogs.", "FR")]
    public void What_is_named_behind_a_comma_tells_namesakes_apart(string text, string country) => Assert.Equal(country, Named(text, "Paris").Country);

    [Fact]
    public void A_namesake_near_the_other_places_is_meant()
    {
        const string Text = "Deputies from Lamar County searched a barn near Reno. The trial will be held in Paris, and Texas law allows bail.";
        Assert.Equal("Texas", Named(Text, "Paris").Admin1);
    }

    [Fact]
    public void A_local_paper_means_its_own_country()
    {
        const string Text = "Two cars collided in Windsor on Friday.";
        Assert.Equal("GB", Only(Text, "windsorobserver.co.uk").Country);
        Assert.Equal("CA", Only(Text, "windsorstar.ca").Country);
    }

    [Fact]
    public void A_name_that_was_seen_elsewhere_is_looked_up_beside_those_found_here()
    {
        const string Text = "Turkey was stuffed before the guests from Ankara came.";
        Assert.Equal(["Ankara"], s_finder.Find(Text).Select(mention => mention.Text));
        Assert.Equal(["Turkey", "Ankara"], s_finder.FindWith(Text, [new(0, 6), new(42, 48)]).Select(mention => mention.Text));
        Assert.Equal(["Ankara"], s_finder.FindWith(Text, [new(27, 33)]).Select(mention => mention.Text));
    }

    [Fact]
    public void A_dateline_draws_its_namesakes()
    {
        const string Text = "The mayor of Tripoli spoke to fishermen.";
        Assert.Equal("LB", Only(Text, dateline: "BEIRUT, Lebanon").Country);
        Assert.Equal("LY", Only(Text, dateline: "BENGHAZI, Libya").Country);
    }

    [Fact]
    public void A_province_is_a_region_and_the_bare_name_the_town()
    {
        Assert.Equal(PlacePrecision.Region, Only("Fighting went on in Idlib province.").Precision);
        Assert.Equal(PlacePrecision.City, Only("Fighting went on in Idlib on Sunday.").Precision);
    }

    [Theory]
    [InlineData("Troops crossed the Golan Heights.", PlacePrecision.Region)]
    [InlineData("Ships crossed the Black Sea.", PlacePrecision.Sea)]
    [InlineData("Drought spreads across the Sahel.", PlacePrecision.Area)]
    [InlineData("They came from Ukraine.", PlacePrecision.Country)]
    public void Regions_seas_and_parts_of_the_world_are_known(string text, PlacePrecision precision) => Assert.Equal(precision, Only(text).Precision);

    [Fact]
    public void A_part_of_a_country_is_an_area_to_that_side_of_its_middle()
    {
        var whole = Only("They left Syria.");
        var part = Only("They left northern Syria.");
        Assert.Equal(("northern Syria", PlacePrecision.Area, "SY", (int?)null), (part.Text, part.Precision, part.Country, part.GeonameId));
        Assert.True(part.Latitude > whole.Latitude);
    }

    [Theory]
    [InlineData("A convoy stopped 30 km south of Damascus.")]
    [InlineData("A convoy stopped 30 km (19 miles) south of Damascus.")]
    public void A_distance_and_a_direction_make_a_point(string text)
    {
        var mention = Only(text);
        Assert.Equal(PlacePrecision.Point, mention.Precision);
        Assert.Equal(33.51 - 0.27, mention.Latitude!.Value, 1);
        Assert.StartsWith("30 km", mention.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mr. Lincoln and Sheila Madison were married; Madison said the cake was dry.")]
    [InlineData("Charlotte Smith won the race.")]
    [InlineData("Reading is good for you. Mobile phones are not.")]
    public void People_and_common_words_are_no_places(string text) => Assert.Empty(s_finder.Find(text));

    [Fact]
    public void A_village_that_no_gazetteer_has_is_kept_unresolved()
    {
        var mention = Only("Shots were heard in the village of Qorvanthe at night.");
        Assert.Equal(("Qorvanthe", PlacePrecision.Unresolved, (double?)null, (string?)null), (mention.Text, mention.Precision, mention.Latitude, mention.Country));
    }

    [Fact]
    public void A_street_is_not_the_town_it_is_named_after()
    {
        var mention = Only("Police were called to Memphis Street at noon.");
        Assert.Equal(("Memphis Street", PlacePrecision.Unresolved), (mention.Text, mention.Precision));
    }

    [Fact]
    public void Names_that_are_given_are_all_answered_in_order()
    {
        const string Text = "From Homs to Xanqilor and back.";
        var mentions = s_finder.Find(Text, names: [new TextSpan(5, 9), new TextSpan(13, 21)]);
        Assert.Equal(["SY", null], mentions.Select(m => m.Country));
        Assert.Equal(["Homs", "Xanqilor"], mentions.Select(m => m.Text));
    }

    [Fact]
    public void Letters_with_stops_stand_for_states_only_behind_a_name()
    {
        Assert.Equal(["Ohio", "South Bend", "Ind."], s_finder.Find("Drivers from Ohio met in South Bend, Ind., to eat.").Select(m => m.Text));
        Assert.Empty(s_finder.Find("The Mass. was long, and Miss. Ore sang."));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("al-")]
    [InlineData("A.B.C.D.E.F.")]
    [InlineData("\uD800 'S 's ’s In\n\n, U.S")]
    public void No_text_is_too_odd(string text) => Assert.NotNull(s_finder.Find(text, "\uD800", ",,"));

    [Fact]
    public void Mentions_are_in_order_and_do_not_overlap()
    {
        string text = string.Concat(Enumerable.Repeat("In Aleppo, Syria, near northern Iraq, on Oak Street and in the village of Zzyzx, 5 km north of Hama. ", 50));
        var mentions = s_finder.Find(text);
        Assert.True(mentions.Count > 200);
        Assert.All(mentions.Zip(mentions.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start));
    }
}
