namespace FactTrack;

/// <summary>Layer 6: predicates with their participants, from UD trees (the clauses of ClausIE and MinIE, with roles).</summary>
internal sealed class ClauseFinder
{
    /// <summary>Finds clauses, in the order of their predicates.</summary>
    public ValueList<Clause> Find(Article article, TextLayer text, SyntaxTable syntax, TreeIndex tree, EntityLayer entities, ValueList<Quantity> quantities, ValueList<TimeExpression> times, CancellationToken cancellation = default) =>
        new Run(new ClauseInput(article, text, syntax, tree, entities, quantities, times)).Find(cancellation);

    private sealed class Run
    {
        private readonly ClauseInput _input;
        private readonly ClauseLexicon _lexicon = ClauseLexicon.Shared;
        private readonly PredicateFinder _predicates;
        private readonly VerbGroupReader _groups;
        private readonly ActorFinder _actors;
        private readonly PhraseReader _phrases;
        private readonly ArgumentReader _arguments;
        private readonly AppositionReader _appositions;
        private readonly FactualityReader _factuality;
        private readonly OperatorReader _operators;
        private readonly List<Clause> _clauses = [];

        public Run(ClauseInput input)
        {
            _input = input;
            _predicates = new PredicateFinder(input, _lexicon);
            _groups = new VerbGroupReader(input, _lexicon);
            _actors = new ActorFinder(input, _lexicon);
            _phrases = new PhraseReader(input, new PrepositionReader(input, _lexicon), _lexicon);
            _arguments = new ArgumentReader(input, _lexicon, _phrases, _actors);
            _appositions = new AppositionReader(input, _lexicon, _phrases);
            _operators = new OperatorReader(input, _lexicon);
            _factuality = new FactualityReader(input, _lexicon, _operators);
        }

        public ValueList<Clause> Find(CancellationToken cancellation)
        {
            foreach (Sentence sentence in _input.Text.Sentences)
            {
                cancellation.ThrowIfCancellationRequested();
                if (!_input.Text.Blocks[sentence.Block].IsMined) continue;
                for (int token = sentence.Tokens.Start; token < sentence.Tokens.End; token++) Read(token, sentence.Index);
            }

            LinkParents();
            return _clauses.ToValueList();
        }

        private void Read(int token, int sentence)
        {
            if (_input.Syntax.RelationOf(token) is Relation.NmodDesc or Relation.Appos && _input.IsNominal(token)) ReadApposition(token, sentence);
            if (_predicates.KindOf(token) is not { } kind || _operators.IsOperator(token) || _operators.IsCarrier(token)) return;
            if (kind == ClauseKind.Nominal) ReadNominal(token, sentence);
            else ReadPredicate(token, kind, sentence);
        }

        private void ReadPredicate(int token, ClauseKind kind, int sentence)
        {
            VerbGroup group = _groups.Read(token, kind);
            List<(int Token, Operator Operator)> operators = _operators.Over(token);
            List<int> heads = _actors.Find(token, kind, group.Voice);
            List<ClauseArgument> arguments = kind == ClauseKind.Copular || (kind == ClauseKind.Relative && _input.Tree.ChildOf(token, Relation.Cop) >= 0)
                ? _arguments.ReadCopular(token, group)
                : _arguments.ReadVerbal(token, group, operators, heads);
            arguments.RemoveAll(a => heads.Contains(a.Head));
            if (group.Lemma == "do" && arguments.Count == 0 && operators.Count == 0 && _input.Tree.ChildOf(token, Relation.Aux) < 0) return; // "but it didn't": what it did not is said elsewhere
            FactualityReader.Factuality factuality = _factuality.Read(token);
            VerbGroup outer = operators.Count == 0 || (!_input.IsVerb(operators[^1].Token) && _input.Tree.ChildOf(operators[^1].Token, Relation.Cop) < 0) ? group : _groups.Read(operators[^1].Token, _input.IsVerb(operators[^1].Token) ? ClauseKind.Finite : ClauseKind.Copular);
            ValueList<TokenRange> words = TokenRanges.Of(_operators.Words(group.Tokens, operators, _groups));
            ValueList<ClauseArgument> actors = Participants(heads, token);
            Add(new Clause(words, _input.Parts)
            {
                Index = _clauses.Count,
                Sentence = sentence,
                Predicate = token,
                Kind = kind,
                Lemma = LemmaOf(group, arguments),
                Tense = outer.Tense,
                Aspect = outer.Aspect,
                Voice = group.Voice,
                Polarity = factuality.Value.Polarity,
                Certainty = factuality.Value.Certainty,
                Markers = Markers(factuality),
                IsEmbedded = factuality.IsEmbedded,
                ShowsPolarity = factuality.Negators.Exists(n => IsShown(n, words, actors, arguments)),
                Actors = actors,
                Arguments = arguments.ToValueList(),
                Condition = factuality.Condition < 0 ? null : _input.Parts.Part(_phrases.Read(ConditionHead(factuality.Condition), alone: false, token).AsSpan()),
                Relation = _input.Syntax.RelationOf(token),
                Operators = operators.Select(o => o.Operator.Effect).ToValueList(),
                OperatorWords = operators.Count == 0 ? null : _input.Parts.Part(TokenRanges.Of(_operators.Words([], operators, _groups)).AsSpan()),
                Modal = group.Modal < 0 ? outer.Modal : group.Modal,
            });
        }

        // "as long as the owner pays": the clause hangs on the adverb that opens it.
        private int ConditionHead(int clause) => _input.Syntax.HeadOf(clause) is >= 0 and var adverb && _input.Syntax.UposOf(adverb) == Upos.Adv ? adverb : clause;

        private void ReadNominal(int noun, int sentence)
        {
            List<int> heads = _actors.Find(noun, ClauseKind.Nominal, Voice.Active);
            List<ClauseArgument> arguments = _arguments.ReadNominal(noun, heads);
            FactualityReader.Factuality factuality = _factuality.Read(noun);
            Add(new Clause([new TokenRange(noun, noun + 1)], _input.Parts)
            {
                Index = _clauses.Count,
                Sentence = sentence,
                Predicate = noun,
                Kind = ClauseKind.Nominal,
                Lemma = _lexicon.EventNounOf(_input.Syntax.LemmaOf(noun))!.Verb,
                Polarity = factuality.Value.Polarity,
                Certainty = factuality.Value.Certainty,
                Markers = Markers(factuality),
                IsEmbedded = factuality.IsEmbedded,
                Actors = Participants(heads, noun),
                Arguments = arguments.ToValueList(),
                Relation = _input.Syntax.RelationOf(noun),
            });
        }

        // "President Anna Holm" and "Anna Holm, the president": the name is what the other says.
        private void ReadApposition(int token, int sentence)
        {
            if (_appositions.Read(token) is not { } words) return;
            int head = _input.Syntax.HeadOf(token);
            Add(new Clause(words, _input.Parts)
            {
                Index = _clauses.Count,
                Sentence = sentence,
                Predicate = token,
                Kind = ClauseKind.Apposition,
                Lemma = "be",
                Actors = [new ClauseArgument(Role.Other, head, _appositions.Name(head), null, _input.Parts)],
                Arguments = [new ClauseArgument(Role.Predicate, token, words, null, _input.Parts)],
                Relation = _input.Syntax.RelationOf(token),
            });
        }

        private ValueList<ClauseArgument> Participants(List<int> heads, int predicate)
        {
            var actors = new List<ClauseArgument>(heads.Count);
            foreach (int head in heads)
            {
                ValueList<TokenRange> words = _phrases.Read(head, alone: true, predicate);
                actors.Add(new ClauseArgument(Role.Other, head, words, null, _input.Parts));
            }

            return actors.ToValueList();
        }

        // "held a phone call" is one action: the verb lends its meaning to the noun.
        private string LemmaOf(VerbGroup group, List<ClauseArgument> arguments)
        {
            if (!_lexicon.IsLightVerb(group.Lemma)) return group.Lemma;
            ClauseArgument? theme = arguments.Find(a => a.Role == Role.Object);
            return theme is not null && _lexicon.EventNounOf(_input.Syntax.LemmaOf(theme.Head)) is { } noun ? $"{group.Lemma} {noun.Noun}" : group.Lemma;
        }

        private ValueList<TextPart> Markers(FactualityReader.Factuality factuality) =>
            factuality.Markers.Count == 0 ? [] : factuality.Markers.Select(m => _input.Parts.Part(new TokenRange(m, m + 1))).ToValueList();

        private static bool IsShown(int token, ValueList<TokenRange> words, ValueList<ClauseArgument> actors, List<ClauseArgument> arguments)
        {
            if (words.AsSpan().Covers(token)) return true;
            foreach (ClauseArgument actor in actors)
                if (actor.Tokens.AsSpan().Covers(token)) return true;
            foreach (ClauseArgument argument in arguments)
                if (argument.Role != Role.Content && argument.Tokens.AsSpan().Covers(token)) return true;
            return false;
        }

        private void Add(Clause clause) => _clauses.Add(clause);

        private void LinkParents()
        {
            var byPredicate = new Dictionary<int, int>(_clauses.Count);
            foreach (Clause clause in _clauses)
                if (clause.Kind != ClauseKind.Apposition) byPredicate[clause.Predicate] = clause.Index;
            for (int i = 0; i < _clauses.Count; i++)
            {
                for (int at = _input.Syntax.HeadOf(_clauses[i].Predicate); at >= 0; at = _input.Syntax.HeadOf(at))
                {
                    if (!byPredicate.TryGetValue(at, out int parent)) continue;
                    _clauses[i] = _clauses[i] with { Parent = parent };
                    break;
                }
            }
        }
    }
}
