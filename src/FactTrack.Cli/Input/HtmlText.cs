using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace FactTrack.Cli;

/// <summary>The readable text of an element: blocks with a blank line between them, white space made single.</summary>
/// <remarks>Walks without recursion, so that no page is nested too deep.</remarks>
internal sealed class HtmlText
{
    private static readonly FrozenSet<string> s_dropped = FrozenSet.ToFrozenSet(
        ["script", "style", "noscript", "template", "iframe", "object", "svg", "math", "canvas", "nav", "aside", "form", "button",
            "select", "textarea", "dialog", "menu", "footer", "head", "audio", "video"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> s_inline = FrozenSet.ToFrozenSet(
        ["a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "q", "s",
            "samp", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "td", "th"], StringComparer.OrdinalIgnoreCase);

    private readonly StringBuilder _text = new();
    private int _breaks;
    private bool _space;

    private HtmlText()
    {
    }

    /// <summary>The text of an element.</summary>
    /// <param name="root">The element.</param>
    /// <param name="without">An element inside it to leave out, or null.</param>
    public static string Of(IElement root, IElement? without)
    {
        var text = new HtmlText();
        INode? node = root;
        while (node is not null)
        {
            bool descend = node != without && text.Enter(node, isRoot: node == root);
            if (descend && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            while (node is not null)
            {
                if (node is IElement left) text.Leave(left);
                if (node == root) return text._text.ToString();
                if (node.NextSibling is { } next)
                {
                    node = next;
                    break;
                }

                node = node.Parent;
            }
        }

        return text._text.ToString();
    }

    private bool Enter(INode node, bool isRoot)
    {
        if (node is IText words) Append(words.Data);
        if (node is not IElement element) return false;
        if (!isRoot && IsHidden(element)) return false;
        if (element.LocalName == "br") _breaks++;
        else if (!s_inline.Contains(element.LocalName)) _breaks = 2;
        return true;
    }

    private void Leave(IElement element)
    {
        if (element.LocalName is "td" or "th") _space = true;
        else if (element.LocalName != "br" && !s_inline.Contains(element.LocalName)) _breaks = 2;
    }

    private static bool IsHidden(IElement element) =>
        s_dropped.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || element.GetAttribute("role") is "navigation" or "complementary" or "banner" or "search";

    private void Append(string words)
    {
        foreach (char c in words)
        {
            if (c is ' ' or '\t' or '\r' or '\n' or '\f')
            {
                _space = true;
                continue;
            }

            if (_text.Length > 0 && _breaks > 0) _text.Append('\n', Math.Min(_breaks, 2));
            else if (_text.Length > 0 && _space) _text.Append(' ');
            (_breaks, _space) = (0, false);
            _text.Append(c);
        }
    }
}
