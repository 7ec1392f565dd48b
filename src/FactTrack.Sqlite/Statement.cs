using System.Text;
using SQLitePCL;

namespace FactTrack;

/// <summary>A prepared statement. Disposing gives it back to its connection, which keeps it for the next use.</summary>
/// <remarks>Values are bound in order, from the first parameter on. Texts go by length, so that no character ends them early.</remarks>
internal sealed class Statement(Connection connection, string sql, sqlite3_stmt handle) : IDisposable
{
    private int _parameter;

    public string Sql => sql;

    public Statement Bind(long? value) => Bound(value is { } number ? raw.sqlite3_bind_int64(handle, ++_parameter, number) : raw.sqlite3_bind_null(handle, ++_parameter));

    public Statement Bind(bool value) => Bind(value ? 1 : 0);

    public Statement Bind(string? value)
    {
        if (value is null) return Bind((long?)null);
        int length = Encoding.UTF8.GetMaxByteCount(value.Length);
        Span<byte> bytes = length <= 1024 ? stackalloc byte[length] : new byte[length];
        return BindText(bytes[..Encoding.UTF8.GetBytes(value, bytes)]);
    }

    /// <summary>Binds a text in UTF-8.</summary>
    public Statement BindText(ReadOnlySpan<byte> utf8) => Bound(raw.sqlite3_bind_text(handle, ++_parameter, utf8));

    /// <summary>Binds bytes.</summary>
    public Statement BindBlob(ReadOnlySpan<byte> bytes) =>
        Bound(bytes.IsEmpty ? raw.sqlite3_bind_zeroblob(handle, ++_parameter, 0) : raw.sqlite3_bind_blob(handle, ++_parameter, bytes));

    /// <summary>Goes to the next row; false after the last.</summary>
    public bool Step()
    {
        int code = raw.sqlite3_step(handle);
        return code == raw.SQLITE_ROW || (code == raw.SQLITE_DONE ? false : throw connection.Failed(code));
    }

    /// <summary>Runs a statement that gives no rows, or whose rows do not matter, and makes it ready for other values.</summary>
    public void Run()
    {
        while (Step())
        {
        }

        Reset();
    }

    /// <summary>Makes it ready for other values.</summary>
    public void Reset()
    {
        // Tells the last error again, which was thrown already.
        _ = raw.sqlite3_reset(handle);
        _parameter = 0;
    }

    public bool IsNull(int column) => raw.sqlite3_column_type(handle, column) == raw.SQLITE_NULL;

    public long Long(int column) => raw.sqlite3_column_int64(handle, column);

    public int Int(int column) => (int)Long(column);

    public int? IntOrNull(int column) => IsNull(column) ? null : Int(column);

    public bool Bool(int column) => Long(column) != 0;

    public string Text(int column) => Encoding.UTF8.GetString(Bytes(column));

    public string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    /// <summary>The bytes of a blob or text; valid until the next step.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(handle, column);

    public void Dispose()
    {
        Reset();
        raw.sqlite3_clear_bindings(handle);
        connection.Return(this);
    }

    /// <summary>Frees it for good.</summary>
    public void Free() => handle.Dispose();

    private Statement Bound(int code) => code == raw.SQLITE_OK ? this : throw connection.Failed(code);
}
