import type { JsonObject, JsonValue, Place, Schema, SchemaValue } from "@/lib/specs/model";
import type { SmithyContract, SmithyMember, SmithyShape } from "@/lib/specs/smithy/contract";
import { deprecationOf } from "@/lib/specs/smithy/deprecation-of";
import { preludeType } from "@/lib/specs/smithy/prelude";
import { simpleSchema } from "@/lib/specs/smithy/simple-schema";
import { enumValueOf, hasTrait, textOf, traitKey, traitOf } from "@/lib/specs/smithy/traits-of";

const COMPOUND: ReadonlySet<string> = new Set(["structure", "union", "list", "map", "enum", "intEnum"]);
const BINDINGS = ["httpLabel", "httpQuery", "httpQueryParams", "httpHeader", "httpPrefixHeaders", "httpPayload"];

/** Makes Schemas of shapes, one for each; they are filled later, so that the graph may be circular and of any depth. */
export class SmithySchemas {
  private readonly byId = new Map<string, Schema>();
  private readonly pending: (() => void)[] = [];
  private readonly names = new Map<string, number>();

  constructor(private readonly contract: SmithyContract) {
    for (const { name } of contract.shapes.values()) this.names.set(name, (this.names.get(name) ?? 0) + 1);
  }

  /** What a shape is called among the named schemas: its name, or its whole id where two namespaces have the name. */
  nameOf({ id, name }: SmithyShape): string {
    return this.names.get(name) === 1 ? name : id;
  }

  /** The schema of a shape that has a name of its own. Call `settle` when all are asked for. */
  of(shape: SmithyShape): Schema {
    const known = this.byId.get(shape.id);
    if (known) return known;
    const schema: Schema = { place: shape.place, name: this.nameOf(shape) };
    this.byId.set(shape.id, schema);
    this.pending.push(() => this.fill(schema, shape));
    return schema;
  }

  /** Fills every schema that was asked for, and those they need. */
  settle(): void {
    for (let task = this.pending.pop(); task; task = this.pending.pop()) task();
  }

  /** What a member holds, with what is said of it where it stands. */
  member(of: SmithyMember): Schema {
    const target = this.contract.shapes.get(of.target);
    const own = annotations(of);
    if (!target || !COMPOUND.has(target.type)) {
      const type = target?.type ?? preludeType(of.target);
      const inherited = target ? annotations(target) : {};
      const written = of.target.slice(of.target.indexOf("#") + 1);
      return {
        place: of.place,
        written,
        ...simpleSchema(type, [of, ...(target ? [target] : [])]),
        ...inherited,
        ...own,
      };
    }
    const schema = this.of(target);
    if (Object.keys(own).length === 0) return schema;
    return { place: of.place, written: target.name, allOf: [schema], ...own };
  }

  private fill(schema: Schema, shape: SmithyShape): void {
    Object.assign(schema, annotations(shape), this.bodyOf(shape));
  }

  private bodyOf(shape: SmithyShape): Partial<Schema> {
    const [item, value] = [shape.members.get("member"), shape.members.get("value")];
    const length = (key: string): number | undefined => numberOf(traitKey(shape, "length", key));
    switch (shape.type) {
      case "structure":
        return this.structure(shape);
      case "union":
        return { types: ["object"], oneOf: [...shape.members.values()].map((one) => this.variant(one)) };
      case "list":
        return {
          types: ["array"],
          ...(item ? { items: this.element(shape, item) } : {}),
          ...defined({ minItems: length("min"), maxItems: length("max") }),
          ...(hasTrait(shape, "uniqueItems") ? { uniqueItems: true } : {}),
        };
      case "map":
        return {
          types: ["object"],
          ...(value ? { additionalProperties: this.element(shape, value) } : {}),
          ...this.keys(shape),
          ...defined({ minProperties: length("min"), maxProperties: length("max") }),
        };
      case "enum":
      case "intEnum":
        return enumeration(shape);
      default:
        return simpleSchema(shape.type, [shape]);
    }
  }

  private structure(shape: SmithyShape): Partial<Schema> {
    const members = [...shape.members.values()];
    const required = members.filter((one) => hasTrait(one, "required")).map(({ name }) => name);
    return {
      types: ["object"],
      properties: new Map(members.map((one) => [one.name, this.member(one)])),
      ...(required.length > 0 ? { required } : {}),
    };
  }

  private variant(one: SmithyMember): Schema {
    const place: Place = one.place;
    return {
      place,
      title: one.name,
      types: ["object"],
      properties: new Map([[one.name, this.member(one)]]),
      required: [one.name],
    };
  }

  private element(shape: SmithyShape, one: SmithyMember): Schema {
    const schema = this.member(one);
    if (!hasTrait(shape, "sparse")) return schema;
    return { place: one.place, anyOf: [schema, { place: one.place, types: ["null"] }] };
  }

  private keys(shape: SmithyShape): Partial<Schema> {
    const key = shape.members.get("key");
    const target = key && this.contract.shapes.get(key.target);
    if (!key || (!target && key.traits.size === 0)) return {};
    return { propertyNames: this.member(key) };
  }
}

function annotations(of: SmithyMember | SmithyShape): Partial<Schema> {
  const description = textOf(of, "documentation");
  const fallback = traitOf(of, "default");
  const extensions: JsonObject = { ...deprecationOf(of).extensions };
  for (const name of "target" in of ? BINDINGS : []) {
    const binding = traitOf(of, name);
    if (binding) extensions[`x-${name}`] = typeof binding.value === "string" ? binding.value : true;
  }
  return {
    ...(description === undefined ? {} : { description }),
    ...(fallback === undefined || fallback.value === null ? {} : { default: fallback.value }),
    ...(hasTrait(of, "deprecated") ? { deprecated: true } : {}),
    ...(Object.keys(extensions).length > 0 ? { extensions } : {}),
  };
}

function enumeration(shape: SmithyShape): Partial<Schema> {
  const members = [...shape.members.values()];
  const values = new Map<string, SchemaValue>();
  for (const one of members) {
    const { deprecated, extensions } = deprecationOf(one);
    const description = textOf(one, "documentation");
    values.set(String(enumValueOf(one)), {
      place: one.place,
      ...(description === undefined ? {} : { description }),
      ...(deprecated ? { deprecated } : {}),
      ...(extensions ? { extensions } : {}),
    });
  }
  return { types: [shape.type === "enum" ? "string" : "integer"], enum: members.map(enumValueOf), values };
}

function numberOf(value: JsonValue | undefined): number | undefined {
  return typeof value === "number" ? value : undefined;
}

function defined<T extends object>(fields: T): Partial<T> {
  const kept: Partial<T> = { ...fields };
  for (const [key, value] of Object.entries(fields)) if (value === undefined) Reflect.deleteProperty(kept, key);
  return kept;
}
