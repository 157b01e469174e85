using System.Collections.Frozen;

namespace Hearsay.Places;

/// <summary>The words that tell what a name beside them is. Compiled by hand from general knowledge.</summary>
internal static class WordClasses
{
    private static readonly FrozenDictionary<ulong, WordClass> s_classes = Build();

    /// <summary>The classes of the word with this key.</summary>
    public static WordClass Of(ulong word) => s_classes.GetValueOrDefault(word);

    private static FrozenDictionary<ulong, WordClass> Build()
    {
        var classes = new Dictionary<ulong, WordClass>();
        void Add(WordClass kind, string words)
        {
            foreach (string word in words.Split(' '))
            {
                ulong key = NameKey.OfWord(word);
                classes[key] = classes.GetValueOrDefault(key) | kind;
            }
        }

        AddBefore(Add);
        AddBehind(Add);
        return classes.ToFrozenDictionary();
    }

    private static void AddBefore(Action<WordClass, string> add)
    {
        add(WordClass.Locative, "in near outside around throughout across inside downtown within nearby neighboring neighbouring suburban central mainland surrounding besieged occupied metro rural");
        add(WordClass.Motion, "from to into toward towards through via onto reach reached reaching leave left leaving visit visited visiting enter entered capture captured capturing seize seized seizing retake retook bomb bombed");
        add(WordClass.Preposition, "of for with by at on against over between among about as under than like off beyond");
        add(WordClass.Of, "of");
        add(WordClass.Conjunction, "and or but");
        add(WordClass.The, "the a an this that");
        add(WordClass.Title,
            "mr mrs ms miss dr prof professor president sen senator rep representative gov governor gen general col colonel capt captain maj major lt lieutenant sgt sergeant cpl judge justice "
            + "chief sheriff deputy officer detective coach pastor rev reverend father bishop archbishop cardinal pope rabbi imam sheikh shaikh mullah ayatollah prince princess king queen sir dame lord lady minister premier chancellor "
            + "secretary ambassador mayor councilman councilwoman councillor councilor commissioner chairman chairwoman chairperson director spokesman spokeswoman spokesperson attorney lawyer analyst author "
            + "actor actress singer striker goalkeeper midfielder quarterback pitcher guard forward senior junior sophomore freshman brother sister uncle aunt mother son daughter wife husband founder ceo hon saint st superintendent trooper principal");
        add(WordClass.Direction,
            "north south east west northern southern eastern western northeastern northwestern southeastern southwestern northeast northwest southeast southwest north-eastern central upper lower");
        add(WordClass.Calendar,
            "january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday "
            + "the a an this that these those it he she they we i you his her their our its my but and or so if when while after before since as at in on by for from to with although though because "
            + "however meanwhile also yet then there here what who why how where which both all some many most several no not one two three four five six seven eight nine ten new former");
        add(WordClass.Article, "al el ad ar as at az an ash ath");
        add(WordClass.Abbreviated, "mr mrs ms dr prof sen rep gov gen col capt maj lt sgt cpl st ft mt rev hon jr sr vs no jan feb mar apr aug sept sep oct nov dec pvt adm supt");
        add(WordClass.Settlement, "village town city villages towns cities suburb hamlet settlement capital port neighborhood neighbourhood municipality township outskirts province district region county countryside state");
    }

    private static void AddBehind(Action<WordClass, string> add)
    {
        add(WordClass.Division, "province oblast governorate region state prefecture canton republic territory peninsula governate provinces governorates oblasts regions states");
        add(WordClass.County, "county parish borough district counties parishes districts co shire raion rayon");
        add(WordClass.Plural, "counties parishes districts provinces governorates oblasts regions states");
        add(WordClass.Town, "city town village township suburb");
        add(WordClass.Street,
            "street st avenue ave road rd drive dr lane ln boulevard blvd court ct place pl way highway hwy parkway pkwy circle cir terrace route turnpike pike square sq freeway expressway bridge crossing trail loop");
        add(WordClass.Thoroughfare, "street st avenue ave road rd boulevard blvd lane ln highway hwy parkway pkwy drive turnpike freeway expressway");
        add(WordClass.Civic,
            "police sheriff sheriffs mayor council fire high school schools elementary community county department public library courthouse hospital airport officials authorities government district regional general area "
            + "residents resident native natives woman man men women city town municipal metropolitan memorial middle national international chamber downtown hall commission board superintendent firefighters office");
        add(WordClass.Organisation,
            "inc corp corporation ltd llc company co times post tribune herald news journal gazette observer telegraph star sun press record register chronicle dispatch university college institute bank group industries "
            + "partners association foundation society airlines motors entertainment records magazine review daily weekly hotel church cathedral club party trust museum theatre theater gallery festival cup prize award center centre");
        add(WordClass.Speech, "said says told added noted explained replied asked insisted warned claimed stated argued recalled wrote thinks believes went was is has had scored died pleaded testified");
        add(WordClass.Based, "based area born bound educated trained controlled");
        add(WordClass.Feature, "river lake creek bay park mountain mountains hill hills island islands forest valley canyon beach airport dam reservoir point falls springs harbor harbour stadium arena field");
        add(WordClass.Kilometres, "km kilometers kilometres kilometer kilometre kms");
        add(WordClass.Miles, "miles mile mi");
        add(WordClass.Sport,
            "united rovers wanderers athletic fc tigers lions bears eagles hawks bulldogs wildcats panthers cowboys giants jets dolphins patriots yankees mets dodgers cubs bulls lakers celtics knicks rangers bruins "
            + "warriors raiders vikings packers steelers ravens browns bengals colts titans jaguars texans broncos chiefs chargers saints falcons buccaneers cardinals seahawks rams braves marlins phillies nationals pirates reds brewers astros royals "
            + "twins indians athletics angels mariners rockies padres diamondbacks orioles redskins hurricanes gators bobcats trojans spartans wolverines buckeyes");
    }
}
