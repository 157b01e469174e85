using Hearsay.Claims.Roots;

namespace Hearsay.Tests.Claims;

public sealed class RootResolverTests
{
    private static readonly RootResolver Resolver = RootResolver.Load();
    private static readonly RootContext Syria = new() { Countries = ["SY", "RU"], MainCountry = "SY", Day = new DateOnly(2016, 5, 3) };
    private static readonly RootContext Russia = new() { Countries = ["RU", "UA"], MainCountry = "RU", ClearCountry = "RU", Day = new DateOnly(2022, 12, 3) };

    [Theory]
    [InlineData("SOHR")]
    [InlineData("the Syrian Observatory for Human Rights")]
    [InlineData("The Syrian Observatory of Human Rights")]
    [InlineData("the Britain-based monitor")]
    [InlineData("the UK-based Syrian Observatory for Human Rights")]
    [InlineData("the Britain-based Syrian Observatory for Human Rights (SOHR)")]
    [InlineData("Rami Abdel Rahman")]
    [InlineData("Rami Abdulrahman")]
    [InlineData("the Observatory")]
    [InlineData("Rami Abdel Rahman of the Syrian Observatory for Human Rights")]
    [InlineData("Syrian Observatory for Human Rights Rami Abdel Rahman")]
    [InlineData("Orva The Syrian Observatory for Human Rights a monitoring group")]
    public void A_monitor_is_one_whatever_it_is_called(string root) => Assert.Equal("body:sohr", Resolver.Resolve(root, Syria).Key);

    [Theory]
    [InlineData("Evidence")]
    [InlineData("initial reports")]
    [InlineData("new images")]
    public void Things_without_a_maker_are_nobody(string root) => Assert.False(Resolver.Resolve(root, Syria).IsKnown);

    [Theory]
    [InlineData("gas Russias defence ministry", "organ:defence-ministry@RU")]
    [InlineData("the Russian higher education ministry", "organ:ministry:higher education@RU")]
    public void Words_of_another_sentence_are_no_matter_of_a_ministry(string root, string key) => Assert.Equal(key, Resolver.Resolve(root, Russia).Key);

    [Fact]
    public void An_office_of_no_state_is_that_of_whoever_has_it()
    {
        var read = Resolver.Resolve("Ruritania's Ministry of Defense", Russia);
        Assert.Equal(("organ:defence-ministry@ruritania", "Ruritania's Ministry of Defense"), (read.Key, read.Name));
        Assert.Equal(read.Key, Resolver.Resolve("Ruritania’s defence ministry", Syria).Key);
    }

    [Fact]
    public void A_town_says_nothing() =>
        Assert.False(Resolver.Resolve("Orva", Syria with { Names = [new RootName("Orva", NameType.Location)] }).IsKnown);

    [Theory]
    [InlineData("Russia's Defence Ministry")]
    [InlineData("the Russian Ministry of Defense")]
    [InlineData("Russias Ministry of Defence")]
    [InlineData("the Ministry of Defence of the Russian Federation")]
    [InlineData("the Defence Ministry")]
    [InlineData("Russian MoD")]
    [InlineData("a Russian Defence Ministry spokesman")]
    [InlineData("the defence ministry in Moscow")]
    [InlineData("Igor Konashenkov")]
    [InlineData("Maj. Gen. Igor Konashenkov")]
    public void A_ministry_is_one_whatever_it_is_called(string root) => Assert.Equal("organ:defence-ministry@RU", Resolver.Resolve(root, Russia).Key);

    [Theory]
    [InlineData("Assad")]
    [InlineData("Bashar al-Assad")]
    [InlineData("President Bashar Al-Assad")]
    [InlineData("the Syrian president")]
    [InlineData("Syria's President Bashar Assad")]
    [InlineData("Assad’s")]
    public void A_president_is_one_by_name_and_office(string root) => Assert.Equal("person:assad", Resolver.Resolve(root, Syria).Key);

    [Theory]
    [InlineData("SANA reporter in Aleppo")]
    [InlineData("SANAs correspondent")]
    [InlineData("the Syrian state news agency SANA")]
    [InlineData("Syria's official news agency")]
    [InlineData("more Syrias state-run news agency")]
    public void Who_writes_for_an_agency_is_the_agency(string root) => Assert.Equal("body:sana", Resolver.Resolve(root, Syria).Key);

    [Theory]
    [InlineData("the UN children's agency UNICEF")]
    [InlineData("humanitarian group UNICEF")]
    public void A_body_is_known_behind_words_for_what_it_is(string root) => Assert.Equal("body:unicef", Resolver.Resolve(root, Syria).Key);

    [Theory]
    [InlineData("a critic of UNICEF")]
    [InlineData("a doctor near UNICEF")]
    public void Who_is_only_set_against_a_body_is_not_the_body(string root) => Assert.NotEqual("body:unicef", Resolver.Resolve(root, Syria).Key);

    [Fact]
    public void Every_country_has_an_army_so_that_one_named_in_passing_does_not_stand_for_another()
    {
        var context = RootContext.Of(Texts.Analysis("Syria and Syria and Syria again. The Russian army helped. The army said Syria was calm."));
        Assert.NotEqual("organ:armed-forces@RU", Resolver.Resolve("the army", context).Key);
    }

    [Fact]
    public void A_ministry_is_the_one_that_the_report_named_before()
    {
        var context = RootContext.Of(Texts.Analysis("In Syria the Russian Defence Ministry counted raids. The ministry of Syria, Syria said."));
        Assert.Equal("organ:defence-ministry@RU", Resolver.Resolve("the defence ministry", context).Key);
    }

    [Fact]
    public void A_first_name_alone_is_another_on_another_day()
    {
        var context = Syria with { Names = [new RootName("Ahmed", NameType.Person)] };
        Assert.NotEqual(Resolver.Resolve("Ahmed", context).Key, Resolver.Resolve("Ahmed", context with { Day = new DateOnly(2016, 5, 4) }).Key);
    }

    [Fact]
    public void A_group_without_a_name_is_another_in_the_next_report() =>
        Assert.NotEqual(Resolver.Resolve("the group", Syria with { Report = "r-1" }).Key, Resolver.Resolve("the group", Syria with { Report = "r-2" }).Key);

    [Fact]
    public void An_office_is_whose_it_was_on_the_day() =>
        Assert.Equal(("person:obama", "person:trump"),
            (Resolver.Resolve("the US president", Syria).Key, Resolver.Resolve("the US president", Syria with { Day = new DateOnly(2018, 5, 1) }).Key));

    [Fact]
    public void State_television_of_two_countries_is_two() =>
        Assert.NotEqual(Resolver.Resolve("state TV", Syria).Key, Resolver.Resolve("state TV", Russia).Key);

    [Fact]
    public void State_television_in_a_report_about_a_country_is_that_countrys() =>
        Assert.Equal(Resolver.Resolve("Syrian state television", Russia).Key, Resolver.Resolve("state TV", Syria).Key);

    [Fact]
    public void A_ministry_without_a_country_in_a_report_of_several_joins_no_countrys() =>
        Assert.StartsWith("organ:defence-ministry@?", Resolver.Resolve("the Defence Ministry", new RootContext { Countries = ["RU", "UA"] }).Key, StringComparison.Ordinal);

    [Fact]
    public void An_abbreviation_is_what_the_report_says_it_is()
    {
        var context = RootContext.Of(Texts.Analysis("The Karsovan Civil Rescue Service (KCRS) dug all night. KCRS said nine people died."));
        Assert.Equal(Resolver.Resolve("the Karsovan Civil Rescue Service", RootContext.None).Key, Resolver.Resolve("KCRS", context).Key);
    }

    [Fact]
    public void A_last_name_is_the_only_person_in_the_report_who_bears_it()
    {
        var context = new RootContext { Names = [new RootName("Ilan Torvek", NameType.Person)] };
        Assert.Equal(Resolver.Resolve("Ilan Torvek", context).Key, Resolver.Resolve("Torvek", context).Key);
    }

    [Fact]
    public void A_last_name_that_two_bear_is_neither()
    {
        var context = new RootContext { Names = [new RootName("Ilan Torvek", NameType.Person), new RootName("Mira Torvek", NameType.Person)] };
        Assert.NotEqual(Resolver.Resolve("Ilan Torvek", context).Key, Resolver.Resolve("Torvek", context).Key);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("sources")]
    [InlineData("senior officials")]
    [InlineData("media reports")]
    public void Nobody_in_particular_is_unknown(string? root) => Assert.False(Resolver.Resolve(root, Syria).IsKnown);

    [Fact]
    public void An_agency_is_one_as_a_source_and_as_an_outlet() =>
        Assert.Equal(Resolver.Resolve("the Syrian Arab News Agency", Syria).Key, Resolver.ResolveOutlet(Syria with { Outlet = "sana" }).Key);

    [Theory]
    [InlineData("the Syrian government and rebels", "the Syrian government")]
    [InlineData("Syrian regime television", "the Syrian regime")]
    [InlineData("the British ambassador to the United Nations", "the United Nations")]
    [InlineData("Damascus police", "Syrian police")]
    [InlineData("the French newspaper The Times", "The Times")]
    [InlineData("Michelle Obama", "Barack Obama")]
    [InlineData("rebels", "some fighters")]
    [InlineData("the Syrian Coalition", "the Syrian National Council")]
    [InlineData("the Red Cross", "the International Committee of the Red Cross")]
    [InlineData("the UN", "the UN Security Council")]
    [InlineData("US Army", "the US military")]
    [InlineData("Islamic State", "State")]
    [InlineData("Hassan Rouhani", "Hassan Nasrallah")]
    public void What_only_looks_alike_stays_apart(string one, string other) =>
        Assert.NotEqual(Resolver.Resolve(one, Syria).Key, Resolver.Resolve(other, Syria).Key);
}

internal static class Texts
{
    public static Analysis Analysis(string text, string? outlet = null) => new()
    {
        Report = new Report { Id = "r-1", File = "a.txt", Language = "en", Text = text, Outlet = outlet },
        LanguageSupported = true,
    };
}
