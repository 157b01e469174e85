using System.Collections.Frozen;

namespace Hearsay.Figures;

/// <summary>Signs and names of currencies, and their ISO 4217 codes. Pure.</summary>
internal static class Currencies
{
    private static readonly string[] s_codes =
    [
        "USD", "EUR", "GBP", "JPY", "CHF", "CNY", "RUB", "UAH", "ILS", "TRY", "IRR", "IQD", "SYP", "LBP", "JOD", "SAR", "AED", "QAR", "KWD", "EGP", "INR", "PKR", "AFN", "BYN", "PLN", "AUD", "CAD",
        "NZD", "SEK", "NOK", "DKK", "KRW", "MXN", "BRL", "ZAR", "HKD", "SGD", "NGN", "KES", "YER", "LYD", "TND", "DZD", "MAD", "OMR", "BHD", "GEL", "AMD", "AZN", "KZT", "RMB",
    ];

    // The name in the singular, its plural, and the code where no country is named.
    private static readonly string[] s_names =
    [
        "dollar dollars USD", "euro euros EUR", "pound pounds GBP", "sterling sterling GBP", "yen yens JPY", "yuan yuans CNY", "renminbi renminbi CNY", "ruble rubles RUB", "rouble roubles RUB",
        "hryvnia hryvnias UAH", "hryvnya hryvnyas UAH", "shekel shekels ILS", "lira liras TRY", "lira lire TRY", "rial rials IRR", "riyal riyals SAR", "dinar dinars IQD", "dirham dirhams AED", "rupee rupees INR", "franc francs CHF",
        "zloty zlotys PLN", "won wons KRW", "peso pesos MXN", "real reais BRL", "rand rands ZAR", "krona kronor SEK", "krone kroner NOK", "toman tomans IRR", "afghani afghanis AFN", "naira nairas NGN",
        "lari laris GEL", "dram drams AMD", "manat manats AZN", "tenge tenges KZT", "buck bucks USD", "baht bahts THB",
    ];

    private static readonly string[] s_national =
    [
        "us dollar USD", "american dollar USD", "canadian dollar CAD", "australian dollar AUD", "singapore dollar SGD", "hong-kong dollar HKD", "british pound GBP", "syrian pound SYP", "syrian lira SYP", "egyptian pound EGP",
        "lebanese pound LBP", "lebanese lira LBP", "sudanese pound SDG", "turkish lira TRY", "italian lira ITL", "iraqi dinar IQD", "jordanian dinar JOD", "kuwaiti dinar KWD", "libyan dinar LYD", "tunisian dinar TND", "serbian dinar RSD",
        "algerian dinar DZD", "bahraini dinar BHD", "iranian rial IRR", "omani rial OMR", "yemeni rial YER", "yemeni riyal YER", "saudi riyal SAR", "qatari riyal QAR", "qatari rial QAR", "saudi rial SAR", "emirati dirham AED", "uae dirham AED", "moroccan dirham MAD",
        "swiss franc CHF", "french franc FRF", "russian ruble RUB", "russian rouble RUB", "belarusian ruble BYN", "belarusian rouble BYN", "indian rupee INR", "pakistani rupee PKR", "swedish krona SEK", "norwegian krone NOK", "danish krone DKK",
        "mexican peso MXN", "philippine peso PHP", "argentine peso ARS", "japanese yen JPY", "chinese yuan CNY", "israeli shekel ILS", "ukrainian hryvnia UAH", "south korean won KRW",
    ];

    private static readonly FrozenDictionary<string, (string Name, string Code)>.AlternateLookup<ReadOnlySpan<char>> s_byName = ByName();
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> s_byCountry =
        s_national.ToFrozenDictionary(n => n[..n.LastIndexOf(' ')], n => n[^3..], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The code of a sign, or <c>null</c>.</summary>
    public static string? OfSign(ReadOnlySpan<char> sign) => sign switch
    {
        "$" => "USD",
        "€" => "EUR",
        "£" => "GBP",
        "¥" => "JPY",
        "₽" => "RUB",
        "₴" => "UAH",
        "₪" => "ILS",
        "₺" => "TRY",
        "₹" => "INR",
        "₩" => "KRW",
        "₦" => "NGN",
        "₾" => "GEL",
        "₸" => "KZT",
        "元" => "CNY",
        "円" => "JPY",
        "﷼" => "IRR",
        _ => null,
    };

    /// <summary>The code of the dollar of a country given by the letters before the sign: <c>A$</c>; <c>null</c> for other letters.</summary>
    public static string? OfDollar(ReadOnlySpan<char> letters) => letters switch
    {
        "US" or "USD" or "U.S." => "USD",
        "A" or "AU" or "AUD" => "AUD",
        "C" or "CA" or "CAD" => "CAD",
        "NZ" => "NZD",
        "HK" => "HKD",
        "S" => "SGD",
        "R" => "BRL",
        "Mex" => "MXN",
        "hk" => "HKD",
        "us" or "u.s" => "USD",
        _ => OfLetters(letters),
    };

    /// <summary>The code of letters that stand for a currency in capitals: <c>USD</c>, <c>Rs</c>.</summary>
    public static string? OfLetters(ReadOnlySpan<char> letters)
    {
        if (letters is "usd" or "gbp" or "eur" or "cad" or "aud" or "nzd" or "mxn")
            return letters.ToString().ToUpperInvariant();
        if (letters is "rmb")
            return "CNY";
        if (letters is "Rs" or "INR")
            return "INR";
        if (letters is "RMB")
            return "CNY";
        if (letters.Length != 3)
            return null;
        foreach (string code in s_codes)
            if (letters.SequenceEqual(code))
                return code;
        return null;
    }

    /// <summary>The code of a name, with the word before it in case that names the country; <c>null</c> if it is no currency.</summary>
    public static string? OfName(ReadOnlySpan<char> country, ReadOnlySpan<char> name)
    {
        Span<char> lower = stackalloc char[32];
        if (name.Length is < 3 or > 10 || country.Length > 20)
            return null;
        if (!s_byName.TryGetValue(lower[..name.ToLowerInvariant(lower)], out var found))
            return null;
        if (country.Length == 0)
            return found.Code;
        int length = country.ToLowerInvariant(lower);
        lower[length++] = ' ';
        found.Name.CopyTo(lower[length..]);
        return s_byCountry.TryGetValue(lower[..(length + found.Name.Length)], out var code) ? code : null;
    }

    private static FrozenDictionary<string, (string Name, string Code)>.AlternateLookup<ReadOnlySpan<char>> ByName()
    {
        var names = new Dictionary<string, (string Name, string Code)>(StringComparer.Ordinal);
        foreach (string line in s_names)
        {
            var words = line.Split(' ');
            names.TryAdd(words[0], (words[0], words[2]));
            names.TryAdd(words[1], (words[0], words[2]));
        }
        return names.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
