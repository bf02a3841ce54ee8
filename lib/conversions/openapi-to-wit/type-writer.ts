import type { Losses } from "@/lib/conversions/losses";
import type { JsonValue, Schema } from "@/lib/specs/model";
import { KebabNames } from "./kebab-names";
import { LOSS_KINDS, type LossKind } from "./loss-kinds";
import { docLines } from "./write-docs";

const DEEPEST = 60;
const JSON_TEXT = "string";
const CONSTRAINTS = [
  "pattern",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "multipleOf",
  "uniqueItems",
] as const;

/** Writes schemas as WIT types. Named ones, and those that need a name, are declared once each. */
export class TypeWriter {
  private readonly names = new KebabNames();
  private readonly known = new Map<Schema, string>();
  private readonly open = new Set<Schema>();
  private readonly declared: string[][] = [];
  /** The operation under conversion, for losses. */
  operation: string | undefined;

  constructor(private readonly losses: Losses) {}

  /** The declarations that were needed, each with its lines. */
  declarations(): readonly string[][] {
    return this.declared;
  }

  /** A name for something else that is declared beside the types. */
  giveName(text: string): string {
    return this.names.give(text);
  }

  /** Puts a declaration beside the others. */
  add(lines: string[]): void {
    this.declared.push(lines);
  }

  /** Notes a loss at a schema. */
  lose(kind: LossKind, effect: "dropped" | "approximated" | "assumed", schema: Pick<Schema, "place">): void {
    this.losses.add(kind, effect, LOSS_KINDS[kind], schema.place, this.operation);
  }

  /** The type of a schema where it is mentioned; `hint` names it where it needs a name and has none. */
  write(schema: Schema, hint: string, depth = 0): string {
    const known = this.known.get(schema);
    if (known !== undefined) return known;
    if (this.open.has(schema) || depth > DEEPEST) {
      this.lose(this.open.has(schema) ? "recursion" : "too-deep", "approximated", schema);
      return JSON_TEXT;
    }
    this.open.add(schema);
    const type = this.fresh(schema, schema.name ?? hint, depth);
    this.open.delete(schema);
    this.known.set(schema, type);
    return type;
  }

  private fresh(schema: Schema, name: string, depth: number): string {
    const { core, isNullable } = withoutNull(schema);
    const type = this.core(core, name, depth);
    return isNullable ? `option<${type}>` : type;
  }

  private core(schema: Schema, name: string, depth: number): string {
    const { types = [], enum: values, oneOf, anyOf, allOf } = schema;
    if (CONSTRAINTS.some((key) => schema[key] !== undefined)) this.lose("constraint", "dropped", schema);
    if (values && values.length > 0) return this.enumeration(schema, values, name);
    if (allOf && allOf.length > 0) return this.all(schema, allOf, name, depth);
    const choices = oneOf ?? anyOf;
    if (choices && choices.length > 0) return this.union(schema, choices, name, depth);
    if (types.length > 1) {
      const parts = types.map((type): Schema => ({ ...schema, types: [type], title: type }));
      return this.union(schema, parts, name, depth);
    }
    const [type] = types;
    if (type === "object" || (type === undefined && schema.properties)) return this.object(schema, name, depth);
    if (type === "array")
      return `list<${schema.items ? this.write(schema.items, `${name}-item`, depth + 1) : this.any(schema)}>`;
    return this.scalar(schema, type);
  }

  private scalar(schema: Schema, type: string | undefined): string {
    const { format, minimum } = schema;
    switch (type) {
      case "boolean":
        return "bool";
      case "integer": {
        const isSigned = minimum === undefined || minimum < 0;
        if (format === "int32") return isSigned ? "s32" : "u32";
        if (format !== "int64") this.lose("integer-size", "assumed", schema);
        return isSigned ? "s64" : "u64";
      }
      case "number":
        return format === "float" ? "f32" : "f64";
      case "string":
        if (format === "binary" || format === "byte" || schema.contentEncoding === "base64") return "list<u8>";
        if (format !== undefined) this.lose("constraint", "dropped", schema);
        return "string";
      default:
        return this.any(schema);
    }
  }

  private any(schema: Schema): string {
    this.lose("any-as-json", "approximated", schema);
    return JSON_TEXT;
  }

  private object(schema: Schema, name: string, depth: number): string {
    const { properties = new Map<string, Schema>(), required = [], additionalProperties: more } = schema;
    if (properties.size === 0) {
      if (!more || more.always !== undefined) return this.any(schema);
      this.lose("map", "approximated", schema);
      return `list<tuple<string, ${this.write(more, `${name}-value`, depth + 1)}>>`;
    }
    if (more && more.always !== false) this.lose("extra-properties", "dropped", schema);
    const own = this.names.give(name);
    const fields = new KebabNames();
    const lines = [...properties].flatMap(([key, property]) => {
      const type = this.write(property, `${name}-${key}`, depth + 1);
      const isOption = !required.includes(key);
      if (isOption && type.startsWith("option<")) this.lose("null-or-absent", "approximated", property);
      const field = fields.give(key);
      if (field.replace("%", "") !== key) this.lose("name", "approximated", property);
      const written = isOption && !type.startsWith("option<") ? `option<${type}>` : type;
      const docs = docLines(
        property.description,
        field.replace("%", "") === key ? undefined : key,
        property.deprecated,
      );
      return [...docs, `${field}: ${written},`].map((line) => `  ${line}`);
    });
    this.declare(schema, [`record ${own} {`, ...lines, "}"]);
    return own;
  }

  private enumeration(schema: Schema, values: readonly JsonValue[], name: string): string {
    const own = this.names.give(name);
    const cases = new KebabNames();
    const lines = values.flatMap((value) => {
      const text = typeof value === "string" ? value : JSON.stringify(value);
      const written = cases.give(text);
      const isSame = written.replace("%", "") === value;
      if (!isSame) this.lose("enum-value", "approximated", schema);
      return [...docLines(undefined, isSame ? undefined : text), `${written},`].map((line) => `  ${line}`);
    });
    this.declare(schema, [`enum ${own} {`, ...lines, "}"]);
    return own;
  }

  private union(schema: Schema, choices: readonly Schema[], name: string, depth: number): string {
    const [only] = choices;
    if (only && choices.length === 1) return this.write(only, name, depth + 1);
    this.lose("union", "approximated", schema);
    const own = this.names.give(name);
    const cases = new KebabNames();
    const lines = choices.map((one, index) => {
      const label = one.name ?? one.title ?? one.types?.[0] ?? `case-${index + 1}`;
      return `  ${cases.give(label)}(${this.write(one, `${name}-${label}`, depth + 1)}),`;
    });
    this.declare(schema, [`variant ${own} {`, ...lines, "}"]);
    return own;
  }

  /** Objects are put together; of anything else the first part counts. */
  private all(schema: Schema, parts: readonly Schema[], name: string, depth: number): string {
    const [first] = parts;
    const own: Schema = { ...schema };
    delete own.allOf;
    const together = [...parts, own].flatMap((part) => flattened(part, new Set(), 0));
    const properties = new Map(together.flatMap((part) => [...(part.properties ?? [])]));
    if (properties.size === 0) {
      if (parts.length > 1) this.lose("intersection", "approximated", schema);
      return first ? this.write(first, name, depth + 1) : this.any(schema);
    }
    const required = [...new Set(together.flatMap((part) => part.required ?? []))];
    return this.object({ ...own, types: ["object"], properties, required }, name, depth);
  }

  private declare({ description, deprecated }: Schema, lines: string[]): void {
    this.declared.push([...docLines(description, undefined, deprecated), ...lines]);
  }
}

/** A schema and the parts of its `allOf`, deep inside; bounded. */
function flattened(schema: Schema, seen: Set<Schema>, depth: number): Schema[] {
  if (seen.has(schema) || depth > DEEPEST) return [];
  seen.add(schema);
  return [...(schema.allOf ?? []).flatMap((part) => flattened(part, seen, depth + 1)), schema];
}

/** A schema without null among what it allows, and whether it was. */
function withoutNull(schema: Schema): { core: Schema; isNullable: boolean } {
  const { types, enum: values, oneOf, anyOf } = schema;
  const isNull = (one: Schema): boolean => one.types?.length === 1 && one.types[0] === "null";
  const core = { ...schema };
  let isNullable = false;
  if (types && types.length > 1 && types.includes("null")) {
    core.types = types.filter((type) => type !== "null");
    isNullable = true;
  }
  if (values?.includes(null)) {
    core.enum = values.filter((value) => value !== null);
    isNullable = true;
  }
  if (oneOf?.some(isNull)) {
    core.oneOf = oneOf.filter((one) => !isNull(one));
    isNullable = true;
  }
  if (anyOf?.some(isNull)) {
    core.anyOf = anyOf.filter((one) => !isNull(one));
    isNullable = true;
  }
  return { core, isNullable };
}
