import type { OperationDto } from "@/lib/versions/schema";

/** Operations under one heading. */
export interface OperationGroup {
  /** The tag; null for operations without one. */
  tag: string | null;
  operations: OperationDto[];
}

/** Operations by their first tag, in the order in which the tags appear; those without a tag last. */
export function groupOperations(operations: readonly OperationDto[]): OperationGroup[] {
  const groups = new Map<string | null, OperationDto[]>();
  for (const operation of operations) {
    const tag = operation.tags[0] ?? null;
    const group = groups.get(tag);
    if (group) group.push(operation);
    else groups.set(tag, [operation]);
  }
  const all = [...groups].map(([tag, inside]) => ({ tag, operations: inside }));
  return [...all.filter((group) => group.tag !== null), ...all.filter((group) => group.tag === null)];
}
