using SQLitePCL;

namespace FactTrack;

/// <summary>What SQLite's errors mean for a user, and what to do.</summary>
internal static class StoreErrors
{
    /// <summary>An exception that names the file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="code">SQLite's result code, plain or extended.</param>
    /// <param name="message">SQLite's own words.</param>
    /// <param name="inner">The cause, if any.</param>
    public static FactStoreException Of(string path, int code, string message, Exception? inner = null)
    {
        string problem = (code & 0xFF) switch
        {
            raw.SQLITE_FULL => "is full: the disk has no room left. Make room and add again; all that was committed is safe.",
            raw.SQLITE_BUSY or raw.SQLITE_LOCKED => "is being written by another process. Wait until that is done, or end it, and try again; nothing was changed.",
            raw.SQLITE_READONLY or raw.SQLITE_PERM or raw.SQLITE_AUTH => "cannot be written: the file or its folder is read-only. Give write permission, or copy it elsewhere; nothing was changed.",
            raw.SQLITE_NOTADB => "is no SQLite database. Give another path; the file was left as it is.",
            raw.SQLITE_CORRUPT => "is damaged. Keep a copy of the file, then bring back a backup, or read its log (RecordsAsync) into a new store as far as it can be read.",
            raw.SQLITE_CANTOPEN => "cannot be opened. See that it is a file, that its folder exists, and that both may be read and written.",
            raw.SQLITE_IOERR => "could not be read or written: the disk reports an error. See to the disk and try again; all that was committed is safe.",
            _ => "gave an unexpected error.",
        };
        return new($"The store '{path}' {problem} (SQLite {code}: {message})", inner);
    }
}
