import type {
  GraphqlContract,
  GraphqlDeclaration,
  GraphqlInput,
  GraphqlType,
  GraphqlTypeRef,
} from "@/lib/specs/graphql/contract";
import { isRequired, namedType, typeText } from "@/lib/specs/graphql/type-refs";
import { valueData } from "@/lib/specs/graphql/value-data";
import type { JsonObject, JsonType, Place, Schema, SchemaValue } from "@/lib/specs/model";
import { childPlace } from "@/lib/specs/source/source-node";

const SCALARS: ReadonlyMap<string, Pick<Schema, "types" | "format">> = new Map([
  ["Int", { types: ["integer"], format: "int32" }],
  ["Float", { types: ["number"], format: "double" }],
  ["String", { types: ["string"] }],
  ["Boolean", { types: ["boolean"] }],
  ["ID", { types: ["string"] }],
]);

/** A deprecation in the fields that the reader of marks looks at. */
export function deprecationFields({ deprecation }: GraphqlDeclaration): { deprecated?: true; extensions?: JsonObject } {
  if (!deprecation) return {};
  const { reason } = deprecation;
  return { deprecated: true, ...(reason === undefined ? {} : { extensions: { "x-deprecated-reason": reason } }) };
}

/** Makes JSON-like schemas of GraphQL types, each named type once. */
export class SchemaMaker {
  private readonly made = new Map<string, Schema>();
  /** Types that are referred to and not filled in yet: a chain of them may be as long as the schema. */
  private readonly pending: { schema: Schema; type: GraphqlType }[] = [];

  constructor(private readonly contract: GraphqlContract) {}

  /** Every named type but the roots; those too where something gives them back. To be asked for last: it fills in what others refer to. */
  named(): Map<string, Schema> {
    const { types, roots } = this.contract;
    const rootNames = new Set(roots.values());
    const used = new Set([...types.values()].flatMap(namesIn));
    const listed = [...types.keys()].filter((name) => !rootNames.has(name) || used.has(name));
    const schemas = new Map(listed.map((name) => [name, this.ofName(name, { file: "", pointer: "" })]));
    for (let next = this.pending.pop(); next; next = this.pending.pop()) this.shape(next.schema, next.type);
    return schemas;
  }

  /** What an operation gives back. */
  returned({ type, place }: GraphqlInput): Schema {
    return this.ofType(type, place);
  }

  /** An object of arguments or fields. What may be left out is not required; what may be null says so. */
  object(place: Place, inputs: ReadonlyMap<string, GraphqlInput>, isOutput = false): Schema {
    const schema: Schema = { place, types: ["object"] };
    this.fill(schema, inputs, isOutput);
    return schema;
  }

  private fill(schema: Schema, inputs: ReadonlyMap<string, GraphqlInput>, isOutput: boolean): void {
    const all = [...inputs.values()];
    schema.properties = new Map(all.map((input) => [input.name, this.ofInput(input)]));
    const required = all.filter((input) => (isOutput ? input.type.kind === "non-null" : isRequired(input)));
    if (required.length > 0) schema.required = required.map(({ name }) => name);
  }

  private ofInput(input: GraphqlInput): Schema {
    const { type, place, description } = input;
    return {
      ...this.ofType(type, place),
      ...(description === undefined ? {} : { description }),
      ...(input.default ? { default: valueData(input.default.node) } : {}),
      ...deprecationFields(input),
    };
  }

  private ofType(type: GraphqlTypeRef, place: Place): Schema {
    const isNullable = type.kind !== "non-null";
    const inner = type.kind === "non-null" ? type.of : type;
    const written = typeText(type);
    if (inner.kind === "list") {
      const items = this.ofType(inner.of, childPlace(place, "items"));
      return { place, written, types: withNull(["array"], isNullable), items };
    }
    const name = namedType(inner);
    const scalar = this.contract.types.has(name) ? undefined : SCALARS.get(name);
    if (scalar?.types) return { place, written, ...scalar, types: withNull(scalar.types, isNullable) };
    const named = this.ofName(name, place);
    return isNullable
      ? { place, written, anyOf: [named, { place, types: ["null"] }] }
      : { place, written, allOf: [named] };
  }

  private ofName(name: string, place: Place): Schema {
    const known = this.made.get(name);
    if (known) return known;
    const type = this.contract.types.get(name);
    const { description } = type ?? {};
    const schema: Schema = { place: type?.place ?? place, name, ...(description === undefined ? {} : { description }) };
    this.made.set(name, schema);
    if (type) this.pending.push({ schema, type });
    else schema.always = true;
    return schema;
  }

  private shape(schema: Schema, type: GraphqlType): void {
    switch (type.kind) {
      case "enum":
        schema.types = ["string"];
        schema.enum = [...type.values.keys()];
        schema.values = new Map([...type.values].map(([name, value]) => [name, valueOf(value)]));
        return;
      case "union":
        schema.oneOf = [...type.members].map(([name, place]) => this.ofName(name, place));
        return;
      case "scalar":
        if (type.specifiedBy !== undefined) schema.extensions = { "x-specified-by": type.specifiedBy };
        return;
      default:
        schema.types = ["object"];
        this.fill(schema, type.fields, type.kind !== "input");
        if (type.isOneOf) schema.maxProperties = schema.minProperties = 1;
    }
  }
}

function namesIn({ fields, members }: GraphqlType): string[] {
  return [...[...fields.values()].map(({ type }) => namedType(type)), ...members.keys()];
}

function withNull(types: readonly JsonType[], isNullable: boolean): JsonType[] {
  return isNullable ? [...types, "null" as const].sort() : [...types];
}

function valueOf(value: GraphqlDeclaration): SchemaValue {
  const { place, description } = value;
  return { place, ...(description === undefined ? {} : { description }), ...deprecationFields(value) };
}
