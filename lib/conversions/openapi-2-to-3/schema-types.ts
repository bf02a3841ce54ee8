import type { Context } from "@/lib/conversions/openapi-2-to-3/context";
import type { JsonObject, JsonValue } from "@/lib/specs/model";
import { textField, textListField } from "@/lib/specs/openapi/fields";
import { member, type SourceNode } from "@/lib/specs/source/source-node";

type Fields = [string, JsonValue][];

/**
 * `type`, `format` and `nullable` of a schema or parameter: `x-nullable`, on which tools for 2.0 agree, becomes `nullable`, `file` a
 * binary string, and a list of types alternatives.
 */
export function schemaTypes(node: SourceNode, context: Context): Fields {
  const written = textListField(node, "type") ?? [textField(node, "type") ?? ""];
  const names = [...new Set(written)].filter((name) => name !== "null" && name !== "");
  const hasNull = written.includes("null") || member(node.value, "x-nullable") === true;
  const format = textField(node, "format");
  const [first] = names;
  const formatField: Fields = format === undefined ? [] : [["format", format]];
  if (first === "file") return [["type", "string"], ["format", "binary"], ...nullable(hasNull)];
  if (first === undefined)
    return written.includes("null") ? onlyNull(node, context) : [...formatField, ...nullable(hasNull)];
  if (names.length === 1) return [["type", first], ...formatField, ...nullable(hasNull)];
  return [...alternatives(names, hasNull, node, context), ...formatField];
}

function nullable(isNullable: boolean): Fields {
  return isNullable ? [["nullable", true]] : [];
}

function onlyNull(node: SourceNode, context: Context): Fields {
  const message = "3.0 has no type `null`; in the result it is a text that can only be null.";
  context.lose("several-types", "approximated", message, node);
  return [
    ["type", "string"],
    ["nullable", true],
    ["enum", [null]],
  ];
}

function alternatives(names: readonly string[], hasNull: boolean, node: SourceNode, context: Context): Fields {
  if (member(node.value, "anyOf") !== undefined) {
    context.lose("several-types", "dropped", "3.0 knows one type only; the list beside `anyOf` is left out.", node);
    return [];
  }
  const message = "3.0 knows one type only; in the result each of them is an alternative.";
  context.lose("several-types", "approximated", message, node);
  const one = (type: string): JsonObject => ({
    type,
    ...(type === "array" ? { items: {} } : {}),
    ...(hasNull ? { nullable: true } : {}),
  });
  return [["anyOf", names.map(one)]];
}
