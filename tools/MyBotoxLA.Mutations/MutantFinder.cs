using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace MyBotoxLA.Mutations;

/// <summary>
/// Finds the mutants of a source file by its syntax alone, so some do not compile. Constants, patterns, and attributes are left out:
/// they cannot change while the program runs.
/// </summary>
internal sealed class MutantFinder(TextLineCollection lines) : CSharpSyntaxWalker
{
    private static readonly Dictionary<SyntaxKind, string> Operators = new()
    {
        [SyntaxKind.LessThanExpression] = "<=",
        [SyntaxKind.LessThanOrEqualExpression] = "<",
        [SyntaxKind.GreaterThanExpression] = ">=",
        [SyntaxKind.GreaterThanOrEqualExpression] = ">",
        [SyntaxKind.EqualsExpression] = "!=",
        [SyntaxKind.NotEqualsExpression] = "==",
        [SyntaxKind.LogicalAndExpression] = "||",
        [SyntaxKind.LogicalOrExpression] = "&&",
        [SyntaxKind.AddExpression] = "-",
        [SyntaxKind.SubtractExpression] = "+",
        [SyntaxKind.MultiplyExpression] = "/",
        [SyntaxKind.DivideExpression] = "*",
    };

    private static readonly (string One, string Other)[] Methods =
    [
        ("Any", "All"),
        ("First", "Last"),
        ("FirstOrDefault", "LastOrDefault"),
        ("IndexOf", "LastIndexOf"),
        ("Max", "Min"),
        ("MaxBy", "MinBy"),
        ("OrderBy", "OrderByDescending"),
        ("Skip", "Take"),
        ("StartsWith", "EndsWith"),
        ("TrimStart", "TrimEnd"),
    ];

    private readonly List<Mutant> _found = [];

    public static ImmutableArray<Mutant> Find(string source)
    {
        var text = SourceText.From(source);
        var finder = new MutantFinder(text.Lines);
        finder.Visit(CSharpSyntaxTree.ParseText(text).GetRoot());
        return [.. finder._found];
    }

    public override void Visit(SyntaxNode? node)
    {
        if (!IsConstant(node))
        {
            base.Visit(node);
        }
    }

    public override void VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        if (node.IsKind(SyntaxKind.CoalesceExpression))
        {
            Replace(node, node.Left.ToString());
            if (node.Right is not ThrowExpressionSyntax)
            {
                Replace(node, node.Right.ToString());
            }
        }
        else if (Operators.TryGetValue(node.Kind(), out var other) && !IsText(node))
        {
            Replace(node, $"{node.Left} {other} {node.Right}");
        }

        base.VisitBinaryExpression(node);
    }

    public override void VisitPrefixUnaryExpression(PrefixUnaryExpressionSyntax node)
    {
        if (node.IsKind(SyntaxKind.LogicalNotExpression))
        {
            Replace(node, node.Operand.ToString());
        }

        base.VisitPrefixUnaryExpression(node);
    }

    public override void VisitLiteralExpression(LiteralExpressionSyntax node)
    {
        if (node.Token.Value is bool truth)
        {
            Replace(node, truth ? "false" : "true");
        }
        else if (node.Token.Value is int number and < int.MaxValue)
        {
            Replace(node, (number + 1).ToString(CultureInfo.InvariantCulture));
        }
    }

    public override void VisitInvocationExpression(InvocationExpressionSyntax node)
    {
        if (node.Expression is MemberAccessExpressionSyntax called && FindOpposite(called.Name.ToString()) is { } other)
        {
            Replace(node, $"{called.Expression}.{other}{node.ArgumentList}");
        }

        base.VisitInvocationExpression(node);
    }

    public override void VisitIsPatternExpression(IsPatternExpressionSyntax node)
    {
        Negate(node);
        base.VisitIsPatternExpression(node);
    }

    public override void VisitIfStatement(IfStatementSyntax node)
    {
        NegateCondition(node.Condition);
        base.VisitIfStatement(node);
    }

    public override void VisitConditionalExpression(ConditionalExpressionSyntax node)
    {
        NegateCondition(node.Condition);
        base.VisitConditionalExpression(node);
    }

    public override void VisitExpressionStatement(ExpressionStatementSyntax node)
    {
        Add(node.Span, $"if (!{Mutant.Switch}) {{ ", " }", $"without {node}");
        base.VisitExpressionStatement(node);
    }

    public override void VisitSwitchExpressionArm(SwitchExpressionArmSyntax node)
    {
        if (node is { WhenClause: null, Pattern: not DiscardPatternSyntax })
        {
            Add(new TextSpan(node.Pattern.Span.End, 0), $" when !{Mutant.Switch}", "", $"without {node}");
        }

        base.VisitSwitchExpressionArm(node);
    }

    private static bool IsConstant(SyntaxNode? node) => node switch
    {
        AttributeListSyntax or PatternSyntax or ParameterListSyntax or EnumMemberDeclarationSyntax or SwitchLabelSyntax => true,
        FieldDeclarationSyntax field => field.Modifiers.Any(SyntaxKind.ConstKeyword),
        LocalDeclarationStatementSyntax local => local.IsConst,
        _ => false,
    };

    private static string? FindOpposite(string method) => Array.Find(Methods, pair => pair.One == method || pair.Other == method) switch
    {
        (null, _) => null,
        var (one, other) => method == one ? other : one,
    };

    /// <summary>Text cannot be subtracted.</summary>
    private static bool IsText(BinaryExpressionSyntax node) =>
        node.IsKind(SyntaxKind.AddExpression)
        && node.DescendantNodes().Any(part =>
            part.IsKind(SyntaxKind.StringLiteralExpression) || part is InterpolatedStringExpressionSyntax);

    /// <summary>Comparisons and the like have mutants of their own.</summary>
    private void NegateCondition(ExpressionSyntax node)
    {
        if (node is InvocationExpressionSyntax or MemberAccessExpressionSyntax or IdentifierNameSyntax)
        {
            Negate(node);
        }
    }

    private void Negate(ExpressionSyntax node) => Add(node.Span, $"({Mutant.Switch} ^ (", "))", $"{node} → !({node})");

    private void Replace(ExpressionSyntax node, string by) =>
        Add(node.Span, $"({Mutant.Switch} ? ({by}) : (", "))", $"{node} → {by}");

    private void Add(TextSpan span, string before, string after, string description)
    {
        var words = description.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        _found.Add(new Mutant(span, before, after, lines.GetLinePosition(span.Start).Line + 1, string.Join(' ', words)));
    }
}
