import type { Place } from "@/lib/specs/model";
import type { SmithyReference, SmithyShape } from "@/lib/specs/smithy/contract";
import { LIFECYCLE } from "@/lib/specs/smithy/draft";
import { type IdlNode, IdlObject, ShapeName } from "@/lib/specs/smithy/idl-node";
import { childPlace } from "@/lib/specs/source/source-node";

/** Who knows what names mean and where things are. */
export interface BindingScope {
  resolve(name: string): string;
  at(pointer: string, start: number): Place;
}

/** Takes over what stands between the braces of a service or resource. */
export function bindIdl(scope: BindingScope, shape: SmithyShape, from: IdlObject): void {
  const { entity, place } = shape;
  if (!entity) return;
  const entries = from.entries;
  const version = entries.get("version")?.node;
  if (typeof version === "string") entity.version = version;
  for (const key of ["operations", "collectionOperations", "resources", "errors"] as const) {
    entity[key] = listOf(scope, entries.get(key), childPlace(place, key));
  }
  for (const key of ["identifiers", "properties"] as const) {
    const found = entries.get(key)?.node;
    if (!(found instanceof IdlObject)) continue;
    for (const [name, { node, start }] of found.entries) {
      const reference = referenceOf(scope, node, start, childPlace(childPlace(place, key), name));
      if (reference) entity[key].set(name, reference);
    }
  }
  for (const key of LIFECYCLE) {
    const found = entries.get(key);
    const reference = found && referenceOf(scope, found.node, found.start, childPlace(place, key));
    if (reference) entity.lifecycle.set(key, reference);
  }
  const rename = entries.get("rename")?.node;
  if (!(rename instanceof IdlObject)) return;
  for (const [id, { node }] of rename.entries) if (typeof node === "string") entity.rename.set(scope.resolve(id), node);
}

function listOf(
  scope: BindingScope,
  found: { node: IdlNode; start: number } | undefined,
  place: Place,
): SmithyReference[] {
  if (!found || !Array.isArray(found.node)) return [];
  return found.node.flatMap((node, index) => {
    const reference = referenceOf(scope, node, found.start, childPlace(place, index));
    return reference ? [reference] : [];
  });
}

function referenceOf(
  scope: BindingScope,
  node: IdlNode,
  start: number,
  { pointer }: Place,
): SmithyReference | undefined {
  if (node instanceof ShapeName) return { target: scope.resolve(node.name), place: scope.at(pointer, node.start) };
  return typeof node === "string" ? { target: scope.resolve(node), place: scope.at(pointer, start) } : undefined;
}
