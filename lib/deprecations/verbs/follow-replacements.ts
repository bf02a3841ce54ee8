import type { ServiceContext } from "@/lib/core/context";
import { parseReplacement } from "@/lib/deprecations/model";
import type { ReplacementNode } from "@/lib/deprecations/model/replacement-chain";
import { matchKeyOf } from "@/lib/deprecations/model/subject";
import { type ChainVersion, findChainVersion, findOperationRecord } from "@/lib/deprecations/store/chain";
import { listMarks, listPresent } from "@/lib/deprecations/store/record-facts";

/** Something that is said to go away: until when, in which zone, and what replaces it. */
export interface GoingAway {
  sunsetAt: Date | null;
  zone: string | null;
  replacement: string | null;
}

/** Whether a version has an operation, whatever its path parameters are called. */
export async function findStandIn(ctx: ServiceContext, versionId: string, operation: string): Promise<boolean> {
  const matchKey = matchKeyOf("operation", operation);
  if (matchKey === null) return false;
  const found = await listPresent(ctx.access, [versionId], [{ kind: "operation", place: operation, matchKey }]);
  return found.size > 0;
}

/** What is said of a version, or of an operation of it: declared of the operation, marked by the document, or of the whole. */
export async function operationRecord(
  ctx: ServiceContext,
  version: Pick<ChainVersion, "id" | "sortKey"> & { api: { id: string } },
  operation: string | null,
): Promise<GoingAway | null> {
  if (operation !== null) {
    const matchKey = matchKeyOf("operation", operation) ?? operation;
    const declared = await findOperationRecord(ctx.access, version, matchKey);
    if (declared) return declared;
    const marks = await listMarks(ctx.access, [version.id], { kinds: ["operation"], directOnly: true });
    const mark = marks.find((one) => one.matchKey === matchKey);
    if (mark) return { sunsetAt: mark.sunset, zone: null, replacement: mark.replacement };
  }
  return wholeRecord(await findChainVersion(ctx.access, { versionId: version.id }));
}

function wholeRecord(found: ChainVersion | null): GoingAway | null {
  return found?.deprecation ?? null;
}

/**
 * Where callers of something are led next: null where it stays, or leads outside. An API leads to its newest active version but
 * the one that is left out, since it is about to go. For other verbs, which authorise.
 */
export async function nextReplacement(
  ctx: ServiceContext,
  node: ReplacementNode,
  leftOut?: string,
): Promise<ReplacementNode | null> {
  const version = await findChainVersion(ctx.access, { slug: node.slug, label: node.version }, leftOut);
  if (!version) return null;
  if (node.version === null) return { slug: node.slug, version: version.label, operation: null };
  const record = node.operation === null ? wholeRecord(version) : await operationRecord(ctx, version, node.operation);
  const replacement = record?.replacement ?? null;
  const target = replacement === null ? null : parseReplacement(replacement);
  if (!target || target.kind === "address") return null;
  return {
    slug: target.slug,
    version: target.kind === "api" ? null : target.version,
    operation: target.kind === "operation" ? target.operation : null,
  };
}
