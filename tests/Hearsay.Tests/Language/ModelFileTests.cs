using Hearsay.Language;

namespace Hearsay.Tests.Language;

public sealed class ModelFileTests
{
    private static byte[] Sample()
    {
        var file = new ModelFile("sample");
        file.Put("floats", [1.5f, -0.25f]);
        file.Put("numbers", [7, -9]);
        file.Put("lines", ["a", "b c"]);
        return file.ToBytes();
    }

    [Fact]
    public void Gives_back_what_was_put_in()
    {
        var file = ModelFile.Parse("sample", Sample());
        Assert.Equal([1.5f, -0.25f], file.Floats("floats"));
        Assert.Equal([7, -9], file.Integers("numbers"));
        Assert.Equal(["a", "b c"], file.Lines("lines"));
    }

    [Fact]
    public void Is_the_same_bytes_for_the_same_content() => Assert.Equal(Sample(), Sample());

    [Fact]
    public void Refuses_a_file_with_any_byte_changed()
    {
        for (int i = 0; i < Sample().Length; i++)
        {
            var bytes = Sample();
            bytes[i] ^= 1;
            Assert.Throws<ModelFormatException>(() => ModelFile.Parse("sample", bytes));
        }
    }

    [Fact]
    public void Refuses_a_file_that_was_cut_off()
    {
        for (int length = 0; length < Sample().Length; length++)
            Assert.Throws<ModelFormatException>(() => ModelFile.Parse("sample", Sample()[..length]));
    }

    [Fact]
    public void Names_the_version_it_cannot_read()
    {
        var bytes = Sample();
        bytes[4] = 99;
        Assert.Contains("version 99", Assert.Throws<ModelFormatException>(() => ModelFile.Parse("sample", bytes)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_the_section_that_is_missing() =>
        Assert.Contains("'other'", Assert.Throws<ModelFormatException>(() => ModelFile.Parse("sample", Sample()).Floats("other")).Message, StringComparison.Ordinal);

    [Fact]
    public void Says_that_a_file_is_missing() =>
        Assert.Contains("missing", Assert.Throws<ModelFormatException>(() => ModelFile.Load("nowhere/model.bin")).Message, StringComparison.Ordinal);
}
