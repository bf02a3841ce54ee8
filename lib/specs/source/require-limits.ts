import type { Position } from "@/lib/specs/model";
import type { SpecLimits } from "@/lib/specs/source/limits";
import { SpecError } from "@/lib/specs/spec-error";

/** Throws `too_deep` where a document nests deeper than the limit. */
export function requireDepth(file: string, depth: number, limits: SpecLimits, position?: Position): void {
  if (depth <= limits.maxDepth) return;
  throw new SpecError("too_deep", `${file} nests more than ${limits.maxDepth} levels deep.`, {
    file,
    fix: "Flatten the document, or name the nested parts and refer to them with $ref.",
    ...(position ? { position } : {}),
  });
}

/** Throws `too_many_nodes` where a document holds more values than the limit. */
export function requireNodeCount(file: string, nodes: number, limits: SpecLimits): void {
  if (nodes <= limits.maxNodes) return;
  throw new SpecError("too_many_nodes", `${file} holds more than ${limits.maxNodes} values.`, {
    file,
    fix: "Split the definition into several smaller ones.",
  });
}
