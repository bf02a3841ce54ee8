import { operationMatchKey } from "./subject";

/** Something that can be replaced, or replace. `operation` null: the whole version; `version` null: the API. */
export interface ReplacementNode {
  slug: string;
  version: string | null;
  operation: string | null;
}

/** How people write it: `pay`, `pay@2.0.0`, `pay@2.0.0#GET /x`. */
export function nodeName({ slug, version, operation }: ReplacementNode): string {
  const named = version === null ? slug : `${slug}@${version}`;
  return operation === null ? named : `${named}#${operation}`;
}

/** More steps than this are not followed: no registry has so long a chain that callers could follow it. */
const MOST_STEPS = 100;

/** What leads to what; null where the way ends: at an address, or at what does not go away. */
export type NextReplacement = (node: ReplacementNode) => Promise<ReplacementNode | null>;

/** An operation is the same in each version: what is said of it holds for those that follow, too. */
function isSame(a: ReplacementNode, b: ReplacementNode): boolean {
  if (a.slug !== b.slug) return false;
  if (a.operation === null || b.operation === null) return a.operation === b.operation && a.version === b.version;
  return operationMatchKey(a.operation) === operationMatchKey(b.operation);
}

/** Whether one is a part of the other: an operation of a version. */
function isPartOf(part: ReplacementNode, whole: ReplacementNode): boolean {
  return (
    whole.operation === null && part.operation !== null && part.slug === whole.slug && part.version === whole.version
  );
}

/**
 * The circle that would be closed if `subject` were replaced by `target`, as the names on the way, beginning and ending with
 * the subject; null where there is none. From everything there is one way on, so the way is followed until it ends, comes
 * back to the subject (or to the version that it is a part of, or a part of it), or runs into another circle.
 */
export async function findCircle(
  subject: ReplacementNode,
  target: ReplacementNode,
  next: NextReplacement,
): Promise<string[] | null> {
  const way: ReplacementNode[] = [subject];
  for (let node: ReplacementNode | null = target, step = 0; node && step < MOST_STEPS; step++) {
    way.push(node);
    if (isSame(node, subject)) return way.map(nodeName);
    if (isPartOf(subject, node) || isPartOf(node, subject)) return [...way, subject].map(nodeName);
    const following: ReplacementNode | null = await next(node);
    if (following && way.slice(1).some((seen) => isSame(seen, following))) return null;
    node = following;
  }
  return null;
}
