import { GRAPHQL_ROOTS, type GraphqlContract, type GraphqlType } from "@/lib/specs/graphql/contract";
import { operationKey } from "@/lib/specs/graphql/to-spec-model";
import { namedType } from "@/lib/specs/graphql/type-refs";

/** Whether callers receive a type, or send it. */
export type Direction = "output" | "input";

/** Names of root fields that are kept of a type; whether there are more is known, too. */
const MOST_NAMES = 4;

/**
 * Which root fields lead to a type, by direction: the first few of them in the order of their names. Linear in the schema: a walk
 * from a root field stops at types that have their names already, since what is behind those has them as well.
 */
export class Reach {
  private readonly reached = { output: new Map<string, string[]>(), input: new Map<string, string[]>() };
  private readonly implementers = new Map<string, string[]>();

  constructor(private readonly contract: GraphqlContract) {
    for (const type of contract.types.values()) {
      for (const name of type.interfaces.keys()) {
        const known = this.implementers.get(name);
        if (known) known.push(type.name);
        else this.implementers.set(name, [type.name]);
      }
    }
    const roots = GRAPHQL_ROOTS.flatMap((root) => {
      const type = contract.types.get(contract.roots.get(root) ?? "");
      return [...(type?.fields.values() ?? [])].map((field) => ({ key: operationKey(root, field.name), field }));
    });
    roots.sort((a, b) => (a.key < b.key ? -1 : 1));
    for (const { key, field } of roots) {
      this.walk(key, [
        ["output", namedType(field.type)],
        ...[...field.args.values()].map(({ type }): [Direction, string] => ["input", namedType(type)]),
      ]);
    }
    // Whoever can write a directive in a query sends its arguments, whatever the field.
    for (const { name, args } of contract.directives.values())
      this.walk(
        `@${name}`,
        [...args.values()].map(({ type }): [Direction, string] => ["input", namedType(type)]),
      );
  }

  /** The names of the first root fields that reach a type; empty: callers have nothing to do with it. */
  names(type: string, direction?: Direction): readonly string[] {
    if (direction) return this.reached[direction].get(type) ?? [];
    return [...new Set([...this.names(type, "output"), ...this.names(type, "input")])].sort();
  }

  /** Whether there are no more than those. */
  static isAll(names: readonly string[]): boolean {
    return names.length < MOST_NAMES;
  }

  private walk(label: string, from: [Direction, string][]): void {
    const pending = [...from];
    for (let next = pending.pop(); next; next = pending.pop()) {
      const [direction, name] = next;
      if (!this.mark(direction, name, label)) continue;
      const type = this.contract.types.get(name);
      if (type) pending.push(...this.behind(type, direction, label));
    }
  }

  private mark(direction: Direction, name: string, label: string): boolean {
    const names = this.reached[direction].get(name) ?? [];
    if (names.length >= MOST_NAMES || names.at(-1) === label) return false;
    names.push(label);
    this.reached[direction].set(name, names);
    return true;
  }

  private behind(type: GraphqlType, direction: Direction, label: string): [Direction, string][] {
    const found: [Direction, string][] = [];
    for (const field of type.fields.values()) {
      found.push([direction, namedType(field.type)]);
      for (const argument of field.args.values()) found.push(["input", namedType(argument.type)]);
    }
    for (const name of type.members.keys()) found.push([direction, name]);
    for (const name of this.implementers.get(type.name) ?? []) found.push([direction, name]);
    // A fragment can name the interface of a type, which does not lead to the other types that have it.
    if (type.kind === "object" && direction === "output")
      for (const name of type.interfaces.keys()) this.mark("output", name, label);
    return found;
  }
}
