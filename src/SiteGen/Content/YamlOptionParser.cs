using System.Collections.Immutable;
using SiteGen.Configuration.Options;
using SiteGen.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SiteGen.Content;

/// <summary>
/// Reads the YAML of a head into nodes that know their places. Only values, lists and groups: an alias is never
/// expanded,
/// so that a small text cannot become a large one. Of broken YAML everything before the fault is kept.
/// </summary>
public sealed class YamlOptionParser
{
    /// <summary>Front matter has two levels; more than this is an accident or an attack.</summary>
    private const int MostLevels = 16;

    private const string NotYaml = "The front matter is not valid YAML: ";

    private readonly SourceFile source;
    private readonly int start;
    private readonly int end;
    private readonly Parser parser;
    private readonly ImmutableArray<Problem>.Builder problems = ImmutableArray.CreateBuilder<Problem>();
    private readonly Stack<SourceLocation> brackets = new();
    private Problem? broken;
    private Mark reached = Mark.Empty;
    private bool refused;

    private YamlOptionParser(SourceFile source, int start, int end)
    {
        this.source = source;
        this.start = start;
        this.end = end;
        parser = new Parser(new StringReader(source.Text[start..end]));
    }

    /// <summary>
    /// The value of the text between two offsets, null when there is none, and what is wrong with its YAML.
    /// </summary>
    public static (OptionNode? Root, ImmutableArray<Problem> Problems) Parse(SourceFile source, int start, int end)
    {
        var yaml = new YamlOptionParser(source, start, end);
        OptionNode? root = null;
        while (root is null && yaml.Next() is { } next)
        {
            root = next is NodeEvent ? yaml.Node(next, 1) : null;
        }

        // What follows the first document is read only for its faults.
        while (yaml.Next() is { } next)
        {
            yaml.RefuseSecondDocument(next);
        }

        return (root, yaml.problems.ToImmutable());
    }

    /// <summary>The next event; null at the end, and for good once the YAML is broken.</summary>
    private ParsingEvent? Next()
    {
        if (broken is not null)
        {
            return null;
        }

        try
        {
            if (!parser.MoveNext())
            {
                return null;
            }

            reached = parser.Current!.End;
            return parser.Current;
        }
        catch (YamlException exception)
        {
            broken = Broken(exception);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            // The scanner gives up in this way, without a place, when a key follows a bracket that is not closed.
            broken = brackets.TryPeek(out var bracket)
                ? FrontMatterProblems.BrokenYaml.At(bracket, NotYaml + "the bracket is not closed")
                : FrontMatterProblems.BrokenYaml.At(At(reached, reached), NotYaml + "it cannot be read from here on");
        }

        problems.Add(broken);
        return null;
    }

    private OptionNode Node(ParsingEvent found, int level)
    {
        RefuseExtras(found);
        var at = At(found.Start, found.End);
        switch (found)
        {
            case Scalar scalar:
                return new OptionScalar(Kind(scalar), scalar.Value, at);
            case SequenceStart or MappingStart when level >= MostLevels:
                Skip();
                Refuse(at, "The front matter has too many levels");
                return new OptionScalar(ScalarKind.Blank, "", at);
            case SequenceStart { Style: SequenceStyle.Flow }:
                return InBrackets(at, () => List(at, level));
            case SequenceStart:
                return List(at, level);
            case MappingStart { Style: MappingStyle.Flow }:
                return InBrackets(at, () => Mapping(at, level));
            case MappingStart:
                return Mapping(at, level);
            default:
                return new OptionScalar(ScalarKind.Blank, "", at);
        }
    }

    private OptionNode InBrackets(SourceLocation at, Func<OptionNode> read)
    {
        brackets.Push(at);
        var node = read();
        brackets.Pop();
        return node;
    }

    private OptionList List(SourceLocation at, int level)
    {
        var items = ImmutableArray.CreateBuilder<OptionNode>();
        while (Next() is { } next and not SequenceEnd)
        {
            items.Add(Node(next, level + 1));
        }

        return new OptionList(items.ToImmutable(), at);
    }

    private OptionMapping Mapping(SourceLocation at, int level)
    {
        var entries = ImmutableArray.CreateBuilder<OptionEntry>();
        while (Next() is { } key and not MappingEnd)
        {
            var name = Node(key, level + 1);
            if (Next() is not { } next)
            {
                break;
            }

            var value = Node(next, level + 1);
            if (name is OptionScalar scalar)
            {
                entries.Add(new OptionEntry(scalar.Text, scalar.At, value));
            }
            else
            {
                Refuse(name.At, "A key must be text");
            }
        }

        return new OptionMapping(entries.ToImmutable(), at);
    }

    /// <summary>Reads over the rest of a group or list without recursion.</summary>
    private void Skip()
    {
        for (var depth = 1; depth > 0 && Next() is { } next;)
        {
            depth += next.NestingIncrease;
        }
    }

    private void RefuseExtras(ParsingEvent found)
    {
        var extra = found switch
        {
            AnchorAlias => "an alias ('*')",
            NodeEvent node when !node.Anchor.IsEmpty => "an anchor ('&')",
            NodeEvent node when !node.Tag.IsEmpty => "a tag ('!')",
            _ => null,
        };
        if (extra is not null)
        {
            const string hint = "put the text in quotes if it begins with this character";
            Refuse(At(found.Start, found.End), $"The front matter contains {extra}", hint);
        }
    }

    private void RefuseSecondDocument(ParsingEvent found)
    {
        if (found is DocumentStart && !refused)
        {
            refused = true;
            Refuse(At(found.Start, found.End), "The front matter contains a second document");
        }
    }

    private void Refuse(SourceLocation at, string message, string? hint = null) =>
        problems.Add(FrontMatterProblems.UnsupportedYaml.At(at, message, hint));

    private static ScalarKind Kind(Scalar scalar) => scalar.Style switch
    {
        ScalarStyle.Plain when scalar.Value is "" or "~" or "null" => ScalarKind.Blank,
        ScalarStyle.Plain => ScalarKind.Plain,
        _ => ScalarKind.Text,
    };

    private SourceLocation At(Mark from, Mark to)
    {
        // Marks at the end of the text lie behind it; the fault is then on the last line of the head.
        var last = Math.Max(start, end - 1);
        var offset = (int)Math.Min(start + from.Index, last);
        return source.LocationAt(offset, (int)Math.Max(1, to.Index - from.Index));
    }

    /// <summary>
    /// The parser's own words as half a sentence, but for the one fault that nobody sees in an editor.
    /// </summary>
    private Problem Broken(YamlException exception)
    {
        if (exception.Message.Contains("tab character", StringComparison.Ordinal))
        {
            const string tab = "a tab stands where only spaces may";
            return FrontMatterProblems.BrokenYaml.At(At(exception.End, exception.End), NotYaml + tab);
        }

        const string hint = "a text with ': ', '#', '[' or '{' in it needs quotes";
        var reason = char.ToLowerInvariant(exception.Message[0]) + exception.Message[1..].TrimEnd('.');
        return FrontMatterProblems.BrokenYaml.At(At(exception.Start, exception.Start), NotYaml + reason, hint);
    }
}
