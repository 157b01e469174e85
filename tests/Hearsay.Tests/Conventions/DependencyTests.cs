using System.Text.RegularExpressions;

namespace Hearsay.Tests.Conventions;

/// <summary>The direction of dependencies inside the library: the rooms, and which other rooms each may know.</summary>
public sealed partial class DependencyTests
{
    private static readonly Dictionary<string, string[]> Rooms = new(StringComparer.Ordinal)
    {
        ["Reading"] = [],
        ["Language"] = [],
        ["Times"] = ["Language"],
        ["Places"] = ["Language"],
        ["Figures"] = ["Language"],
        ["Statements"] = ["Reading", "Language"],
        ["Copies"] = ["Reading"],
        ["Claims"] = ["Language", "Places", "Copies"],
        ["Searching"] = ["Reading"],
        ["Storing"] = ["Reading", "Places", "Searching", "Copies", "Claims"],
        ["Exporting"] = ["Reading", "Searching", "Storing", "Copies", "Claims"],
    };

    [Fact]
    public void Rooms_know_only_the_rooms_before_them()
    {
        var wrong = from file in SourceTree.Files("src/Hearsay")
                    let room = SourceTree.RoomOf(file)
                    where room.Length > 0
                    from known in References().Matches(SourceTree.Code(file)).Select(m => m.Groups[1].Value).Distinct()
                    where known != room && Rooms.ContainsKey(known) && !Rooms[room].Contains(known)
                    select $"{Path.GetFileName(file)} in {room} knows {known}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_room_is_in_the_table() =>
        Assert.Empty(SourceTree.Files("src/Hearsay").Select(SourceTree.RoomOf).Where(room => room.Length > 0).Distinct().Except(Rooms.Keys));

    [Fact]
    public void The_library_knows_nothing_of_those_who_use_it() =>
        Assert.DoesNotContain(SourceTree.Files("src/Hearsay"), file => Users().IsMatch(SourceTree.Code(file)));

    // A name may be qualified from the root (Hearsay.Reading.X) or, as all rooms lie in one, from there (Reading.X).
    [GeneratedRegex(@"(?:using Hearsay\.|[ (<]Hearsay\.|[ (<])(Reading|Language|Times|Places|Figures|Statements|Copies|Claims|Searching|Storing|Exporting)[.;]", RegexOptions.NonBacktracking)]
    private static partial Regex References();

    [GeneratedRegex(@"Hearsay\.(Cli|Web|Training)\b", RegexOptions.NonBacktracking)]
    private static partial Regex Users();
}
