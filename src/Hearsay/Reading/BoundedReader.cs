namespace Hearsay.Reading;

/// <summary>A reader that refuses to give more than so many characters between two records, so that no record fills the memory.</summary>
/// <param name="inner">The text; closed with this reader.</param>
internal sealed class BoundedReader(TextReader inner) : TextReader
{
    private string _kind = "head row";
    private int _limit = Limits.HeadCharacters;
    private int _given;

    /// <summary>Tells that a record has been read to its end, and the next may be as long as any.</summary>
    public void NextRow()
    {
        (_kind, _limit, _given) = ("row", Limits.RowCharacters, 0);
    }

    public override int Read(char[] buffer, int index, int count)
    {
        if (_given > _limit)
            throw new RefusedInputException(FormattableString.Invariant(
                $"has a {_kind} of more than {_limit} characters: it is no table, or a quotation mark in it is never closed"));
        var read = inner.Read(buffer, index, count);
        _given += read;
        return read;
    }

    public override int Read() => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
