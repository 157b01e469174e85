using System.Text;
using System.Text.Json;
using Hearsay.Places;

namespace Hearsay.Training.Places;

/// <summary>Gathers what place names may also be: first names, and words that are written small.</summary>
internal sealed class WordLists
{
    /// <summary>Words that no place is ever meant by, whatever villages are called so. Compiled by hand.</summary>
    private const string Never =
        "a an the of and or but if in on at to by for from with as is are was were be been am do did does has have had he she it we you they i me him her us them my your his its our their this that these those who what when where why how "
        + "not no yes all any some one two three four five six seven eight nine ten more most many much other another such so than then there here now just also only very too "
        + "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday "
        + "north south east west northern southern eastern western central center centre upper lower new old great little city town county state village district province region "
        + "street road avenue court university college school church police army government president minister king queen prince princess general captain god lord saint "
        + "english french german spanish russian american british chinese islamic muslim christian jewish arab kurdish jr sr dr mr mrs ms inc corp ltd co "
        + "isis isil isi daesh nato un eu ypg sdf pkk fsa ap afp reuters xinhua cnn bbc sana tass interfax man men people per via san santa los las el la le les de del al";

    /// <summary>Names of several words, and rare ones, that hardly ever mean the village that bears them. Compiled by hand.</summary>
    private const string NeverNames =
        "The City|The Village|Red Cross|Santa Claus|White House|Country Club|Green Party|Christmas|Easter|Obama|Supreme Court|Fire Department|Police Department|High School|Middle School|Junior|Union|Republic|Liberty|Independence Day|"
        + "Main Street|Big Bang|Home Office|Town Hall|City Hall|Chief|Sunday School|Boys|Girls|Boy|Internet|Google|Facebook|Twitter|Microsoft|Apple|Bush|Trump|Putin|Assad|Allah|Islam|Jesus|Christ|Bible|Koran|Quran|Wall Street|Big Apple|"
        + "Labour|Labor|Conservative|Democrat|Republican|Senate|Congress|Parliament|Commission|Council|Committee|Department|Ministry|Office|Bureau|Agency|Central Station|Jabhat|Hezbollah|Hamas|Fatah|Taliban|Old City|Al Sham|Ash Sham|Lions|Supreme|Metro|Main|Pravda|Izvestia|Dawn|Haaretz|Sabah|Hurriyet|Spiegel|Tass|Assads|Superior";

    /// <summary>First names of the world beyond those in English lists, compiled by hand.</summary>
    private const string FirstNames =
        "abdul abdullah abdel abdelaziz abdulaziz abdulrahman abu adel adnan ahmad ahmed aisha akram ali alaa amal amar amin amina amir ammar anas anwar asad ashraf assad ayman aziz bashar bashir bassam bilal dalia dina "
        + "emad essam fadi fahd faisal farid faris farouk fatima fawaz fayez firas fouad ghassan habib hadi haidar haitham hakim hamad hamid hamza hanan hani hashem hasan hassan hatem haytham hazem hisham hosni hussain hussein ibrahim "
        + "ihab imad imran isa ismail issa jabhat jalal jamal jamil jawad kamal karim khaled khalid khalifa khalil layla leila lina mahdi maher mahmood mahmoud majed majid malek malik mansour mariam marwan maryam mazen mohamed mohammad mohammed "
        + "mona moustafa muammar muhammad muqtada murad musa mustafa nabil nader nadia naser nasser nawaf nizar noor nour nouri omar omran osama othman qasem qasim rafik rami rania rashid rasha raed riad riyad rostam saad saddam sadiq said saif "
        + "salah saleh salem salim salman sami samir samira sara sayed sharif shaker suleiman sultan taher talal tamim tareq tariq wael walid wassim yahya yara yasin yasser yousef youssef yusuf zain zaid zaki zeid zeinab ziad hezb binyamin benjamin "
        + "binali recep tayyip ahmet mehmet mevlut abdullah hakan hulusi ismet kemal selahattin suleyman yildiz aleksandr aleksander alexander alexei aleksei alexey anatoly andrei andrey anna anton arkady arseniy boris denis dmitri dmitry dmytro "
        + "egor ekaterina elena evgeny gennady georgy grigory igor ihor irina ivan kirill konstantin ksenia leonid lyudmila maksim maria maxim mikhail mykhailo natalia natalya nikita nikolai nikolay oleg oleh oleksandr oleksiy olena olga pavel petro "
        + "petr pyotr ramzan roman ruslan sergei sergey serhiy sergio stanislav svetlana taras tatiana valentin valery vasily viktor vitali vitaly vladimir volodymyr vyacheslav yaroslav yegor yelena yevgeny yulia yuri yuriy zurab mikheil giorgi "
        + "nino davit irakli saakashvili angela gerhard helmut horst juergen jurgen klaus wolfgang ursula olaf annegret emmanuel francois françois jacques jean nicolas marine pierre laurent giuseppe giovanni matteo silvio mario luigi paolo carlos "
        + "fernando francisco javier jesus joaquin jorge jose juan julio luis manuel miguel pablo pedro rafael raul ricardo rodrigo hugo evo fidel nicolas santiago diego xi hu wen deng mao li wang zhang liu chen yang zhao kim park lee choi moon "
        + "shinzo yoshihide junichiro taro narendra rajiv rahul sonia indira manmohan arun amit anil ashok deepak gaurav mukesh priya rajesh ravi sanjay sunil vijay pervez nawaz asif benazir imran bilawal hamid ashraf abdullah mahinda gotabaya "
        + "staffan kofi ban antonio antónio federica javad hossein hassan qassem mahmoud akbar ruhollah benyamin avigdor ehud shimon yitzhak tzipi naftali yair ariel moshe gideon goodluck olusegun robert jacob thabo nelson cyril uhuru raila paul "
        + "barack hillary condoleezza rex mike nikki jens ursula boris theresa jeremy tony gordon david nigel";

    private readonly Dictionary<uint, WordTraits> _words = [];
    private readonly HashSet<ulong> _never = [.. Never.Split(' ').Concat(NeverNames.Split('|')).Select(NameKey.OfWholeName)];

    /// <summary>The check of each word's key with its traits.</summary>
    public IReadOnlyDictionary<uint, WordTraits> Traits => _words;

    /// <summary>Whether no place is ever meant by <paramref name="name"/>.</summary>
    public bool IsNeverPlace(string name) => _never.Contains(NameKey.OfWholeName(name));

    /// <summary>What else <paramref name="name"/> is, if it is one word.</summary>
    public WordTraits TraitsOf(string name) => _words.GetValueOrDefault(Gazetteer.CheckOfWord(NameKey.OfWord(name)));

    public void AddFirstNames(byte[] jsonList)
    {
        foreach (string name in FirstNames.Split(' '))
            Add(name, WordTraits.FirstName);
        using var document = JsonDocument.Parse(jsonList);
        foreach (var name in document.RootElement.EnumerateArray())
            Add(name.GetString()!, WordTraits.FirstName);
    }

    /// <summary>Adds the single words of a WordNet data file that are written small: the fifth column and every second after it.</summary>
    public void AddCommonWords(byte[] wordNetData)
    {
        foreach (string line in Encoding.ASCII.GetString(wordNetData).Split('\n'))
        {
            if (line.StartsWith("  ", StringComparison.Ordinal) || line.Length == 0)
                continue;
            string[] columns = line.Split(' ');
            int count = Convert.ToInt32(columns[3], 16);
            for (int i = 0; i < count; i++)
                AddCommon(columns[4 + 2 * i]);
        }
    }

    private void AddCommon(string word)
    {
        if (word.All(char.IsAsciiLetterLower) && word.Length > 1)
            Add(word, WordTraits.Common);
    }

    private void Add(string word, WordTraits trait)
    {
        uint check = Gazetteer.CheckOfWord(NameKey.OfWord(word));
        _words[check] = _words.GetValueOrDefault(check) | trait;
    }
}
