import type { WitType, WitTypeDef } from "@/lib/specs/wit/contract";
import type { WitCallable } from "@/lib/specs/wit/operations";
import { namesIn, typesOfFunction, typesOfShape } from "@/lib/specs/wit/walk-types";

/** How many operations reach a named type: which, where it is a single one. */
export type Reach = { count: "none" } | { count: "one"; operation: WitCallable } | { count: "many" };

/** Which operations take or give each named type, directly or within others. Each type is visited twice at most. */
export class TypeReach {
  private readonly reached = new Map<WitTypeDef, Exclude<Reach, { count: "none" }>>();

  constructor(callables: Iterable<WitCallable>) {
    for (const callable of callables) {
      const start = targetsIn(typesOfFunction(callable.function));
      // A method is called on its resource.
      this.mark(callable.resource ? [...start, callable.resource] : start, { count: "one", operation: callable });
    }
  }

  of(type: WitTypeDef): Reach {
    return this.reached.get(type) ?? { count: "none" };
  }

  private mark(start: readonly WitTypeDef[], by: { count: "one"; operation: WitCallable }): void {
    const pending = [...start];
    for (let next = pending.pop(); next; next = pending.pop()) {
      const known = this.reached.get(next);
      if (known?.count === "many" || (known && known.operation === by.operation)) continue;
      this.reached.set(next, known ? { count: "many" } : by);
      pending.push(...targetsIn(typesOfShape(next)));
    }
  }
}

function targetsIn(types: Iterable<WitType>): WitTypeDef[] {
  const found = new Set<WitTypeDef>();
  for (const type of types) for (const { target } of namesIn(type)) if (target) found.add(target);
  return [...found];
}
