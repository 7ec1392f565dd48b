namespace FactTrack;

/// <summary>Finds of each report who stands behind it in the end: reports of one root get one number.</summary>
/// <remarks>
/// Reports that share a key (<see cref="RootKey"/>) are one root. All reports lend their keys, also those that have no origin of their own: so another copy, another
/// anonymous or hedged report can join roots, and never part them.
/// </remarks>
internal sealed class OriginFinder
{
    private readonly IReadOnlyList<FactMember> _members;
    private readonly PublisherDirectory _publishers;
    private readonly bool[] _contrary;
    private readonly RootKey[][] _keys;
    private readonly RootGroups _groups;

    /// <param name="members">The reports, in the order in which they were told.</param>
    /// <param name="contrary">Which of them tell the contrary.</param>
    /// <param name="publishers">What is known of publishers.</param>
    public OriginFinder(IReadOnlyList<FactMember> members, bool[] contrary, PublisherDirectory publishers)
    {
        (_members, _contrary, _publishers, _groups) = (members, contrary, publishers, new RootGroups(members.Count));
        (RootOf, IsDropped) = (new int[members.Count], new bool[members.Count]);
        _keys = [.. members.Select(member => KeysOf(member).ToArray())];
        JoinByKeys();
        JoinByHints();
        for (int i = 0; i < members.Count; i++) RootOf[i] = members[i].Counts ? _groups[i] : -1;
        DropAttributions();
    }

    /// <summary>Of each report the number of its root; -1 where it has none.</summary>
    public int[] RootOf { get; }

    /// <summary>Of each report whether it tells as its own what others have from a source.</summary>
    public bool[] IsDropped { get; }

    /// <summary>True if two reports of one root are by one voice: a minister and his ministry. "The mayor" and the police are both the authorities, and two voices.</summary>
    public bool AreOneVoice(int one, int other) => KeysOf(_members[one]).Intersect(KeysOf(_members[other])).Any(key => key != RootKey.Authorities);

    private void JoinByKeys()
    {
        for (int i = 0; i < _members.Count; i++)
            foreach (RootKey key in _keys[i])
                if (key.Scope != RootScope.Hint) _groups.Add(i, key, _members[i].Article.Event);
    }

    private IEnumerable<RootKey> KeysOf(FactMember member)
    {
        if (member.IsSourced) return member.IsAnonymous ? [] : member.Report.Chain[0].Roots.SelectMany(key => _publishers.RootsOf(key).Prepend(key));
        if (!member.IsOwn) return [];
        // An agency's text in another outlet is the agency's.
        IEnumerable<RootKey> publisher = member.Report.Credit is { } agency ? _publishers.RootsOf(agency, null) : _publishers.RootsOf(member.Article.Publisher, member.Article.Url);
        return publisher.Prepend(RootKey.Story(member.Story));
    }

    /// <summary>"The ministry" or a surname alone is the earliest root of the happening that it can be; where there is none, all such reports with a word in common are one.</summary>
    private void JoinByHints()
    {
        bool[] vague = [.. _members.Select((member, i) => member.IsSourced && !_keys[i].Any(key => key.Scope != RootScope.Hint))];
        if (!vague.Contains(true)) return;
        var known = new Dictionary<(RootKey, long), int>();
        var unknown = new RootGroups(_members.Count);
        for (int i = 0; i < _members.Count; i++)
        {
            if (!_members[i].IsSourced || !_members[i].Counts) continue;
            foreach (RootKey hint in HintsOf(_members[i]))
            {
                if (vague[i]) unknown.Add(i, hint, _members[i].Article.Event);
                else known.TryAdd((hint, _members[i].Article.Event), i);
            }
        }

        int[] best = [.. Enumerable.Repeat(int.MaxValue, _members.Count)];
        for (int i = 0; i < _members.Count; i++)
        {
            if (!vague[i] || !_members[i].Counts) continue;
            _groups.Join(i, unknown[i]);
            foreach (RootKey hint in HintsOf(_members[i]))
                if (known.TryGetValue((hint, _members[i].Article.Event), out int root)) best[unknown[i]] = Math.Min(best[unknown[i]], root);
        }

        for (int i = 0; i < best.Length; i++)
            if (best[i] < int.MaxValue) _groups.Join(i, best[i]);
    }

    private static IEnumerable<RootKey> HintsOf(FactMember member) => member.Report.Chain[0].Roots.Where(key => key.Scope == RootScope.Hint);

    /// <summary>
    /// A story that tells as its own what an article on the same happening has from a source takes that source, unless it was told before. What a medium is quoted with
    /// is a story too, and not a source that another story must have. Who tells the contrary as his own answers for it himself.
    /// </summary>
    private void DropAttributions()
    {
        var earliest = new Dictionary<long, int>();
        for (int i = 0; i < _members.Count; i++)
            if (MayBeDropped(i)) earliest.TryAdd(_members[i].Story, i);
        foreach ((long story, int first) in earliest)
        {
            int[] sourced = [.. Enumerable.Range(0, _members.Count).Where(i => !_contrary[i] && IsSourceOf(_members[i], _members[first]))];
            int own = _groups[first];
            if (sourced.Length == 0 || sourced.Any(i => _groups[i] == own)) continue;
            int root = sourced.Select(i => RootOf[i]).FirstOrDefault(found => found >= 0, -1);
            for (int i = first; i < _members.Count; i++)
            {
                if (MayBeDropped(i) && _members[i].Story == story) (RootOf[i], IsDropped[i]) = (root, true);
            }
        }
    }

    private bool MayBeDropped(int i) => !_contrary[i] && _members[i].IsOwn && !_members[i].IsHedged;

    private static bool IsSourceOf(FactMember member, FactMember first)
    {
        if (!member.IsSourced || member.IsHedged || ReportFacets.IsBefore(first.Article, member.Article)) return false;
        return member.Story == first.Story || (member.Article.Event == first.Article.Event && member.Report.Chain is not [{ IsMedium: true }, ..]);
    }
}
