import type { SmithyShape } from "@/lib/specs/smithy/contract";

/** The shapes that are bound to an entity: its operations and resources, in order. */
export function boundTo({ entity }: SmithyShape): string[] {
  if (!entity) return [];
  const { lifecycle, operations, collectionOperations, resources } = entity;
  return [...lifecycle.values(), ...collectionOperations, ...operations, ...resources].map(({ target }) => target);
}

/** Ids of the operations and resources that services reach, each once, in the order of the services. */
export function serviceClosure(shapes: ReadonlyMap<string, SmithyShape>, services: readonly string[]): string[] {
  const found = new Set<string>();
  const pending = services.toReversed();
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    const shape = shapes.get(id);
    if (!shape || found.has(id)) continue;
    if (shape.type !== "operation" && !shape.entity) continue;
    found.add(id);
    pending.push(...boundTo(shape).toReversed());
  }
  return [...found];
}
