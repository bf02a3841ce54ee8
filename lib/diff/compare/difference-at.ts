import {
  type Difference,
  type LocalDifference,
  type MessageSide,
  type Segment,
  segmentsOf,
  type Trail,
} from "./difference";
import type { SchemaRoot } from "./walk";

/** A difference between two schemas as a difference at a place of the document; without its operation where there are too many. */
export function differenceAt(
  root: SchemaRoot,
  side: MessageSide,
  trail: Trail | undefined,
  local: LocalDifference,
  isCapped: boolean,
): Difference {
  const end: Trail | undefined = local.segment
    ? trail
      ? { parent: trail, segment: local.segment }
      : { segment: local.segment }
    : trail;
  return {
    place: `${side}/schema/${local.aspect}`,
    operation: isCapped ? undefined : root.operation,
    subject: subjectOf(root.subject, segmentsOf(end)),
    trail: end,
    facts: { name: local.name ?? "", before: local.before, after: local.after, note: local.note },
    from: local.from,
    to: local.to,
  };
}

/** ``Request body property `card.number` ``, ``Items of query parameter `ids` ``. */
function subjectOf(root: string, segments: readonly Segment[]): string {
  const path = segments.map((segment) => segment.path).join("");
  if (path === "") return root;
  const clean = path.replace(/^\./, "");
  if (/^\[[^\]]*\]$/.test(clean)) return `Items of ${root.charAt(0).toLowerCase()}${root.slice(1)}`;
  return `${root} property \`${clean}\``;
}
