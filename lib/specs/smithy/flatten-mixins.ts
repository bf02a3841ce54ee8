import type { JsonValue, Place } from "@/lib/specs/model";
import type { SmithyMember, SmithyShape, SmithyTraits } from "@/lib/specs/smithy/contract";
import { preludeTrait } from "@/lib/specs/smithy/prelude";
import { member } from "@/lib/specs/source/source-node";

/** What is wrong with mixins, and with members that leave out their target. */
export interface MixinFault {
  place: Place;
  message: string;
}

/** Gives every shape the members and traits of its mixins (Smithy 2.0, mixins). Ends on cycles, which are told to `fault`. */
export function flattenMixins(shapes: ReadonlyMap<string, SmithyShape>, fault: (fault: MixinFault) => void): void {
  const done = new Set<string>();
  for (const root of shapes.values()) {
    // An explicit stack: mixins of mixins may go as deep as a file is long.
    const stack = [root];
    const open = new Set<string>();
    while (stack.length > 0) {
      const shape = stack.at(-1);
      if (!shape) break;
      const next = shape.mixins
        .map(({ target }) => shapes.get(target))
        .find((mixin) => mixin && !done.has(mixin.id) && !open.has(mixin.id));
      if (next && !done.has(shape.id)) {
        open.add(shape.id);
        stack.push(next);
        continue;
      }
      stack.pop();
      open.delete(shape.id);
      if (done.has(shape.id)) continue;
      done.add(shape.id);
      mixIn(shape, shapes, fault);
    }
  }
  for (const shape of shapes.values()) completeMembers(shape, shapes, fault);
}

function mixIn(shape: SmithyShape, shapes: ReadonlyMap<string, SmithyShape>, fault: (fault: MixinFault) => void): void {
  if (shape.mixins.length === 0) return;
  const members = new Map<string, SmithyMember>();
  const inherited: SmithyTraits = new Map();
  for (const { target, place } of shape.mixins) {
    const mixin = shapes.get(target);
    if (!mixin) continue;
    const trait = mixin.traits.get(preludeTrait("mixin"));
    if (!trait) fault({ place, message: `\`${target}\` is mixed in, but has not the trait \`mixin\`.` });
    if (mixin === shape) fault({ place, message: `\`${target}\` is mixed into itself.` });
    const local = new Set([preludeTrait("mixin"), ...localTraits(trait?.value)]);
    for (const [id, one] of mixin.traits) if (!local.has(id)) inherited.set(id, one);
    for (const [name, one] of mixin.members)
      members.set(name, { ...one, traits: new Map(one.traits), mixin: target, place: one.place });
    joinOperation(shape, mixin);
  }
  for (const [name, own] of shape.members) {
    const from = members.get(name);
    if (!from) members.set(name, own);
    else
      members.set(name, {
        ...from,
        place: own.place,
        target: own.target || from.target,
        traits: joined(from.traits, own.traits),
      });
  }
  shape.members = members;
  shape.traits = joined(inherited, shape.traits);
}

function joinOperation(shape: SmithyShape, mixin: SmithyShape): void {
  if (shape.operation && mixin.operation) {
    const known = new Set(shape.operation.errors.map(({ target }) => target));
    shape.operation.errors.unshift(...mixin.operation.errors.filter(({ target }) => !known.has(target)));
  }
  const { entity } = shape;
  const from = mixin.entity;
  if (!entity || !from) return;
  entity.version ||= from.version;
  for (const key of ["operations", "collectionOperations", "resources", "errors"] as const) {
    const known = new Set(entity[key].map(({ target }) => target));
    entity[key].unshift(...from[key].filter(({ target }) => !known.has(target)));
  }
  for (const [name, one] of from.identifiers) if (!entity.identifiers.has(name)) entity.identifiers.set(name, one);
  for (const [name, one] of from.properties) if (!entity.properties.has(name)) entity.properties.set(name, one);
}

function localTraits(value: JsonValue | undefined): string[] {
  const given = member(value, "localTraits");
  return Array.isArray(given) ? given.filter((one): one is string => typeof one === "string") : [];
}

function joined(first: SmithyTraits, second: SmithyTraits): SmithyTraits {
  return new Map([...first, ...second]);
}

/** `$name` of a structure `for` a resource has the target of the identifier or property of that name. */
function completeMembers(
  shape: SmithyShape,
  shapes: ReadonlyMap<string, SmithyShape>,
  fault: (fault: MixinFault) => void,
): void {
  for (const one of shape.members.values()) {
    if (one.target !== "") continue;
    const entity = one.mixin === undefined ? undefined : shapes.get(one.mixin)?.entity;
    const found = entity?.identifiers.get(one.name) ?? entity?.properties.get(one.name);
    if (found) one.target = found.target;
    else
      fault({
        place: one.place,
        message: `The member \`${one.name}\` has no target, and nothing it could have it from.`,
      });
    delete one.mixin;
  }
}
