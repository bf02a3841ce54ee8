import type { EntityRef } from "@/lib/backstage/model";

export const DEFAULT_NAMESPACE = "default";

const PART = /^[A-Za-z0-9]([-_.A-Za-z0-9]*[A-Za-z0-9])?$/;
const SHAPE = /^(?:([^:/]+):)?(?:([^:/]+)\/)?([^:/]+)$/;

/**
 * Reads `[kind:][namespace/]name`. What is left out comes from the place the reference stands in. Undefined where the
 * text is no reference. Kind and namespace are in lower case afterwards; the name is as written.
 */
export function parseEntityRef(text: string, context: { kind: string; namespace?: string }): EntityRef | undefined {
  if (text.length > 300) return undefined;
  const [, kind = context.kind, namespace = context.namespace ?? DEFAULT_NAMESPACE, name] =
    SHAPE.exec(text.trim()) ?? [];
  if (name === undefined || ![kind, namespace, name].every((part) => PART.test(part))) return undefined;
  return { kind: kind.toLowerCase(), namespace: namespace.toLowerCase(), name };
}

/** The whole reference, the same for every way to write it: what entities are looked up by. */
export function entityKey(ref: EntityRef): string {
  return `${ref.kind}:${ref.namespace}/${ref.name}`.toLowerCase();
}

/** The reference as people write it where `context` is understood: as short as it may be. */
export function formatEntityRef(ref: EntityRef, context: { kind: string; namespace?: string }): string {
  const kind = ref.kind === context.kind ? "" : `${ref.kind}:`;
  const namespace = ref.namespace === (context.namespace ?? DEFAULT_NAMESPACE) ? "" : `${ref.namespace}/`;
  return `${kind}${namespace}${ref.name}`;
}

/** Whether a text may be an entity's name: letters, digits and `-_.` inside, at most 63 of them. */
export function isEntityName(name: string): boolean {
  return name.length <= 63 && PART.test(name);
}
