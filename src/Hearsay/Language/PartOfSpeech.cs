namespace Hearsay.Language;

/// <summary>The parts of speech of Universal Dependencies, version 2.</summary>
internal enum PartOfSpeech : byte
{
    /// <summary>Anything else.</summary>
    X,

    /// <summary>Adjective.</summary>
    Adj,

    /// <summary>Preposition or postposition.</summary>
    Adp,

    /// <summary>Adverb.</summary>
    Adv,

    /// <summary>Auxiliary verb, copula included.</summary>
    Aux,

    /// <summary>Coordinating conjunction.</summary>
    Cconj,

    /// <summary>Determiner.</summary>
    Det,

    /// <summary>Interjection.</summary>
    Intj,

    /// <summary>Common noun.</summary>
    Noun,

    /// <summary>Numeral.</summary>
    Num,

    /// <summary>Particle: infinitival "to", "not", the possessive.</summary>
    Part,

    /// <summary>Pronoun.</summary>
    Pron,

    /// <summary>Proper noun.</summary>
    Propn,

    /// <summary>Punctuation mark.</summary>
    Punct,

    /// <summary>Subordinating conjunction.</summary>
    Sconj,

    /// <summary>Symbol.</summary>
    Sym,

    /// <summary>Full verb.</summary>
    Verb,
}
