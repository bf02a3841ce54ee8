import { BUILTIN_DIRECTIVES, BUILTIN_SCALARS, DEFAULT_DEPRECATION_REASON } from "@/lib/specs/graphql/builtin";
import type {
  GraphqlContract,
  GraphqlDeclaration,
  GraphqlField,
  GraphqlInput,
  GraphqlType,
  GraphqlTypeKind,
  GraphqlTypeRef,
} from "@/lib/specs/graphql/contract";
import type { DeclaredProblem } from "@/lib/specs/graphql/declared-problem";
import { parseGraphqlValue } from "@/lib/specs/graphql/parse-graphql";
import { GRAPHQL_RULES } from "@/lib/specs/graphql/rules";
import { graphqlValue } from "@/lib/specs/graphql/values";
import type { JsonObject, JsonValue, Place } from "@/lib/specs/model";
import type { SpecLimits } from "@/lib/specs/source/limits";
import { childPointer } from "@/lib/specs/source/pointer";
import { isObject, member } from "@/lib/specs/source/source-node";

const KINDS: ReadonlyMap<JsonValue | undefined, GraphqlTypeKind> = new Map([
  ["SCALAR", "scalar"],
  ["OBJECT", "object"],
  ["INTERFACE", "interface"],
  ["UNION", "union"],
  ["ENUM", "enum"],
  ["INPUT_OBJECT", "input"],
]);

/** Names as the language has them: others would not be names in a query either. */
const NAME = /^[_A-Za-z]\w*$/;

/** An entry of a list that has a usable name. */
interface Named {
  name: string;
  value: JsonObject;
  /** In the contract, and in the document. */
  pointer: string;
  written: string;
}

/** Reads types and directives of an introspection result; what is not as it should be is left out, and a problem. */
export class IntrospectionReader {
  readonly problems: DeclaredProblem[] = [];
  private readonly written = new Map<string, string>();

  constructor(
    private readonly file: string,
    private readonly limits: SpecLimits,
  ) {}

  place(pointer: string, written: string): Place {
    if (!this.written.has(pointer)) this.written.set(pointer, written);
    return { file: this.file, pointer };
  }

  pointerOf(pointer: string): string {
    for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
      const written = this.written.get(at);
      if (written !== undefined) return written;
    }
    return "";
  }

  types(contract: GraphqlContract, schema: JsonObject, at: string): void {
    for (const entry of this.named(schema, "types", "/types", at)) {
      const kind = KINDS.get(member(entry.value, "kind"));
      if (!kind) this.report(entry.pointer, entry.written, `The type \`${entry.name}\` has no kind that is known.`);
      else if (!entry.name.startsWith("__") && !(kind === "scalar" && BUILTIN_SCALARS.has(entry.name)))
        this.addTo(contract.types, entry, this.type(entry, kind));
    }
  }

  directives(contract: GraphqlContract, schema: JsonObject, at: string): void {
    for (const entry of this.named(schema, "directives", "/directives", at)) {
      if (BUILTIN_DIRECTIVES.has(entry.name)) continue;
      const locations = listOf(entry.value, "locations").filter((one) => typeof one === "string");
      this.addTo(contract.directives, entry, {
        ...this.declaration(entry),
        args: this.inputs(entry, "args", "args"),
        locations: new Set(locations),
        isRepeatable: member(entry.value, "isRepeatable") === true,
      });
    }
  }

  private type(entry: Named, kind: GraphqlTypeKind): GraphqlType {
    const { value } = entry;
    const specifiedBy = member(value, "specifiedByURL") ?? member(value, "specifiedByUrl");
    return {
      ...this.declaration(entry),
      kind,
      fields: kind === "input" ? this.inputFields(entry) : this.fields(entry),
      values: this.values(entry),
      members: kind === "union" ? this.names(entry, "possibleTypes", "members") : new Map(),
      interfaces: this.names(entry, "interfaces", "interfaces"),
      isOneOf: member(value, "isOneOf") === true,
      ...(typeof specifiedBy === "string" ? { specifiedBy } : {}),
    };
  }

  private fields(entry: Named): Map<string, GraphqlField> {
    const fields = new Map<string, GraphqlField>();
    for (const one of this.named(entry.value, "fields", `${entry.pointer}/fields`, entry.written)) {
      const type = this.typeRef(member(one.value, "type"), one);
      if (type) this.addTo(fields, one, { ...this.declaration(one), type, args: this.inputs(one, "args", "args") });
    }
    return fields;
  }

  private inputFields(entry: Named): Map<string, GraphqlField> {
    const inputs = [...this.inputs(entry, "inputFields", "fields")];
    return new Map(inputs.map(([name, input]) => [name, { ...input, args: new Map() }]));
  }

  private inputs(entry: Named, key: string, as: string): Map<string, GraphqlInput> {
    const inputs = new Map<string, GraphqlInput>();
    for (const one of this.named(entry.value, key, `${entry.pointer}/${as}`, entry.written)) {
      const type = this.typeRef(member(one.value, "type"), one);
      if (!type) continue;
      const text = member(one.value, "defaultValue");
      const node = typeof text === "string" ? parseGraphqlValue(text, this.limits) : undefined;
      if (typeof text === "string" && !node)
        this.report(one.pointer, one.written, `The default of \`${one.name}\` is no GraphQL value.`);
      this.addTo(inputs, one, { ...this.declaration(one), type, ...(node ? { default: graphqlValue(node) } : {}) });
    }
    return inputs;
  }

  private values(entry: Named): Map<string, GraphqlDeclaration> {
    const values = new Map<string, GraphqlDeclaration>();
    for (const one of this.named(entry.value, "enumValues", `${entry.pointer}/values`, entry.written))
      this.addTo(values, one, this.declaration(one));
    return values;
  }

  private names(entry: Named, key: string, as: string): Map<string, Place> {
    const listed = this.named(entry.value, key, `${entry.pointer}/${as}`, entry.written);
    return new Map(listed.map(({ name, pointer, written }) => [name, this.place(pointer, written)]));
  }

  private declaration({ name, value, pointer, written }: Named): GraphqlDeclaration {
    const description = member(value, "description");
    const reason = member(value, "deprecationReason");
    const said = typeof reason === "string" && reason.trim() !== "" && reason.trim() !== DEFAULT_DEPRECATION_REASON;
    return {
      name,
      place: this.place(pointer, written),
      directives: [],
      ...(typeof description === "string" ? { description } : {}),
      ...(member(value, "isDeprecated") === true ? { deprecation: said ? { reason: reason.trim() } : {} } : {}),
    };
  }

  /** The queries of tools go seven wrappers deep at most; what is cut off there is a problem, and left out. */
  private typeRef(value: JsonValue | undefined, entry: Named): GraphqlTypeRef | undefined {
    const kind = member(value, "kind");
    if (kind === "LIST" || kind === "NON_NULL") {
      const of = this.typeRef(member(value, "ofType"), entry);
      if (kind === "LIST") return of && { kind: "list", of };
      return of?.kind === "non-null" ? of : of && { kind: "non-null", of };
    }
    const name = member(value, "name");
    if (typeof name === "string" && NAME.test(name)) return { kind: "named", name };
    this.report(
      entry.pointer,
      entry.written,
      `The type of \`${entry.name}\` is not named, and \`${entry.name}\` is left out.`,
    );
    return undefined;
  }

  private named(owner: JsonObject, key: string, pointer: string, written: string): Named[] {
    return listOf(owner, key).flatMap((value, index) => {
      const at = childPointer(childPointer(written, key), index);
      const name = member(value, "name");
      if (isObject(value) && typeof name === "string" && NAME.test(name))
        return [{ name, value, pointer: childPointer(pointer, name), written: at }];
      this.report(`${pointer}/${index}`, at, `Entry ${index + 1} of \`${key}\` has no name.`);
      return [];
    });
  }

  private addTo<T>(map: Map<string, T>, { name, pointer, written }: Named, value: T): void {
    if (!map.has(name)) map.set(name, value);
    else this.report(pointer, written, `\`${name}\` is there twice.`);
  }

  private report(pointer: string, written: string, message: string): void {
    this.problems.push({
      rule: GRAPHQL_RULES.introspection,
      place: this.place(pointer, written),
      message,
      about: message,
    });
  }
}

function listOf(owner: JsonObject, key: string): JsonValue[] {
  const list = member(owner, key);
  return Array.isArray(list) ? list : [];
}
