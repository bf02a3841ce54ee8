import {
  GRAPHQL_ROOTS,
  type GraphqlContract,
  type GraphqlField,
  type GraphqlInput,
  type GraphqlRoot,
  type GraphqlType,
} from "@/lib/specs/graphql/contract";
import { isRequired, namedType, typeText } from "@/lib/specs/graphql/type-refs";

/** One step of a query: a field of the type before, or a fragment on another type. */
type Step = { field: GraphqlField } | { on: string };

interface Reached {
  /** The type before; absent: it is a root. */
  before?: string;
  step?: Step;
  root: GraphqlRoot;
}

/** A place where callers give a value of a type. */
export interface GivenAt {
  /** The field with the argument; or the input type with the field, which is given in turn. */
  owner: string;
  field: GraphqlField | undefined;
  input: GraphqlInput;
}

/**
 * The shortest ways to types by queries that both schemas take, as far as they say: nothing on the way is gone, of another type, or
 * asks for more.
 */
export class QueryPaths {
  private readonly reached = new Map<string, Reached>();
  private readonly given = new Map<string, GivenAt>();
  private readonly implementers = new Map<string, string[]>();
  private readonly returned = new Map<string, { owner: string; field: GraphqlField }>();

  constructor(
    private readonly from: GraphqlContract,
    private readonly to: GraphqlContract,
  ) {
    for (const type of from.types.values()) {
      for (const name of type.interfaces.keys()) {
        const known = this.implementers.get(name);
        if (known) known.push(type.name);
        else this.implementers.set(name, [type.name]);
      }
    }
    // What both schemas take comes first; a way that only the older takes is better than none.
    for (const isKeptOnly of [true, false]) {
      this.walkOutputs(isKeptOnly);
      this.walkInputs(isKeptOnly);
    }
  }

  /** The steps to a type, and the root they begin at; undefined where there is no way, or none of so few steps. */
  stepsTo(name: string, most: number): { root: GraphqlRoot; steps: Step[] } | undefined {
    const steps: Step[] = [];
    let at = this.reached.get(name);
    while (at?.step && at.before !== undefined) {
      if (steps.length >= most) return undefined;
      steps.push(at.step);
      at = this.reached.get(at.before);
    }
    return at && { root: at.root, steps: steps.reverse() };
  }

  /** Where callers give values of a type. */
  givenAt(name: string): GivenAt | undefined {
    return this.given.get(name);
  }

  /** A field that gives a type back, on a type that a query comes to. */
  returning(name: string): { owner: string; field: GraphqlField } | undefined {
    return this.returned.get(name);
  }

  private walkOutputs(isKeptOnly: boolean): void {
    const queue = [...this.reached.keys()];
    const reach = (name: string, at: Reached): void => {
      if (this.reached.has(name) || !this.from.types.has(name)) return;
      this.reached.set(name, at);
      queue.push(name);
    };
    for (const root of GRAPHQL_ROOTS) reach(this.from.roots.get(root) ?? "", { root });
    for (let next = 0; next < queue.length; next++) {
      const before = queue[next] ?? "";
      const type = this.from.types.get(before);
      const root = this.reached.get(before)?.root;
      if (!type || !root) continue;
      for (const field of type.fields.values()) {
        const name = namedType(field.type);
        const isKept = this.isKept(type, field);
        if (isKeptOnly && !isKept) continue;
        if (!this.returned.has(name)) this.returned.set(name, { owner: before, field });
        reach(name, { before, step: { field }, root });
      }
      for (const on of this.narrower(type, isKeptOnly)) reach(on, { before, step: { on }, root });
    }
  }

  private *narrower(type: GraphqlType, isKeptOnly: boolean): Iterable<string> {
    const newer = this.to.types.get(type.name);
    for (const name of type.members.keys()) if (!isKeptOnly || newer?.members.has(name) === true) yield name;
    for (const name of this.implementers.get(type.name) ?? [])
      if (!isKeptOnly || this.to.types.get(name)?.interfaces.has(type.name) === true) yield name;
    for (const name of type.interfaces.keys()) if (!isKeptOnly || newer?.interfaces.has(name) === true) yield name;
  }

  /** Whether a query by the field stays right for all that its own arguments say. */
  private isKept(type: GraphqlType, field: GraphqlField): boolean {
    const newer = this.newerField(type, field.name);
    if (!newer || namedType(newer.type) !== namedType(field.type)) return false;
    const isSame = (argument: string): boolean => {
      const [older, now] = [field.args.get(argument), newer.args.get(argument)];
      return older !== undefined && now !== undefined && typeText(older.type) === typeText(now.type);
    };
    const needed = [...field.args.values(), ...newer.args.values()].filter(isRequired);
    return needed.every((argument) => isSame(argument.name));
  }

  private newerField({ name }: GraphqlType, field: string): GraphqlField | undefined {
    const root = GRAPHQL_ROOTS.find((one) => this.from.roots.get(one) === name);
    return this.to.types.get((root && this.to.roots.get(root)) ?? name)?.fields.get(field);
  }

  private walkInputs(isKeptOnly: boolean): void {
    const queue = [...this.given.keys()];
    const give = (input: GraphqlInput, newer: GraphqlInput | undefined, at: GivenAt): void => {
      const name = namedType(input.type);
      if (this.given.has(name) || (isKeptOnly && (!newer || namedType(newer.type) !== name))) return;
      this.given.set(name, at);
      queue.push(name);
    };
    for (const owner of this.reached.keys()) {
      const type = this.from.types.get(owner);
      for (const field of type?.fields.values() ?? []) {
        if (!type || (isKeptOnly && !this.isKept(type, field))) continue;
        const newer = this.newerField(type, field.name);
        for (const argument of field.args.values())
          give(argument, newer?.args.get(argument.name), { owner, field, input: argument });
      }
    }
    for (let next = 0; next < queue.length; next++) {
      const owner = queue[next] ?? "";
      const type = this.from.types.get(owner);
      if (type?.kind !== "input") continue;
      for (const input of type.fields.values())
        give(input, this.to.types.get(owner)?.fields.get(input.name), { owner, field: undefined, input });
    }
  }
}
