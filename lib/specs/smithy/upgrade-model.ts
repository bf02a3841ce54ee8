import type { JsonValue } from "@/lib/specs/model";
import type { SmithyMember, SmithyShape, SmithyType } from "@/lib/specs/smithy/contract";
import { emptyMember } from "@/lib/specs/smithy/draft";
import { PRELUDE, preludeTrait, UNIT } from "@/lib/specs/smithy/prelude";
import { member } from "@/lib/specs/source/source-node";
import { hasTrait, traitOf } from "@/lib/specs/smithy/traits-of";

const NUMBERS: ReadonlySet<SmithyType> = new Set(["byte", "short", "integer", "long", "float", "double"]);

/**
 * Turns what Smithy 1.0 says into what 2.0 means by it (the guide "Migrating from 1.0 to 2.0"): booleans and numbers that are
 * not boxed are zero by default, a stream is empty by default, `@enum` is an enum, a set is a list of distinct values. `isOld` says of a file whether it is 1.0.
 */
export function upgradeModel(shapes: ReadonlyMap<string, SmithyShape>, isOld: (file: string) => boolean): void {
  for (const shape of shapes.values()) {
    if (isOld(shape.place.file)) {
      const zero = zeroOf(shape.type);
      if (zero !== undefined && !hasTrait(shape, "box")) imply(shape, "default", zero);
    }
    upgradeEnum(shape);
    if (shape.type === "set") {
      shape.type = "list";
      imply(shape, "uniqueItems", {});
    }
  }
  for (const shape of shapes.values()) {
    if (shape.type !== "structure" || !isOld(shape.place.file)) continue;
    for (const one of shape.members.values()) upgradeMember(one, shapes);
  }
}

function zeroOf(type: SmithyType): JsonValue | undefined {
  if (type === "boolean") return false;
  return NUMBERS.has(type) ? 0 : undefined;
}

function upgradeMember(one: SmithyMember, shapes: ReadonlyMap<string, SmithyShape>): void {
  if (hasTrait(one, "box") || hasTrait(one, "default") || hasTrait(one, "required")) return;
  if (one.target.startsWith(`${PRELUDE}#Primitive`)) imply(one, "default", one.target.endsWith("Boolean") ? false : 0);
  const target = shapes.get(one.target);
  if (target?.type === "blob" && hasTrait(target, "streaming")) imply(one, "default", "");
  const inherited = traitOf(target, "default");
  if (inherited?.isImplied) imply(one, "default", inherited.value);
}

function imply(of: Pick<SmithyShape, "traits" | "place">, name: string, value: JsonValue): void {
  const id = preludeTrait(name);
  if (!of.traits.has(id)) of.traits.set(id, { id, value, place: of.place, isImplied: true });
}

/** `@enum` of a string, in 1.0, and in 2.0 still allowed. */
function upgradeEnum(shape: SmithyShape): void {
  const trait = traitOf(shape, "enum");
  if (shape.type !== "string" || !trait || !Array.isArray(trait.value)) return;
  shape.type = "enum";
  shape.traits.delete(trait.id);
  trait.value.forEach((definition, index) => {
    const value = member(definition, "value");
    if (typeof value !== "string") return;
    const given = member(definition, "name");
    const name = typeof given === "string" ? given : nameOf(value, shape.members, index);
    const place = { file: trait.place.file, pointer: `${trait.place.pointer}/${index}` };
    const one = emptyMember(name, UNIT, place);
    const say = (key: string, said: JsonValue | undefined): void => {
      const id = preludeTrait(key);
      if (said !== undefined) one.traits.set(id, { id, value: said, place, isImplied: typeof given !== "string" });
    };
    say("enumValue", value);
    say("documentation", member(definition, "documentation"));
    say("tags", member(definition, "tags"));
    if (member(definition, "deprecated") === true) say("deprecated", {});
    shape.members.set(name, one);
  });
}

function nameOf(value: string, taken: ReadonlyMap<string, SmithyMember>, index: number): string {
  const name = value.replace(/[^A-Za-z0-9_]+/g, "_").replace(/^(?=\d)/, "_");
  return name !== "" && !taken.has(name) ? name : `${name}_${index}`;
}
