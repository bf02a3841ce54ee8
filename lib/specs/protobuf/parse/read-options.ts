import type { JsonObject, JsonValue } from "@/lib/specs/model";
import type { ProtoOption } from "@/lib/specs/protobuf/contract";
import { childPointer } from "@/lib/specs/source/pointer";
import type { ProtoSourceReader } from "./source-reader";

/** Reads `name = value` of an option; `owner` is the pointer of what it is set on. */
export function readOption(source: ProtoSourceReader, owner: string): ProtoOption {
  const { tokens } = source;
  const { start } = tokens.peek();
  const name = optionName(source);
  tokens.expect("=");
  const value = tokens.is("{") ? readAggregate(source, "{") : source.scalarValue();
  return { name, value, place: source.place(childPointer(childPointer(owner, "options"), name), start) };
}

/** Reads `option name = value;`, whose first word is taken. */
export function readOptionStatement(source: ProtoSourceReader, owner: string): ProtoOption {
  const option = readOption(source, owner);
  source.tokens.expect(";");
  return option;
}

/** Reads `[a = 1, b = 2]`, where there is one. */
export function readOptionList(source: ProtoSourceReader, owner: string): ProtoOption[] {
  const { tokens } = source;
  const options: ProtoOption[] = [];
  if (!tokens.take("[")) return options;
  do options.push(readOption(source, owner));
  while (tokens.take(","));
  tokens.expect("]");
  return options;
}

/** `deprecated`, `(google.api.http).get`, `features.(pb.cpp).string_type`; a leading dot in parentheses is dropped. */
function optionName(source: ProtoSourceReader): string {
  const { tokens } = source;
  let name = "";
  do {
    if (name !== "") name += ".";
    if (tokens.take("(")) {
      name += `(${source.qualifiedName("the name of an option").value.replace(/^\./, "")})`;
      tokens.expect(")");
    } else name += source.identifier("the name of an option").value;
  } while (tokens.take("."));
  return name;
}

/** Reads a message in text format; a field that is given several times is a list. */
function readAggregate(source: ProtoSourceReader, open: "{" | "<"): JsonObject {
  const { tokens } = source;
  const start = tokens.expect(open).start;
  const close = open === "{" ? "}" : ">";
  return source.nested(start, () => {
    const fields = new Map<string, JsonValue[]>();
    while (!tokens.take(close)) {
      const name = fieldName(source);
      const hasColon = tokens.take(":") !== undefined;
      const value = fieldValue(source, hasColon);
      const before = fields.get(name);
      const added = Array.isArray(value) ? value : [value];
      if (before) before.push(...added);
      else fields.set(name, Array.isArray(value) ? [...value] : added);
      if (!tokens.take(",")) tokens.take(";");
    }
    return asObject(fields);
  });
}

function fieldName(source: ProtoSourceReader): string {
  const { tokens } = source;
  if (!tokens.take("[")) return source.identifier("a field").value;
  let { value } = source.qualifiedName("the name of an extension");
  if (tokens.take("/")) value += `/${source.qualifiedName("the name of a message").value}`;
  tokens.expect("]");
  return `[${value}]`;
}

function fieldValue(source: ProtoSourceReader, hasColon: boolean): JsonValue {
  const { tokens } = source;
  if (tokens.is("{")) return readAggregate(source, "{");
  if (tokens.is("<")) return readAggregate(source, "<");
  if (!hasColon) throw tokens.unexpected("`:` or `{`");
  if (!tokens.is("[")) return source.scalarValue();
  const start = tokens.next().start;
  return source.nested(start, () => {
    const values: JsonValue[] = [];
    while (!tokens.take("]")) {
      values.push(fieldValue(source, true));
      if (!tokens.take(",") && !tokens.is("]")) throw tokens.unexpected("`,` or `]`");
    }
    return values;
  });
}

/** Names come from the text: one that means something to the engine is a name like any other. */
function asObject(fields: ReadonlyMap<string, JsonValue[]>): JsonObject {
  const made: JsonObject = {};
  for (const [name, values] of fields) {
    const [only] = values;
    const value = values.length === 1 && only !== undefined ? only : values;
    Object.defineProperty(made, name, { value, enumerable: true, configurable: true, writable: true });
  }
  return made;
}
