import { canonicalJson } from "@/lib/core/canonical-json";
import type { PlaceKey } from "@/lib/diff/place";
import type { JsonValue, Operation } from "@/lib/specs/model";
import { type OperationContext, step } from "./difference";
import { announcementOf, sunsetMove } from "./sunset";
import type { Walk } from "./walk";

/** Stability levels from the least to the most. */
const STABILITY = ["draft", "alpha", "beta", "stable"];

/** Compares what is said about an operation: deprecation, sunset, stability, names, texts, extensions. */
export function compareOperationNotes(walk: Walk, context: OperationContext, from: Operation, to: Operation): void {
  const report = (place: PlaceKey, label: string, name: string, before?: JsonValue, after?: JsonValue): void => {
    walk.report({
      place,
      operation: context,
      subject: `${context.prefix ? context.prefix.trim() : `Operation \`${context.key}\``}`,
      trail: step(context.lead, label),
      facts: { name, before, after },
      from: from.place,
      to: to.place,
    });
  };
  compareDeprecation(from, to, report);
  compareStability(from, to, report);
  if (from.operationId !== to.operationId)
    report("none/operation/operation-id/changed", "operationId", "", from.operationId, to.operationId);
  if (from.summary !== to.summary) report("none/operation/summary/changed", "summary", "", from.summary, to.summary);
  if (from.description !== to.description)
    report("none/operation/description/changed", "description", "", from.description, to.description);
  const before = [...from.tags].sort();
  const after = [...to.tags].sort();
  if (before.join("\n") !== after.join("\n")) report("none/operation/tags/changed", "tags", "", before, after);
  const docs = (operation: Operation): JsonValue | undefined => operation.externalDocs && { ...operation.externalDocs };
  if (canonicalJson(docs(from)) !== canonicalJson(docs(to)))
    report("none/operation/external-docs/changed", "external docs", "", docs(from), docs(to));
  compareExtensions(from, to, report);
}

type Report = (place: PlaceKey, label: string, name: string, before?: JsonValue, after?: JsonValue) => void;

function compareDeprecation(from: Operation, to: Operation, report: Report): void {
  const before = announcementOf(from);
  const after = announcementOf(to);
  if (!before.deprecated && after.deprecated) {
    if (after.sunset) report("none/operation/deprecation/added-with-sunset", "deprecated", "", undefined, after.sunset);
    else report("none/operation/deprecation/added", "deprecated", "");
    return;
  }
  if (before.deprecated && !after.deprecated) report("none/operation/deprecation/removed", "deprecated", "");
  const move = sunsetMove(before.sunset, after.sunset);
  if (move) report(`none/operation/sunset/${move}`, "sunset", "", before.sunset, after.sunset);
}

function compareStability(from: Operation, to: Operation, report: Report): void {
  const before = STABILITY.indexOf((from.stability ?? "stable").toLowerCase());
  const after = STABILITY.indexOf((to.stability ?? "stable").toLowerCase());
  if (before === after || before < 0 || after < 0) return;
  report(
    `none/operation/stability/${after > before ? "raised" : "lowered"}`,
    "stability",
    "",
    STABILITY[before],
    STABILITY[after],
  );
}

function compareExtensions(from: Operation, to: Operation, report: Report): void {
  const before = new Map(Object.entries(from.extensions ?? {}));
  const after = new Map(Object.entries(to.extensions ?? {}));
  for (const name of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    if (name === "x-sunset" || name === "x-stability-level") continue;
    const older = before.get(name);
    const newer = after.get(name);
    if (canonicalJson(older) === canonicalJson(newer) && before.has(name) === after.has(name)) continue;
    report("none/operation/extension/changed", name, name, older, newer);
  }
}
