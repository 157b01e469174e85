using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Hearsay.Storing;

/// <summary>An order of the rows of <c>claims c</c>, and positions in it. Immutable.</summary>
internal sealed class ClaimOrder
{
    private const char Separator = '/';

    private readonly (string Column, bool Descending)[] _columns;

    private readonly bool _beginsWithCount;

    private ClaimOrder(bool beginsWithCount, params (string Column, bool Descending)[] columns) => (_beginsWithCount, _columns) = (beginsWithCount, columns);

    /// <summary>What it orders by, to be read by <see cref="Cursor"/>.</summary>
    public string Columns => string.Join(", ", _columns.Select(column => column.Column));

    /// <summary>The order by a column that counts families, the most first, then by first publication and key.</summary>
    public static ClaimOrder ByFamilies(string column) => new(true, ($"c.{column}", true), ("c.listed", false), ("c.key", false));

    /// <summary>The order of time, then by first publication and key.</summary>
    public static ClaimOrder ByTime(bool lastFirst) => new(false, ("c.first_day", lastFirst), ("c.last_day", lastFirst), ("c.listed", lastFirst), ("c.key", lastFirst));

    /// <summary>The position of a row whose columns begin at <paramref name="first"/>.</summary>
    public string Cursor(SqliteDataReader row, int first) =>
        string.Join(Separator, _columns.Select((_, i) => row.IsDBNull(first + i) ? string.Empty : Convert.ToString(row.GetValue(first + i), CultureInfo.InvariantCulture)));

    /// <summary>The condition that a row comes after a position, and its values, which are the parameters behind so many; nothing for no position.</summary>
    /// <exception cref="FormatException">It is no position in this order.</exception>
    public (string Condition, object?[] Values) Behind(string? after, int parameters)
    {
        if (after is null)
            return (string.Empty, []);
        var values = after.Split(Separator)
            .Select(part => long.TryParse(part, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : (object?)part).ToArray();
        if (values.Length != _columns.Length || values[^1] is not long || values[0] is long != _beginsWithCount)
            throw ListPosition.Foreign();
        var condition = string.Empty;
        for (var i = _columns.Length - 1; i >= 0; i--)
        {
            // What is unknown comes before all, as an empty text does.
            var column = _columns[i].Column == "c.last_day" ? "coalesce(c.last_day, '')" : _columns[i].Column;
            var parameter = string.Create(CultureInfo.InvariantCulture, $"${parameters + 1 + i}");
            var beyond = $"{column} {(_columns[i].Descending ? '<' : '>')} {parameter}";
            condition = condition.Length == 0 ? beyond : $"({beyond} OR {column} = {parameter} AND {condition})";
        }
        // Says the same of the first column alone, so that an index is entered there.
        return (string.Create(CultureInfo.InvariantCulture, $"{condition} AND {_columns[0].Column} {(_columns[0].Descending ? "<=" : ">=")} ${parameters + 1}"), values);
    }

    /// <summary>As SQL.</summary>
    public override string ToString() => string.Join(", ", _columns.Select(column => column.Descending ? $"{column.Column} DESC" : column.Column));
}
