using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace FactTrack.Cli.Facts;

/// <summary>The options that choose facts.</summary>
internal sealed class QueryOptions
{
    private readonly int _defaultLimit;
    private readonly FactOrder _defaultOrder;
    private readonly Option<string> _entity = new("--entity") { Description = "Only facts in which somebody or something of that name takes part.", HelpName = "NAME" };
    private readonly Option<string> _source = new("--source") { Description = "Only facts that have a source of that name.", HelpName = "NAME" };
    private readonly Option<string> _text = new("--text") { Description = "Only facts told with these words.", HelpName = "WORDS" };
    private readonly Option<string> _event = new("--event") { Description = "Only facts of that happening.", HelpName = "ID" };
    private readonly Option<DateOnly?> _from = Day("--from", "Only facts told on that day or later.");
    private readonly Option<DateOnly?> _to = Day("--to", "Only facts told on that day or earlier.");
    private readonly Option<EventClass?> _type = Choice<EventClass>("--type", "Only facts of that PLOVER type.");
    private readonly Option<ClaimContext?> _context = Choice<ClaimContext>("--context", "Only facts of that context.");
    private readonly Option<SupportLevel?> _support = Choice<SupportLevel>("--support", "Only facts with that support.");
    private readonly Option<ContestStatus?> _contest = Choice<ContestStatus>("--contest", "Only facts contested that way.");
    private readonly Option<LifecycleStage?> _lifecycle = Choice<LifecycleStage>("--lifecycle", "Only facts in that stage.");
    private readonly Option<ReviewStatus?> _review = Choice<ReviewStatus>("--review", "Only facts that people decided about that way.");
    private readonly Option<bool> _allegations = new("--allegations") { Description = "Only unproven accusations." };
    private readonly Option<bool> _figures = new("--figures") { Description = "Only facts with a figure that is settled." };
    private readonly Option<FactOrder?> _order;
    private readonly Option<int?> _origins = Whole("--min-origins", "Only facts with so many independent origins.", 0, int.MaxValue);
    private readonly Option<int?> _limit;
    private readonly Option<string> _asOf = new("--as-of") { Description = "What had been published by that day or moment.", HelpName = "DATE" };
    private readonly Option<string> _after = new("--after") { Description = "Go on behind a page, as it said.", HelpName = "PAGE" };

    /// <param name="limit">How many facts where the call does not say.</param>
    /// <param name="order">Their order where the call does not say.</param>
    public QueryOptions(int limit = 50, FactOrder order = FactOrder.Latest)
    {
        (_defaultLimit, _defaultOrder) = (limit, order);
        _limit = Whole("--limit", $"The most facts to list. Default: {Number.Text(limit)}.", 1, 1000);
        _order = Choice<FactOrder>("--order", $"The order. Default: {InputOptions.Name(order)}.");
        _asOf.Validators.Add(result => InputOptions.Check(
            result, v => PublicationTime.TryParse(v, out _), "--as-of takes a day (2025-08-13) or a moment with its offset (2025-08-13T09:30:00+02:00)"));
    }

    /// <summary>Adds them to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="pages">False for a command that goes through all pages.</param>
    public void AddTo(Command command, bool pages = true)
    {
        foreach (Option option in (Option[])[_text, _entity, _source, _type, _context, _event, _support, _contest, _lifecycle, _review, _allegations, _figures, _origins, _from, _to, _asOf, _order])
            command.Add(option);
        if (!pages) return;
        command.Add(_limit);
        command.Add(_after);
    }

    /// <summary>The query.</summary>
    public FactQuery Read(ParseResult call) => new()
    {
        Entity = call.GetValue(_entity), Source = call.GetValue(_source), Text = call.GetValue(_text), EventId = call.GetValue(_event),
        From = call.GetValue(_from), To = call.GetValue(_to), EventClass = call.GetValue(_type), Context = call.GetValue(_context),
        Support = call.GetValue(_support), Contest = call.GetValue(_contest), Lifecycle = call.GetValue(_lifecycle), Review = call.GetValue(_review),
        IsAllegation = call.GetValue(_allegations) ? true : null, HasFigures = call.GetValue(_figures) ? true : null,
        Order = call.GetValue(_order) ?? _defaultOrder, MinimumOrigins = call.GetValue(_origins) ?? 0, Limit = call.GetValue(_limit) ?? _defaultLimit, After = call.GetValue(_after),
        AsOf = PublicationTime.TryParse(call.GetValue(_asOf), out PublicationTime time) ? AsOf.Published(EndOf(time)) : null,
    };

    // A day is over when its last second is.
    private static DateTimeOffset EndOf(PublicationTime time) => time.Moment ?? new DateTimeOffset(time.Day.ToDateTime(TimeOnly.MaxValue), TimeSpan.Zero);

    private static Option<DateOnly?> Day(string name, string description)
    {
        var option = new Option<DateOnly?>(name) { Description = description, HelpName = "DATE", CustomParser = result => Parse(result.Tokens[0].Value) };
        option.Validators.Add(result => InputOptions.Check(result, v => Parse(v) is not null, $"{name} takes a day (2025-08-13)"));
        return option;

        static DateOnly? Parse(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
    }

    private static Option<int?> Whole(string name, string description, int least, int most)
    {
        var option = new Option<int?>(name) { Description = description, HelpName = "N", CustomParser = result => Parse(result.Tokens[0].Value) };
        option.Validators.Add(result => InputOptions.Check(result, v => Parse(v) is { } n && n >= least && n <= most, $"{name} takes a whole number of at least {least}"));
        return option;

        static int? Parse(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
    }

    private static Option<T?> Choice<T>(string name, string description)
        where T : struct, Enum => new(name)
        {
            Description = description,
            HelpName = string.Join('|', Enum.GetValues<T>().Select(InputOptions.Name)),
            CustomParser = result => InputOptions.ParseEnum(result, name, Enum.GetValues<T>(), out T value) ? value : null,
        };
}
