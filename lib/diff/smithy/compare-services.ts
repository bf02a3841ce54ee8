import { type Comparison, nameShape } from "@/lib/diff/smithy/comparison";
import { bindingRemoved } from "@/lib/diff/smithy/rules/binding-removed";
import { protocolAdded } from "@/lib/diff/smithy/rules/protocol-added";
import { protocolRemoved } from "@/lib/diff/smithy/rules/protocol-removed";
import { resourceAdded } from "@/lib/diff/smithy/rules/resource-added";
import { resourceIdentifiersChanged } from "@/lib/diff/smithy/rules/resource-identifiers-changed";
import { resourceRemoved } from "@/lib/diff/smithy/rules/resource-removed";
import { serviceAdded } from "@/lib/diff/smithy/rules/service-added";
import { serviceRemoved } from "@/lib/diff/smithy/rules/service-removed";
import { serviceRenameChanged } from "@/lib/diff/smithy/rules/service-rename-changed";
import { canonicalJson } from "@/lib/core/canonical-json";
import type { JsonObject } from "@/lib/specs/model";
import type { SmithyContract, SmithyEntity, SmithyShape } from "@/lib/specs/smithy/contract";
import { hasTrait } from "@/lib/specs/smithy/traits-of";

const PROTOCOLS =
  /^(?:aws\.protocols#(?:restJson1|restXml|awsJson1_0|awsJson1_1|awsQuery|ec2Query)|smithy\.protocols#\w+|alloy#simpleRestJson)$/;

/** Compares services and resources: which there are, what they are bound to, and what they speak. */
export function compareServices(comparison: Comparison): void {
  const { from, to } = comparison;
  for (const type of ["service", "resource"] as const) {
    const rules =
      type === "service"
        ? { added: serviceAdded, removed: serviceRemoved }
        : { added: resourceAdded, removed: resourceRemoved };
    for (const older of entities(from, type)) {
      const newer = to.shapes.get(older.id);
      if (newer?.type === type) compareEntity(comparison, older, newer);
      else comparison.report(rules.removed, { trail: [older.name], from: older.place }, { subject: nameShape(older) });
    }
    for (const newer of entities(to, type)) {
      if (from.shapes.get(newer.id)?.type === type) continue;
      comparison.report(rules.added, { trail: [newer.name], to: newer.place }, { subject: nameShape(newer) });
    }
  }
}

function entities({ shapes }: SmithyContract, type: "service" | "resource"): SmithyShape[] {
  return [...shapes.values()].filter((shape) => shape.type === type);
}

function compareEntity(comparison: Comparison, from: SmithyShape, to: SmithyShape): void {
  if (!from.entity || !to.entity) return;
  compareIdentifiers(comparison, from, to);
  compareBindings(comparison, from, to);
  if (from.type === "service") {
    compareProtocols(comparison, from, to);
    compareRenames(comparison, from, to);
  }
}

function compareIdentifiers(comparison: Comparison, from: SmithyShape, to: SmithyShape): void {
  const listed = ({ entity }: SmithyShape): JsonObject =>
    Object.fromEntries([...(entity?.identifiers ?? [])].map(([name, { target }]) => [name, target]));
  const [before, after] = [listed(from), listed(to)];
  if (canonicalJson(before) === canonicalJson(after)) return;
  const at = { trail: [to.name, "identifiers"], from: from.place, to: to.place };
  comparison.report(resourceIdentifiersChanged, at, { subject: nameShape(to), before, after });
}

/** Operations that are bound nowhere any more are told as removed; these are elsewhere. */
function compareBindings(comparison: Comparison, from: SmithyShape, to: SmithyShape): void {
  const still = new Set(comparison.to.operations);
  const bound = ({ operations, collectionOperations, lifecycle }: SmithyEntity): string[] =>
    [...operations, ...collectionOperations, ...lifecycle.values()].map(({ target }) => target);
  const after = new Set(to.entity ? bound(to.entity) : []);
  for (const id of new Set(from.entity ? bound(from.entity) : [])) {
    if (after.has(id) || !still.has(id)) continue;
    const at = { trail: ["operation", to.name], operation: id, from: from.place, to: to.place };
    comparison.report(bindingRemoved, at, { subject: `Operation \`${id}\``, name: `the ${to.type} \`${to.name}\`` });
  }
}

function compareProtocols(comparison: Comparison, from: SmithyShape, to: SmithyShape): void {
  const spoken = (shape: SmithyShape, { shapes }: SmithyContract): string[] =>
    [...shape.traits.keys()].filter((id) => PROTOCOLS.test(id) || hasTrait(shapes.get(id), "protocolDefinition"));
  const [before, after] = [spoken(from, comparison.from), spoken(to, comparison.to)];
  const places = { from: from.place, to: to.place };
  for (const id of before)
    if (!after.includes(id))
      comparison.report(protocolRemoved, { trail: [to.name, id], ...places }, { subject: nameShape(to), name: id });
  for (const id of after)
    if (!before.includes(id))
      comparison.report(protocolAdded, { trail: [to.name, id], ...places }, { subject: nameShape(to), name: id });
}

function compareRenames(comparison: Comparison, from: SmithyShape, to: SmithyShape): void {
  const before = from.entity?.rename ?? new Map<string, string>();
  const after = to.entity?.rename ?? new Map<string, string>();
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    if (before.get(id) === after.get(id) || !comparison.from.shapes.has(id)) continue;
    const at = { trail: [to.name, "rename", id], from: from.place, to: to.place };
    const name = id.slice(id.indexOf("#") + 1);
    const told = { subject: nameShape(to), name: id, before: before.get(id) ?? name, after: after.get(id) ?? name };
    comparison.report(serviceRenameChanged, at, told);
  }
}
