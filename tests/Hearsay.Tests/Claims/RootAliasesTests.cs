using Hearsay.Claims.Roots;

namespace Hearsay.Tests.Claims;

public sealed class RootAliasesTests
{
    [Fact]
    public void A_users_name_joins_a_body_of_the_tables() =>
        Assert.Equal("body:sohr", Resolver("alias,name\nthe Coventry office,SOHR\n").Resolve("The Coventry Office", RootContext.None).Key);

    [Fact]
    public void Users_names_make_bodies_of_their_own()
    {
        var resolver = Resolver("alias,name,type,party,country\nKarsova Watch,Karsova Watch,monitor,,\nthe Osterval monitor,Karsova Watch,monitor,Karsovan opposition,\n");
        var (one, other) = (resolver.Resolve("Karsova Watch", RootContext.None), resolver.Resolve("the Osterval monitor", RootContext.None));
        Assert.Equal((one.Key, RootType.Monitor, "Karsovan opposition"), (other.Key, other.Type, other.Party));
    }

    [Fact]
    public void Users_names_go_before_the_tables() =>
        Assert.Equal("own:united nurses", Resolver("alias,name\nUN,United Nurses\n").Resolve("UN", RootContext.None).Key);

    [Fact]
    public void Columns_may_stand_in_any_order_and_cells_in_quotation_marks() =>
        Assert.Equal("body:isis", Resolver("name,type,Alias\n\"Islamic State\",,\"the group, so called\"\n").Resolve("the group, so called", RootContext.None).Key);

    [Theory]
    [InlineData("", "the first line must name the columns alias and name")]
    [InlineData("from,to\na,b\n", "the first line must name the columns alias and name")]
    [InlineData("alias,name\nSOHR,\n", "line 2: an alias and a name are needed")]
    [InlineData("alias,name,type\na,b,prophet\n", "line 2: 'prophet' is no type of source")]
    [InlineData("alias,name\nUN,a\nU.N.,b\n", "line 3: 'U.N.' is there twice")]
    public void What_cannot_be_understood_is_named(string table, string message) =>
        Assert.Contains(message, Assert.Throws<FormatException>(() => RootAliases.Read(table)).Message, StringComparison.Ordinal);

    private static RootResolver Resolver(string table) => RootResolver.Load(RootAliases.Read(table));
}
