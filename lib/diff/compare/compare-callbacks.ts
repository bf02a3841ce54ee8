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
  for (const name of new Set([...from.callbacks.keys(), ...to.callbacks.keys()])) {
    const before = from.callbacks.get(name);
    const after = to.callbacks.get(name);
    for (const expression of new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])) {
      const older = before?.get(expression) ?? [];
      const newer = after?.get(expression) ?? [];
      for (const pair of pairOperations(older, newer)) {
        const found = callbackContext(walk, context, name, expression, pair);
        if (pair.from && pair.to) compareOperation(walk, found, pair.from, pair.to);
      }
    }
  }
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
