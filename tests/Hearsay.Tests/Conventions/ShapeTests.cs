using System.Reflection;
using System.Runtime.CompilerServices;

namespace Hearsay.Tests.Conventions;

/// <summary>What every source file and public type has in common.</summary>
public sealed class ShapeTests
{
    /// <summary>How many lines a person still takes in as one thing.</summary>
    private const int LongestFile = 400;

    private static IEnumerable<Type> PublicTypes => typeof(Report).Assembly.GetExportedTypes();

    [Fact]
    public void Public_types_are_sealed_static_or_abstract_records() =>
        Assert.DoesNotContain(PublicTypes, type => !type.IsSealed && !type.IsValueType && !(type.IsAbstract && IsRecord(type)));

    [Fact]
    public void Public_types_have_no_setters() =>
        Assert.DoesNotContain(PublicTypes.SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)), IsSettable);

    [Fact]
    public void Public_types_have_no_fields_that_change() =>
        Assert.DoesNotContain(PublicTypes.Where(type => !type.IsEnum)
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)), f => !f.IsInitOnly && !f.IsLiteral);

    [Fact]
    public void Namespaces_match_folders() => Assert.Empty(
        from project in Directory.EnumerateDirectories(Path.Combine(SourceTree.Root, "src"))
        from file in SourceTree.Files(project)
        where Path.GetFileName(file) != "Program.cs"
        let folder = Path.GetRelativePath(Path.GetDirectoryName(project)!, Path.GetDirectoryName(file)!)
        let expected = $"namespace {folder.Replace(Path.DirectorySeparatorChar, '.')};"
        where !File.ReadLines(file).Contains(expected)
        select $"{file}: {expected}");

    [Fact]
    public void No_file_is_longer_than_a_person_takes_in() =>
        Assert.DoesNotContain(SourceTree.Files("src"), file => File.ReadLines(file).Count() > LongestFile);

    [Fact]
    public void Types_are_not_named_for_nothing() =>
        Assert.DoesNotContain(SourceTree.Files("src").Select(file => Path.GetFileNameWithoutExtension(file)), name =>
            name.EndsWith("Manager", StringComparison.Ordinal) || name.EndsWith("Helper", StringComparison.Ordinal) || name.EndsWith("Utils", StringComparison.Ordinal));

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    private static bool IsSettable(PropertyInfo property) =>
        property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
