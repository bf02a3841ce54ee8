import type { Both, Comparison } from "@/lib/diff/smithy/comparison";
import { nameShape } from "@/lib/diff/smithy/comparison";
import { compareConstraints } from "@/lib/diff/smithy/compare-constraints";
import { compareEnum } from "@/lib/diff/smithy/compare-enum";
import { compareMembers } from "@/lib/diff/smithy/compare-members";
import { compareTraits } from "@/lib/diff/smithy/compare-traits";
import { shapeRemoved } from "@/lib/diff/smithy/rules/shape-removed";
import { shapeTypeChanged } from "@/lib/diff/smithy/rules/shape-type-changed";
import type { ShapePair } from "@/lib/diff/smithy/shape-pair";
import type { SmithyUsage } from "@/lib/specs/smithy/usage";
import type { SmithyShape } from "@/lib/specs/smithy/contract";

const ENTITIES: ReadonlySet<string> = new Set(["service", "resource", "operation"]);
const COMPOUND: ReadonlySet<string> = new Set(["structure", "union", "list", "map", "enum", "intEnum"]);

/**
 * Compares shapes: those of one id, and those that took each other's place in a message. Each pair once, however many
 * operations reach it.
 */
export function compareShapes(comparison: Comparison, roots: readonly Both<string>[]): void {
  const { from, to } = comparison;
  const seen = new Set<string>();
  const pending: Both<string>[] = [];
  const visit = (pair: Both<string>): void => {
    const key = `${pair.from} ${pair.to}`;
    if (seen.has(key)) return;
    seen.add(key);
    pending.push(pair);
  };
  for (const pair of roots) visit(pair);
  for (const id of from.shapes.keys()) if (to.shapes.has(id)) visit({ from: id, to: id });
  for (let pair = pending.pop(); pair; pair = pending.pop()) {
    const [older, newer] = [from.shapes.get(pair.from), to.shapes.get(pair.to)];
    if (!older || !newer) continue;
    if (ENTITIES.has(older.type) || ENTITIES.has(newer.type)) compareEntityTraits(comparison, older, newer);
    else compareShape(comparison, { from: older, to: newer }, comparison.usage(pair), visit);
  }
  reportRemoved(comparison);
}

function compareEntityTraits(comparison: Comparison, from: SmithyShape, to: SmithyShape): void {
  if (from.type !== to.type) return;
  const operation = to.type === "operation" ? to.id : undefined;
  const at = { trail: [to.type === "operation" ? "operation" : to.name], operation, from: from.place, to: to.place };
  compareTraits(comparison, { from, to }, at, nameShape(to));
}

function compareShape(
  comparison: Comparison,
  { from, to }: Both<SmithyShape>,
  known: SmithyUsage | undefined,
  visit: (pair: Both<string>) => void,
): void {
  // What no operation reaches, nobody is hurt by: definitions of traits, mixins, leftovers.
  if (!known) return;
  const pair: ShapePair = { from, to, usage: known };
  const schemas = comparison.shapeSchemas({ from, to });
  const at = { trail: [to.name], operation: known.operation, from: from.place, to: to.place, schemas };
  if (from.type !== to.type) {
    const isEnum = from.type === "string" && to.type === "enum" && !known.sent;
    const eased = isEnum
      ? ({ severity: "non-breaking", reason: "it is received only, and the same texts travel" } as const)
      : {};
    comparison.report(shapeTypeChanged, at, {
      subject: nameShape(from),
      before: from.type,
      after: to.type,
      shownBy: known.sent ? "request" : "response",
      ...eased,
    });
    return;
  }
  compareTraits(comparison, { from, to }, at, nameShape(to));
  compareConstraints(comparison, { from, to }, at, nameShape(to), known);
  if (to.type === "enum" || to.type === "intEnum") compareEnum(comparison, pair);
  else if (to.members.size > 0 || from.members.size > 0) compareMembers(comparison, pair, visit);
}

/** Shapes that only a removed operation used are gone with it, and not told again. */
function reportRemoved(comparison: Comparison): void {
  const { from, to } = comparison;
  const after = new Set(to.operations);
  const isLibrary = from.operations.length === 0;
  for (const shape of from.shapes.values()) {
    if (to.shapes.has(shape.id) || !COMPOUND.has(shape.type)) continue;
    const usage = comparison.usage({ from: shape.id, to: shape.id });
    if (!usage || (usage.operation !== null && !after.has(usage.operation))) continue;
    const operation = usage.operation;
    const worse = isLibrary
      ? ({ severity: "breaking", reason: "the model is a library: others use its shapes" } as const)
      : {};
    comparison.report(
      shapeRemoved,
      { trail: [shape.name], operation, from: shape.place },
      { subject: nameShape(shape), ...worse },
    );
  }
}
