using System.Collections.Frozen;
using System.Text;

namespace Hearsay.Reading;

/// <summary>
/// Well-known outlets and agencies of the United States, which write the month first. Compiled by hand from general knowledge; an outlet that
/// is missing only leaves an ambiguous date to the usual reading, which the note says.
/// </summary>
internal static class UnitedStatesOutlets
{
    private static readonly FrozenSet<string> s_keys = Names().Select(KeyOf).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether <paramref name="outlet"/>, a name or a host, is one of them.</summary>
    public static bool Contains(string outlet)
    {
        string key = KeyOf(outlet);
        return s_keys.Contains(key) || key.EndsWith("com", StringComparison.Ordinal) && s_keys.Contains(key[..^3]);
    }

    /// <summary>Letters and digits in lower case, without "the", "www" and a trailing edition.</summary>
    private static string KeyOf(string outlet)
    {
        var key = new StringBuilder(outlet.Length);
        foreach (char c in outlet.ToLowerInvariant())
            if (char.IsLetterOrDigit(c))
                key.Append(c);
        string letters = key.ToString();
        foreach (string prefix in (string[])["https", "http", "www", "the"])
            if (letters.StartsWith(prefix, StringComparison.Ordinal) && letters.Length > prefix.Length + 3)
                letters = letters[prefix.Length..];
        return letters;
    }

    private static string[] Names() =>
    [
        "Newsweek", "New York Times", "nytimes", "NYT", "Washington Post", "WaPo", "Wall Street Journal", "WSJ", "USA Today", "Los Angeles Times",
        "LA Times", "latimes", "Chicago Tribune", "Chicago Sun-Times", "Boston Globe", "Boston Herald", "San Francisco Chronicle", "SFGate",
        "SF Chronicle", "Houston Chronicle", "Dallas Morning News", "Miami Herald", "Denver Post", "Seattle Times", "Philadelphia Inquirer",
        "Star Tribune", "Minneapolis Star Tribune", "Arizona Republic", "azcentral", "Baltimore Sun", "Tampa Bay Times", "Orlando Sentinel",
        "Detroit Free Press", "Detroit News", "Atlanta Journal-Constitution", "AJC", "Cleveland Plain Dealer", "Plain Dealer", "Oregonian",
        "OregonLive", "Mercury News", "Sacramento Bee", "Fresno Bee", "Kansas City Star", "Charlotte Observer", "Las Vegas Review-Journal",
        "Salt Lake Tribune", "Deseret News", "Honolulu Star-Advertiser", "Anchorage Daily News", "New York Post", "NY Post", "nypost",
        "New York Daily News", "NY Daily News", "nydailynews", "Newsday", "Star-Ledger", "Hartford Courant", "Providence Journal",
        "Pittsburgh Post-Gazette", "Cincinnati Enquirer", "Columbus Dispatch", "Indianapolis Star", "Milwaukee Journal Sentinel",
        "St. Louis Post-Dispatch", "Des Moines Register", "Omaha World-Herald", "Austin American-Statesman", "San Antonio Express-News",
        "San Diego Union-Tribune", "Orange County Register", "Palm Beach Post", "Sun Sentinel", "Richmond Times-Dispatch", "Virginian-Pilot",
        "CNN", "CNN International", "Fox News", "NBC News", "NBC", "ABC News", "CBS News", "CBS", "MSNBC", "CNBC", "NPR", "National Public Radio",
        "PBS", "PBS NewsHour", "C-SPAN", "Newsmax", "One America News", "OAN", "Bloomberg", "Bloomberg News", "Associated Press", "AP",
        "AP News", "United Press International", "UPI", "Voice of America", "VOA", "VOA News", "voanews", "Radio Free Europe", "RFE/RL",
        "Radio Free Europe/Radio Liberty", "rferl", "Radio Free Asia", "RFA", "Politico", "The Hill", "thehill", "Axios", "Vox", "Slate",
        "Salon", "The Atlantic", "theatlantic", "The New Yorker", "Time", "Time Magazine", "Forbes", "Fortune", "Business Insider", "Insider",
        "HuffPost", "Huffington Post", "BuzzFeed", "BuzzFeed News", "Vice", "Vice News", "Daily Beast", "thedailybeast", "The Intercept",
        "theintercept", "ProPublica", "Mother Jones", "The Nation", "National Review", "Weekly Standard", "Washington Times",
        "Washington Examiner", "Daily Caller", "Breitbart", "Breitbart News", "Federalist", "Foreign Policy", "Foreign Affairs",
        "Christian Science Monitor", "csmonitor", "US News & World Report", "usnews", "U.S. News", "Stars and Stripes", "Military Times",
        "Army Times", "Defense News", "Defense One", "Military.com", "Roll Call", "Yahoo News", "MarketWatch", "Barron's", "TechCrunch",
        "Wired", "The Verge", "theverge", "Ars Technica", "Rolling Stone", "Vanity Fair", "Reason", "Al-Monitor", "Long War Journal",
        "Epoch Times", "International Business Times", "IBTimes", "Quartz", "Esquire", "Jewish Telegraphic Agency", "JTA", "TMZ",
        "USA Today Network", "McClatchy", "Gannett", "Scripps", "PolitiFact", "Snopes", "Lawfare", "Just Security", "War on the Rocks",
    ];
}
