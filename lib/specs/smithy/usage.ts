import type { SmithyContract, SmithyShape } from "@/lib/specs/smithy/contract";

/** In which messages a shape travels, and of which operations. */
export interface SmithyUsage {
  /** Callers send it. */
  sent: boolean;
  /** Callers receive it. */
  received: boolean;
  /** The one operation that reaches it; null where several do. */
  operation: string | null;
}

/**
 * Where the shapes of a model are used. In a model without operations anything may be done with every shape. Linear: a shape
 * is visited once for each side, and once more when a second operation reaches it.
 */
export function usageOf(contract: SmithyContract): (id: string) => SmithyUsage | undefined {
  if (contract.operations.length === 0) return () => ({ sent: true, received: true, operation: null });
  const usages = new Map<string, SmithyUsage>();
  for (const id of contract.operations) {
    const operation = contract.shapes.get(id)?.operation;
    if (!operation) continue;
    spread(contract, usages, operation.input.target, "sent", id);
    for (const { target } of [operation.output, ...operation.errors]) spread(contract, usages, target, "received", id);
  }
  for (const service of contract.services) {
    for (const { target } of contract.shapes.get(service)?.entity?.errors ?? [])
      spread(contract, usages, target, "received", null);
  }
  return (id) => usages.get(id);
}

function spread(
  contract: SmithyContract,
  usages: Map<string, SmithyUsage>,
  root: string,
  side: "sent" | "received",
  operation: string | null,
): void {
  const pending = [root];
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    const shape = contract.shapes.get(id);
    if (!shape) continue;
    const known = usages.get(id);
    const owner = !known || known.operation === operation ? operation : null;
    if (known?.[side] && known.operation === owner) continue;
    usages.set(id, { sent: false, received: false, ...known, [side]: true, operation: owner });
    pending.push(...targetsOf(shape));
  }
}

function targetsOf(shape: SmithyShape): string[] {
  return shape.type === "enum" || shape.type === "intEnum"
    ? []
    : [...shape.members.values()].map(({ target }) => target);
}
