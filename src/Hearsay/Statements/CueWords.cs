using System.Collections.Frozen;
using static Hearsay.Certainty;
using static Hearsay.StatementAct;

namespace Hearsay.Statements;

/// <summary>
/// The words that attribute, by lemma, with what they make of their content. Compiled by hand from general knowledge of English reporting verbs;
/// one list for verbs, one for nouns, one for adjectives and adverbs, as "report" or "doubt" does not mean the same in each.
/// </summary>
internal static class CueWords
{
    /// <summary>Verbs.</summary>
    public static FrozenDictionary<string, CueMeaning> Verbs { get; } = Build(
        (Says, Stated,
            "say tell decline state announce claim report confirm add warn insist note declare explain argue acknowledge admit write tweet quip reply respond answer " +
            "stress emphasize emphasise reiterate repeat reveal assert maintain testify conclude remark comment recall boast complain mention mutter whisper " +
            "shout yell cry scream murmur joke lament muse observe point underline underscore highlight outline describe characterize characterise portray " +
            "depict call label brand dub term accuse blame charge criticize criticise condemn denounce decry slam blast lambast lambaste deplore slate rebuke " +
            "chide scold welcome praise hail applaud laud commend salute thank congratulate apologize apologise concede confess allow grant contend aver avow affirm " +
            "attest certify vouch swear assure reassure inform notify advise caution alert brief relay convey pass communicate disclose divulge expose leak " +
            "publish post broadcast air carry print cite quote read show depict display indicate signal demonstrate prove document chronicle record detail " +
            "specify list clarify elaborate expound continue proceed interject interrupt counter retort riposte rejoin object protest remonstrate preach " +
            "lecture declaim proclaim pronounce herald trumpet tout brag gloat crow gush enthuse rave vent fume rail rant thunder snap bark growl grumble " +
            "grouse gripe moan groan whine sob sigh gasp laugh chuckle smile giggle quaver stammer stutter blurt utter voice verbalize express phrase put " +
            "formulate articulate opine pontificate theorise volunteer offer submit posit present introduce mean imply insinuate intimate hint summarize " +
            "summarise paraphrase recount narrate relate rehearse reminisce remind reflect reason rationalize justify defend excuse support back endorse " +
            "oppose attribute ascribe credit trace link tie connect compare liken equate contrast rate rank grade identify name designate classify " +
            "categorize define interpret translate mock ridicule taunt tease goad jeer scoff sneer deride bemoan bewail rue regret mourn " +
            "blog text email e-mail telegraph cable phone message rejoice exclaim intone chant sing recite dictate correct update " +
            "go begin start open end finish close agree disagree concur differ debate discuss argue plead rule find hold adjudge " +
            "advertise promote bill release issue deliver give provide rebroadcast retweet share circulate spread report tally count tabulate register log corroborate verify validate authenticate substantiate " +
            "testify depose accede underlie evidence illustrate exemplify show mark headline editorialize editorialise spell sum accredit sound"),
        (Says, Estimated, "estimate calculate approximate compute extrapolate reckon"),
        (Says, Probable, "predict forecast project prophesy foretell prognosticate"),
        (Says, Possible, "suggest speculate hypothesize hypothesise theorize conjecture surmise postulate"),
        (Says, Doubted, "allege purport rumour rumor pretend feign fabricate"),
        (Believes, Probable, "believe think expect anticipate suppose assume presume guess foresee figure feel gather"),
        (Believes, Possible, "hope fear suspect worry dread imagine wish concern dream"),
        (Believes, Stated, "consider regard deem view judge accept trust rate favor favour prefer like love hate appreciate admire respect resent envy value"),
        (Believes, Doubted, "doubt mistrust distrust"),
        (Knows, Stated,
            "learn find see discover know realize realise notice hear witness recognize recognise detect ascertain determine establish uncover unearth " +
            "spot sense understand remember forget overhear glimpse grasp comprehend perceive watch recollect deduce infer"),
        (Intends, Stated,
            "plan vow pledge promise intend threaten aim decide commit undertake resolve purpose opt choose contemplate " +
            "mull weigh plot scheme conspire envisage envision guarantee elect"),
        (Asks, Stated,
            "urge ask demand order request appeal beg seek want invite implore exhort press encourage command instruct petition summon require beseech entreat pressure " +
            "lobby propose recommend advocate inquire enquire query question push pray counsel clamor clamour desire need solicit direct enjoin " +
            "bid dare wonder crave coax persuade nudge prod canvass interrogate"),
        (Denies, Denied, "deny reject refute dismiss rebut disavow repudiate negate disclaim refuse discount contradict disown gainsay debunk disprove retract recant nix spurn rubbish"),
        (Denies, Doubted, "dispute contest challenge"));

    /// <summary>Nouns.</summary>
    public static FrozenDictionary<string, CueMeaning> Nouns { get; } = Build(
        (Says, Stated,
            "statement claim report announcement assertion accusation charge warning argument remark comment testimony account confirmation confession admission " +
            "conclusion word message tweet post news sign indication evidence insistence contention explanation declaration revelation acknowledgment acknowledgement " +
            "description mention note reply response answer communique communiqué dispatch bulletin speech address letter document release article " +
            "interview story information complaint criticism condemnation praise protest reminder proof data figure statistic saying mantra quote quotation " +
            "headline caption footage video picture image photo photograph recording broadcast disclosure leak citation reference summary briefing observation verdict ruling judgment judgement  " +
            "cry chant slogan lament apology tribute greeting rebuke"),
        (Says, Estimated, "estimate estimation calculation approximation reckoning assessment tally"),
        (Says, Probable, "prediction forecast projection prognosis outlook prophecy"),
        (Says, Possible, "suggestion speculation hint hypothesis theory conjecture implication"),
        (Says, Doubted, "allegation rumour rumor pretence pretense pretext gossip insinuation hearsay"),
        (Believes, Probable, "belief expectation assumption presumption anticipation thinking supposition confidence"),
        (Believes, Possible, "hope fear concern suspicion worry anxiety apprehension guess dread unease alarm"),
        (Believes, Stated, "view opinion conviction faith feeling sense perception stance position idea notion thought perspective attitude consensus mind preference"),
        (Believes, Doubted, "doubt skepticism scepticism misgiving reservation disbelief"),
        (Knows, Stated, "knowledge finding discovery awareness realization realisation understanding insight memory recollection"),
        (Intends, Stated,
            "plan promise pledge vow threat intention intent goal aim objective determination willingness readiness assurance guarantee decision commitment agreement resolve undertaking ambition " +
            "oath offer purpose mission strategy target resolution"),
        (Asks, Stated, "demand call request appeal order plea petition command instruction proposal recommendation desire wish exhortation urging invitation requirement directive question inquiry query ultimatum need"),
        (Denies, Denied, "denial rejection refusal dismissal rebuttal refutation disavowal repudiation"),
        (Denies, Doubted, "dispute challenge"));

    /// <summary>Adjectives, participles that stand as such, and adverbs.</summary>
    public static FrozenDictionary<string, CueMeaning> Modifiers { get; } = Build(
        (Says, Stated, "reported reportedly adamant insistent vocal frank"),
        (Says, Estimated, "estimated"),
        (Says, Doubted, "alleged allegedly so-called purported purportedly supposed supposedly ostensible ostensibly self-styled self-proclaimed self-described unverified unconfirmed rumored rumoured reputed reputedly professed would-be putative claimed"),
        (Believes, Probable, "expected believed presumed presumably confident likely optimistic assumed thought anticipated inclined bullish"),
        (Believes, Possible, "hopeful afraid fearful worried concerned anxious feared nervous wary apprehensive alarmed pessimistic troubled scared"),
        (Believes, Stated, "convinced sure certain positive proud glad happy pleased delighted angry disappointed sorry sad surprised upset furious outraged shocked grateful thankful satisfied ashamed frustrated dismayed saddened impressed amazed"),
        (Believes, Doubted, "suspected doubtful skeptical sceptical unsure uncertain dubious unconvinced"),
        (Knows, Stated, "aware mindful conscious cognizant known seen identified"),
        (Intends, Stated, "willing determined ready eager keen prepared resolved committed intent planned unwilling reluctant poised bent loath"),
        (Asks, Stated, "desirous curious desperate"),
        (Denies, Doubted, "disputed contested controversial"));

    /// <summary>Verbs that carry a noun or participle which says what is done: "made clear", "expressed concern", "went on by saying".</summary>
    public static FrozenSet<string> Light { get; } =
        ("have be do make give issue express voice continue go take come get release deliver carry on begin start keep put raise reach hold share post publish " +
         "send remain seem appear become feel offer provide repeat declare reiterate use cite quote report accord base raise lay bring let must will can could should show convey " +
         "state announce indicate signal speak talk read contain")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that put a doubt on what they stand with, whatever else attributes it.</summary>
    public static FrozenSet<string> Doubting { get; } =
        "allege alleged allegedly purport purported purportedly supposed supposedly so-called ostensibly self-styled self-proclaimed unverified unconfirmed reputedly"
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, CueMeaning> Build(params (StatementAct Act, Certainty Certainty, string Lemmas)[] lists)
    {
        var words = new Dictionary<string, CueMeaning>(StringComparer.Ordinal);
        foreach (var (act, certainty, lemmas) in lists)
            foreach (string lemma in lemmas.Split(' '))
                words[lemma] = new CueMeaning(act, certainty);
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
