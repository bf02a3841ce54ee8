import type { Place, Schema, SchemaValue } from "@/lib/specs/model";
import type { WitMember, WitPrimitive, WitType, WitTypeDef } from "@/lib/specs/wit/contract";
import { gateExtensions, isDeprecated } from "./gates";
import { printType } from "./print-type";
import { innerTypes } from "./walk-types";

const INTEGERS: Readonly<Record<string, readonly [minimum: number, maximum?: number]>> = {
  u8: [0, 255],
  u16: [0, 65_535],
  u32: [0, 4_294_967_295],
  u64: [0],
  s8: [-128, 127],
  s16: [-32_768, 32_767],
  s32: [-2_147_483_648, 2_147_483_647],
};

/**
 * Types as JSON Schema, the way they are commonly written as JSON: records are objects in which options may be left out,
 * flags are lists of names, a case that carries something is an object with the case's name as its only property. A named
 * type is one object, however often it is mentioned.
 */
export class WitSchemas {
  private readonly named = new Map<WitTypeDef, Schema>();
  private readonly waiting: WitTypeDef[] = [];

  /** The schema of a named type; what it leads to is made with it. */
  of(type: WitTypeDef): Schema {
    const made = this.mention(type);
    for (let next = this.waiting.pop(); next; next = this.waiting.pop()) this.fill(next, this.mention(next));
    return made;
  }

  /** The schema of a type that is mentioned at a place. */
  at(type: WitType, place: Place): Schema {
    const made = this.schema(type, place);
    for (let next = this.waiting.pop(); next; next = this.waiting.pop()) this.fill(next, this.mention(next));
    return made;
  }

  private mention(type: WitTypeDef): Schema {
    const known = this.named.get(type);
    if (known) return known;
    const made: Schema = { place: type.place, name: schemaName(type) };
    this.named.set(type, made);
    this.waiting.push(type);
    return made;
  }

  private fill(type: WitTypeDef, schema: Schema): void {
    const { shape, docs, gates } = type;
    const body =
      shape.kind === "alias"
        ? this.aliased(shape.type, type.place)
        : shape.kind === "resource"
          ? ({ types: ["object"], written: `resource ${type.name}` } satisfies Partial<Schema>)
          : this.members(shape.kind, shape.members, type);
    Object.assign(schema, body, { place: schema.place, name: schema.name });
    if (docs !== undefined) schema.description = docs;
    if (isDeprecated(gates)) schema.deprecated = true;
    const extensions = gateExtensions(gates);
    if (extensions) schema.extensions = extensions;
  }

  private aliased(type: WitType, place: Place): Partial<Schema> {
    if (type.kind !== "name") return this.schema(type, place);
    return { written: type.name, ...(type.target ? { allOf: [this.mention(type.target)] } : {}) };
  }

  private members(
    kind: "record" | "variant" | "enum" | "flags",
    members: readonly WitMember[],
    type: WitTypeDef,
  ): Partial<Schema> {
    const written = `${kind} ${type.name}`;
    const names = members.map(({ name }) => name);
    if (kind === "record") {
      const properties = new Map(members.map((one) => [one.name, this.property(one)]));
      const required = members.filter((one) => one.type?.kind !== "option").map(({ name }) => name);
      return {
        written,
        types: ["object"],
        properties,
        ...(required.length > 0 ? { required: required.toSorted() } : {}),
      };
    }
    if (kind === "variant") return { written, oneOf: members.map((one) => this.variantCase(one)) };
    const values = new Map(
      members.map((one): [string, SchemaValue] => [one.name, described({ place: one.place }, one)]),
    );
    const one: Partial<Schema> = { types: ["string"], enum: names, values };
    if (kind === "enum") return { written, ...one };
    return { written, types: ["array"], uniqueItems: true, items: { place: type.place, ...one } };
  }

  private property(member: WitMember): Schema {
    const { place, type } = member;
    const inner = type ? this.schema(type, place) : { place };
    if (member.docs === undefined) return inner;
    // A named type has words of its own, which are not the field's.
    return inner.name === undefined
      ? { ...inner, description: member.docs }
      : { ...wrapped(inner, place), description: member.docs };
  }

  private variantCase(member: WitMember): Schema {
    const { name, type, place } = member;
    if (!type) return described({ place, title: name, types: ["string"], enum: [name] }, member);
    const properties = new Map([[name, this.schema(type, place)]]);
    return described({ place, title: name, types: ["object"], properties, required: [name] }, member);
  }

  private schema(type: WitType, place: Place): Schema {
    const written = printType(type);
    const [first, second] = innerTypes(type);
    const inner = (one: WitType | undefined): Schema => (one ? this.schema(one, place) : { place, always: true });
    switch (type.kind) {
      case "primitive":
        return { place, written, ...primitive(type.name) };
      case "name":
        return type.target ? this.mention(type.target) : { place, written };
      case "list": {
        const { length } = type;
        const bounds = length === undefined ? {} : { minItems: length, maxItems: length };
        return { place, written, types: ["array"], items: inner(first), ...bounds };
      }
      case "stream":
        return { place, written, types: ["array"], items: inner(first) };
      case "future":
        return { ...(first ? wrapped(this.schema(first, place), place) : { place }), written };
      case "option":
        return { place, written, anyOf: [inner(first), { place, types: ["null"] }] };
      case "tuple": {
        const { length } = type.items;
        const prefixItems = type.items.map((one) => this.schema(one, place));
        return {
          place,
          written,
          types: ["array"],
          prefixItems,
          items: { place, always: false },
          minItems: length,
          maxItems: length,
        };
      }
      case "map":
        return { place, written, types: ["object"], additionalProperties: inner(second) };
      case "own":
      case "borrow":
        return { ...wrapped(inner(first), place), written };
      case "result": {
        const cases: [string, WitType | undefined][] = [
          ["ok", type.ok],
          ["err", type.err],
        ];
        return { place, written, oneOf: cases.map(([name, of]) => this.resultCase(name, of, place)) };
      }
    }
  }

  private resultCase(name: string, type: WitType | undefined, place: Place): Schema {
    const value = type ? this.schema(type, place) : { place, always: true };
    return {
      place,
      title: name,
      types: ["object"],
      properties: new Map([[name, value]]),
      ...(type ? { required: [name] } : {}),
    };
  }
}

/** What a type is called among the schemas: `types.method`; of another package, `wasi:io/poll.pollable`. */
export function schemaName({ id, package: home }: WitTypeDef): string {
  return home.isRoot ? id.slice(home.name.length + 1) : id;
}

function wrapped(inner: Schema, place: Place): Schema {
  return { place, ...(inner.written === undefined ? {} : { written: inner.written }), allOf: [inner] };
}

function described<T extends Schema | SchemaValue>(made: T, { docs }: WitMember): T {
  return docs === undefined ? made : { ...made, description: docs };
}

function primitive(name: WitPrimitive): Partial<Schema> {
  const bounds = INTEGERS[name];
  if (bounds ?? name === "s64") {
    const [minimum, maximum] = bounds ?? [];
    return {
      types: ["integer"],
      format: name.replace("u", "uint").replace("s", "int"),
      ...(minimum === undefined ? {} : { minimum }),
      ...(maximum === undefined ? {} : { maximum }),
    };
  }
  switch (name) {
    case "bool":
      return { types: ["boolean"] };
    case "f32":
      return { types: ["number"], format: "float" };
    case "f64":
      return { types: ["number"], format: "double" };
    case "char":
      return { types: ["string"], minLength: 1, maxLength: 1 };
    default:
      return { types: ["string"] };
  }
}
