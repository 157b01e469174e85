using Hearsay.Reading;

namespace Hearsay.Tests.Reading;

public sealed class LanguageIdentifierTests
{
    private static readonly LanguageIdentifier s_identifier = LanguageIdentifier.Load();

    [Theory]
    [InlineData("The harbour master said on Monday that the old ferry would not sail again before spring.", "en")]
    [InlineData("THE HARBOUR MASTER SAID ON MONDAY THAT THE OLD FERRY WOULD NOT SAIL AGAIN BEFORE SPRING.", "en")]
    [InlineData("قال مدير الميناء يوم الاثنين إن العبارة القديمة لن تبحر مرة أخرى قبل الربيع.", "ar")]
    [InlineData("Начальник порта сказал в понедельник, что старый паром не выйдет в море до весны.", "ru")]
    [InlineData("Le capitaine du port a déclaré lundi que le vieux bac ne repartirait pas avant le printemps.", "fr")]
    [InlineData("Начальник порту сказав у понеділок, що старий пором не вийде в море до весни.", "uk")]
    [InlineData("Liman başkanı pazartesi günü yaptığı açıklamada eski feribotun ilkbahara kadar sefere çıkmayacağını söyledi.", "tr")]
    [InlineData("رئیس بندر روز دوشنبه گفت که کشتی قدیمی تا بهار دوباره حرکت نخواهد کرد.", "fa")]
    [InlineData("El capitán del puerto dijo el lunes que el viejo transbordador no volvería a zarpar antes de la primavera.", "es")]
    [InlineData("Der Hafenmeister sagte am Montag, die alte Fähre werde vor dem Frühjahr nicht wieder auslaufen.", "de")]
    public void Languages_are_told_apart(string text, string code) => Assert.Equal(code, s_identifier.Identify(text));

    [Theory]
    [InlineData("")]
    [InlineData("OK")]
    [InlineData("12 345 678 — 9 10 11 12 13 14 15")]
    [InlineData("Reuters")]
    public void Too_little_is_undetermined(string text) => Assert.Equal("und", s_identifier.Identify(text));

    [Fact]
    public void Any_text_has_an_answer()
    {
        var random = new Random(5);
        for (int i = 0; i < 200; i++)
            Assert.NotEmpty(s_identifier.Identify(string.Concat(Enumerable.Range(0, random.Next(80)).Select(_ => (char)random.Next(0x10000)))));
    }

    [Fact]
    public void A_very_long_word_is_no_trouble() => Assert.NotEmpty(s_identifier.Identify(new string('ж', 1_000_000)));

    [Fact]
    public void Another_file_is_refused() =>
        Assert.Throws<InvalidDataException>(() => LanguageIdentifier.Load(new MemoryStream(new byte[64])));
}
