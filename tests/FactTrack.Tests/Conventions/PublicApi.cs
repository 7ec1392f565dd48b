using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace FactTrack.Tests;

/// <summary>Writes the public API of an assembly, one member a line, sorted.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext s_nulls = new();

    /// <summary>The API.</summary>
    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (Type type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Head(type)).Append('\n');
            foreach (string member in type.GetMembers(Declared).Select(Line).OfType<string>().Order(StringComparer.Ordinal))
                text.Append("    ").Append(member).Append('\n');
        }

        return text.ToString();
    }

    private static string Head(Type type)
    {
        string kind = type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct" : IsRecord(type) ? "record" : "class";
        string modifier = type.IsEnum || type.IsInterface || type.IsValueType ? "" : type is { IsAbstract: true, IsSealed: true } ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "";
        IEnumerable<string> bases = new[] { type.BaseType }.Where(b => b is not null && b != typeof(object) && b != typeof(ValueType) && b != typeof(Enum))
            .Concat(type.GetInterfaces().Where(i => i.IsPublic && !i.Name.StartsWith("IEquatable", StringComparison.Ordinal))).Select(b => Name(b!)).Order(StringComparer.Ordinal);
        string from = string.Join(", ", bases);
        return $"{modifier}{kind} {Name(type)}{(from.Length > 0 && !type.IsEnum ? $" : {from}" : "")}";
    }

    private static string? Line(MemberInfo member) => member switch
    {
        FieldInfo { DeclaringType.IsEnum: true, IsStatic: true } value => string.Create(CultureInfo.InvariantCulture, $"{value.Name} = {Convert.ToInt64(value.GetRawConstantValue(), CultureInfo.InvariantCulture)}"),
        FieldInfo { IsPublic: true, IsSpecialName: false } field => $"{Name(field.FieldType)} {field.Name}",
        PropertyInfo { Name: not "EqualityContract" } property when IsSeen(property.GetMethod) => Line(property),
        ConstructorInfo constructor when IsSeen(constructor) && !IsCopy(constructor) => $"new({Parameters(constructor)})",
        MethodInfo method when IsSeen(method) && !IsMade(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)) =>
            $"{(method.IsStatic ? "static " : "")}{Name(method.ReturnType)}{Mark(s_nulls.Create(method.ReturnParameter))} {method.Name}{Arguments(method)}({Parameters(method)})",
        _ => null,
    };

    private static string Line(PropertyInfo property)
    {
        string set = property.SetMethod is not { IsPublic: true } setter ? "" : IsInit(setter) ? " init;" : " set;";
        string required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        string index = property.GetIndexParameters() is { Length: > 0 } parameters ? $"[{string.Join(", ", parameters.Select(Parameter))}]" : "";
        return $"{(property.GetMethod!.IsStatic ? "static " : "")}{required}{Name(property.PropertyType)}{Mark(s_nulls.Create(property))} {property.Name}{index} {{ get;{set} }}";
    }

    private static bool IsSeen(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    private static bool IsMade(MethodInfo method) => method.IsDefined(typeof(CompilerGeneratedAttribute)) || method.Name is "PrintMembers" or "<Clone>$";

    private static bool IsCopy(ConstructorInfo constructor) => constructor.GetParameters() is [var only] && only.ParameterType == constructor.DeclaringType;

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        string way = parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "ref " : "";
        string value = parameter.HasDefaultValue ? $" = {parameter.DefaultValue switch { null => "default", string s => $"\"{s}\"", bool b => b ? "true" : "false", var v => Convert.ToString(v, CultureInfo.InvariantCulture) }}" : "";
        return $"{way}{Name(parameter.ParameterType)}{Mark(s_nulls.Create(parameter))} {parameter.Name}{value}";
    }

    private static string Mark(NullabilityInfo info) => !info.Type.IsValueType && info.ReadState == NullabilityState.Nullable ? "?" : "";

    private static string Arguments(MethodInfo method) => method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";

    private static string Name(Type type)
    {
        if (type.IsByRef) return Name(type.GetElementType()!);
        if (type.IsArray) return $"{Name(type.GetElementType()!)}[]";
        if (Nullable.GetUnderlyingType(type) is { } under) return $"{Name(under)}?";
        string name = type.Namespace is "FactTrack" or "System" or "System.Collections.Generic" || type.IsGenericParameter ? type.Name : $"{type.Namespace}.{type.Name}";
        if (type.DeclaringType is { } outer && !type.IsGenericParameter) name = $"{Name(outer)}.{type.Name}";
        return type.IsGenericType ? $"{name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : name;
    }
}
