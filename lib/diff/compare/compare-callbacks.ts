import type { Operation } from "@/lib/specs/model";
import { type OperationContext, step } from "./difference";
import { type OperationPair, pairOperations } from "./pair-operations";
import type { Walk } from "./walk";

/** How two versions of an operation are compared; handed in, since operations and callbacks contain each other. */
export type CompareOperation = (walk: Walk, context: OperationContext, from: Operation, to: Operation) => void;

/** Compares the calls that the service makes back to its caller, with directions reversed. */
export function compareCallbacks(
  walk: Walk,
  context: OperationContext,
  from: Operation,
  to: Operation,
  compareOperation: CompareOperation,
): void {
  for (const { name, expression, older, newer } of pairExpressions(from, to)) {
    for (const pair of pairOperations(older, newer)) {
      const found = callbackContext(walk, context, name, expression, pair);
      if (pair.from && pair.to) compareOperation(walk, found, pair.from, pair.to);
    }
  }
}

interface ExpressionPair {
  name: string;
  expression: string;
  older: readonly Operation[];
  newer: readonly Operation[];
}

/** Callbacks of one name and expression belong together, then those of one expression: their names are for tools. */
function pairExpressions(from: Operation, to: Operation): ExpressionPair[] {
  const before = expressionsOf(from);
  const after = expressionsOf(to);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((expression) => {
    const older = before.get(expression) ?? new Map<string, Operation[]>();
    const newer = after.get(expression) ?? new Map<string, Operation[]>();
    const gone = [...older.keys()].filter((name) => !newer.has(name));
    const made = [...newer.keys()].filter((name) => !older.has(name));
    const same = [...older.keys()].filter((name) => newer.has(name));
    const names = [
      ...same.map((name) => [name, name] as const),
      ...Array.from({ length: Math.max(gone.length, made.length) }, (_, index) => [gone[index], made[index]] as const),
    ];
    return names.map(([old, now]) => ({
      name: now ?? old ?? "",
      expression,
      older: (old !== undefined && older.get(old)) || [],
      newer: (now !== undefined && newer.get(now)) || [],
    }));
  });
}

/** Expression → callback name → operations. */
function expressionsOf(operation: Operation): Map<string, Map<string, Operation[]>> {
  const found = new Map<string, Map<string, Operation[]>>();
  for (const [name, expressions] of operation.callbacks) {
    for (const [expression, operations] of expressions) {
      const byName = found.get(expression) ?? new Map<string, Operation[]>();
      byName.set(name, operations);
      found.set(expression, byName);
    }
  }
  return found;
}

/** Makes the context of a callback operation, and reports it where it is new or gone. */
function callbackContext(
  walk: Walk,
  parent: OperationContext,
  name: string,
  expression: string,
  pair: OperationPair,
): OperationContext {
  const method = (pair.to ?? pair.from)?.method ?? "";
  const lead = step(step(step(parent.lead, `callback ${name}`), expression), method);
  const context: OperationContext = {
    ...parent,
    prefix: `${parent.prefix}Callback \`${name}\` `,
    lead,
    reversed: !parent.reversed,
    from: pair.from,
    to: pair.to,
  };
  if (pair.from && pair.to) return context;
  walk.report({
    place: pair.to ? "none/callback/existence/added" : "none/callback/existence/removed",
    operation: context,
    subject: `Callback \`${name}\` (${method} ${expression})`,
    trail: lead,
    facts: { name },
    from: pair.from?.place,
    to: pair.to?.place,
  });
  return context;
}
