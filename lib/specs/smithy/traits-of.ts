import type { JsonValue } from "@/lib/specs/model";
import type { SmithyContract, SmithyMember, SmithyShape, SmithyTrait, SmithyTraits } from "@/lib/specs/smithy/contract";
import { preludeTrait } from "@/lib/specs/smithy/prelude";
import { isObject, member } from "@/lib/specs/source/source-node";

/** Whatever has traits. */
export interface Traited {
  traits: SmithyTraits;
}

/** A trait of the prelude by its short name: `required`. */
export function traitOf(of: Traited | undefined, name: string): SmithyTrait | undefined {
  return of?.traits.get(preludeTrait(name));
}

export function hasTrait(of: Traited | undefined, name: string): boolean {
  return traitOf(of, name) !== undefined;
}

/** The value of a trait of the prelude, where it is a text. */
export function textOf(of: Traited | undefined, name: string): string | undefined {
  const value = traitOf(of, name)?.value;
  return typeof value === "string" ? value : undefined;
}

/** One key of the value of a trait of the prelude. */
export function traitKey(of: Traited | undefined, name: string, key: string): JsonValue | undefined {
  return member(traitOf(of, name)?.value, key);
}

/** A trait of the prelude of a member, or of the shape it targets where the member has none. */
export function effectiveTrait(contract: SmithyContract, of: SmithyMember, name: string): SmithyTrait | undefined {
  return traitOf(of, name) ?? traitOf(contract.shapes.get(of.target), name);
}

/** The value that a member has by default; undefined where there is none. `null` takes the default of the target away. */
export function defaultOf(of: SmithyMember): JsonValue | undefined {
  const value = traitOf(of, "default")?.value;
  return value === null ? undefined : value;
}

/** Whether generated code may meet a structure's member without a value (Smithy 2.0, structure member optionality). */
export function isOptional(structure: SmithyShape, of: SmithyMember): boolean {
  if (hasTrait(of, "clientOptional") || hasTrait(structure, "input")) return true;
  return defaultOf(of) === undefined && !hasTrait(of, "required");
}

/** The text that a value of an enumeration is sent as. */
export function enumValueOf(of: SmithyMember): JsonValue {
  return traitOf(of, "enumValue")?.value ?? of.name;
}

/** How HTTP carries an operation; undefined where that is not said. */
export function httpOf(of: Traited): { method: string; uri: string; code: number } | undefined {
  const value = traitOf(of, "http")?.value;
  if (!isObject(value)) return undefined;
  const [method, uri, code] = [member(value, "method"), member(value, "uri"), member(value, "code")];
  if (typeof method !== "string" || typeof uri !== "string") return undefined;
  return { method, uri, code: typeof code === "number" ? code : 200 };
}
