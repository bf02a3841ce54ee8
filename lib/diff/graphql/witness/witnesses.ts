import { Judge } from "@/lib/diff/graphql/witness/judge";
import { Literals } from "@/lib/diff/graphql/witness/literals";
import { QueryPaths } from "@/lib/diff/graphql/witness/query-paths";
import type { Proof } from "@/lib/diff/model";
import { BUILTIN_SCALARS } from "@/lib/specs/graphql/builtin";
import type {
  GraphqlContract,
  GraphqlDirective,
  GraphqlField,
  GraphqlType,
  GraphqlTypeRef,
} from "@/lib/specs/graphql/contract";
import { isRequired, namedType, typeText } from "@/lib/specs/graphql/type-refs";

/** Queries that are judged in one comparison: each costs a fraction of a millisecond, and the schemas can be large. */
const MOST_QUERIES = 1_000;
/** Steps from a root to a place: longer queries are no help to anybody. */
const MOST_STEPS = 40;
/** Types of a schema that is built for judging. */
const MOST_TYPES = 10_000;

/**
 * What the newer schema must complain of: one of these words. Where they name it beyond doubt, the way there may be refused, too:
 * with a type all fields that lead to it are often gone.
 */
export type About = string | { says: readonly string[]; isSelfEvident: boolean };

/** One argument of a field, with a value or without any. */
export interface ChangedArgument {
  name: string;
  given: string | undefined;
}

/** How a directive is used: at which places, with which argument (by a variable of a type), and how often at one place. */
export interface DirectedUse {
  places?: readonly string[];
  changed?: ChangedArgument;
  type?: GraphqlTypeRef;
  times?: number;
}

/**
 * Makes queries which show that a difference breaks a caller: the older schema takes them, and the newer refuses them for what
 * is named, though it takes the way there. Both are asked of graphql-js.
 */
export class Witnesses {
  private readonly literals: Literals;
  private ready: { older: Judge; newer: Judge; paths: QueryPaths } | undefined | null = null;
  private left = MOST_QUERIES;

  constructor(
    private readonly from: GraphqlContract,
    private readonly to: GraphqlContract,
  ) {
    this.literals = new Literals(from);
  }

  /** A value of a type of the older schema. */
  literal(type: GraphqlTypeRef): string | undefined {
    return this.literals.of(type);
  }

  /** A value of an input type of the older schema. */
  object(name: string, also: readonly string[], changed?: ChangedArgument): string | undefined {
    return this.literals.object(name, also, changed);
  }

  /** The selection of a field with what must be given, and of something in what it gives back; undefined where none can be written. */
  select({ name, type, args }: GraphqlField, changed?: ChangedArgument, inner?: string): string | undefined {
    const given: string[] = [];
    for (const argument of args.values()) {
      if (argument.name === changed?.name || !isRequired(argument)) continue;
      const value = this.literals.of(argument.type);
      if (value === undefined) return undefined;
      given.push(`${argument.name}: ${value}`);
    }
    if (changed?.given !== undefined) given.push(`${changed.name}: ${changed.given}`);
    const values = given.length > 0 ? `(${given.join(", ")})` : "";
    const named = namedType(type);
    const kind = this.from.types.get(named)?.kind;
    const isLeaf = BUILTIN_SCALARS.has(named) || kind === undefined || kind === "scalar" || kind === "enum";
    const within = inner ?? (kind === "object" ? `... on ${named} { __typename }` : "__typename");
    return isLeaf ? `${name}${values}` : `${name}${values} { ${within} }`;
  }

  /** That a selection on a type is refused, since what it names is not there. */
  selecting(type: string, selection: string | undefined, about: About, variables = ""): Proof | undefined {
    const { paths } = this.prepared() ?? {};
    const way = paths?.stepsTo(type, MOST_STEPS);
    if (!way || selection === undefined) return undefined;
    const write = (inner: string, declared: string): string | undefined => {
      let text: string | undefined = inner;
      for (const step of way.steps.toReversed()) {
        text = "on" in step ? `... on ${step.on} { ${text} }` : this.select(step.field, undefined, text);
        if (text === undefined) return undefined;
      }
      return `${way.root}${declared === "" ? "" : ` Witness(${declared})`} { ${text} }`;
    };
    return this.judged(write(selection, variables), write("__typename", ""), about);
  }

  /** That a value of an input type, an enum or a scalar is refused where callers can give one. */
  giving(type: string, value: string | undefined, about: About, variables = ""): Proof | undefined {
    const { paths } = this.prepared() ?? {};
    let literal = value;
    let at = paths?.givenAt(type);
    for (let steps = 0; at && !at.field && literal !== undefined && steps < MOST_STEPS; steps++) {
      literal = this.literals.object(at.owner, [], { name: at.input.name, given: literal });
      at = paths?.givenAt(at.owner);
    }
    if (!at?.field || literal === undefined) return undefined;
    return this.selecting(at.owner, this.select(at.field, { name: at.input.name, given: literal }), about, variables);
  }

  /** That a query which names a type, or asks it for something, is refused. */
  naming(type: GraphqlType, isGone: boolean): Proof | undefined {
    const { paths } = this.prepared() ?? {};
    const { name } = type;
    const about = { says: [isGone ? `Unknown type "${name}"` : `"${name}"`], isSelfEvident: isGone };
    const at = paths?.givenAt(name);
    if (at) return this.giving(name, "$witness", about, `$witness: ${typeText(at.input.type)}`);
    for (const other of [...type.interfaces.keys(), ...this.unionsOf(name)]) {
      const proof = this.selecting(other, `... on ${name} { __typename }`, about);
      if (proof) return proof;
    }
    const [field] = [...type.fields.values()];
    const returned = paths?.returning(name);
    return (
      (returned && this.selecting(returned.owner, this.select(returned.field), about)) ??
      (field && this.selecting(name, this.select(field), about))
    );
  }

  /** That a query with a directive is refused. */
  directed(directive: GraphqlDirective, { places, changed, type, times = 1 }: DirectedUse = {}): Proof | undefined {
    const { name, args, locations } = directive;
    const given: string[] = [];
    for (const argument of args.values()) {
      if (argument.name === changed?.name || !isRequired(argument)) continue;
      const value = this.literals.of(argument.type);
      if (value === undefined) return undefined;
      given.push(`${argument.name}: ${value}`);
    }
    if (changed?.given !== undefined) given.push(`${changed.name}: ${changed.given}`);
    const use = Array<string>(times)
      .fill(`@${name}${given.length > 0 ? `(${given.join(", ")})` : ""}`)
      .join(" ");
    const says = changed ? [changed.name] : [name];
    for (const place of places ?? locations) {
      const text = this.standing(place, use, type && changed ? `($${changed.name}: ${typeText(type)})` : "");
      const proof = this.judged(text, "query { __typename }", { says, isSelfEvident: false });
      if (proof) return proof;
    }
    return undefined;
  }

  /** A query with a directive at a place; undefined where none is written for it, or where a variable has none. */
  private standing(place: string, use: string, variables: string): string | undefined {
    const root = this.from.roots.get("query") ?? "Query";
    const head = variables === "" ? "query" : `query Witness${variables}`;
    switch (place) {
      case "QUERY":
        return `${head} ${use} { __typename }`;
      case "MUTATION":
        return variables === "" && this.from.roots.has("mutation") ? `mutation ${use} { __typename }` : undefined;
      case "FIELD":
        return `${head} { __typename ${use} }`;
      case "INLINE_FRAGMENT":
        return `${head} { ... ${use} { __typename } }`;
      case "FRAGMENT_SPREAD":
        return `${head} { ...Part ${use} } fragment Part on ${root} { __typename }`;
      case "FRAGMENT_DEFINITION":
        return variables === "" ? `query { ...Part } fragment Part on ${root} ${use} { __typename }` : undefined;
      case "VARIABLE_DEFINITION":
        return variables === ""
          ? `query Witness($show: Boolean! ${use}) { __typename @include(if: $show) }`
          : undefined;
      default:
        return undefined;
    }
  }

  /** That no query can show it, though callers notice. */
  stillValid(reason: string): Proof {
    return { status: "rule", reason };
  }

  private *unionsOf(name: string): Iterable<string> {
    for (const type of this.from.types.values()) if (type.members.has(name)) yield type.name;
  }

  private judged(query: string | undefined, control: string | undefined, about: About): Proof | undefined {
    const ready = this.prepared();
    if (!ready || query === undefined || control === undefined || this.left <= 0) return undefined;
    this.left--;
    const { older, newer } = ready;
    const { says, isSelfEvident } = typeof about === "string" ? { says: [about], isSelfEvident: false } : about;
    if (older.faults(query).length > 0 || (!isSelfEvident && newer.faults(control).length > 0)) return undefined;
    const reason = newer.faults(query).find((fault) => says.some((word) => fault.includes(word)));
    if (reason === undefined) return undefined;
    return {
      status: "proved",
      witness: { side: "request", value: query, acceptedBy: "from", rejectedBy: "to", reason },
    };
  }

  private prepared(): { older: Judge; newer: Judge; paths: QueryPaths } | undefined {
    if (this.left <= 0) return undefined;
    if (this.ready !== null) return this.ready;
    this.ready = undefined;
    if (Math.max(this.from.types.size, this.to.types.size) > MOST_TYPES) return undefined;
    const older = Judge.of(this.from);
    const newer = Judge.of(this.to);
    if (older && newer) this.ready = { older, newer, paths: new QueryPaths(this.from, this.to) };
    return this.ready;
  }
}
