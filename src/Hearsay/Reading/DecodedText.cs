namespace Hearsay.Reading;

/// <summary>Text made of bytes.</summary>
/// <param name="Text">Without byte order mark, NUL or lone surrogates; every line ends in a single <c>\n</c>.</param>
/// <param name="Encoding">The name of the encoding the bytes were read in, as IANA has it: <c>utf-8</c>, <c>windows-1252</c>.</param>
/// <param name="Note">What was out of order about the bytes, in a sentence for people; <c>null</c> if nothing was.</param>
internal sealed record DecodedText(string Text, string Encoding, string? Note);
