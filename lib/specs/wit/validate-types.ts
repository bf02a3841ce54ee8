import type { LanguageProblems } from "@/lib/specs/languages/problems";
import type { WitFunction, WitName, WitType, WitTypeDef } from "@/lib/specs/wit/contract";
import { namesIn, typesIn, typesOfFunction, typesOfShape } from "./walk-types";
import { validEmptyType, validRefKind, validType } from "./wit-rules";

const MOST_FLAGS = 32;

/** Finds what is wrong with a declaration of a type. */
export function validateType(type: WitTypeDef, problems: LanguageProblems): void {
  const { shape, name, place } = type;
  if (shape.kind !== "alias" && shape.kind !== "resource") {
    if (shape.members.length === 0)
      problems.add(validEmptyType, { place, message: `The ${shape.kind} \`${name}\` has nothing in it.` });
    if (shape.kind === "flags" && shape.members.length > MOST_FLAGS)
      problems.add(validType, { place, message: `\`${name}\` has more than ${MOST_FLAGS} flags.` });
  }
  for (const one of typesOfShape(type)) validateMention(one, place, problems);
}

/** Finds what is wrong with a function's parameters and result. */
export function validateFunction(one: WitFunction, borrowing: BorrowingTypes, problems: LanguageProblems): void {
  const { place, name, result } = one;
  for (const type of typesOfFunction(one)) validateMention(type, place, problems);
  if (result && borrowing.isIn(result))
    problems.add(validType, {
      place,
      about: "borrow",
      message: `\`${name}\` gives back a borrowed handle, which only parameters may be.`,
    });
  if (one.kind === "constructor" && result && !isResultOf(result, one.resource))
    problems.add(validType, {
      place,
      about: "constructor",
      message: `A constructor gives back \`result<${one.resource ?? ""}>\`, also with an error, or has no result.`,
    });
}

function isResultOf(result: WitType, resource: string | undefined): boolean {
  return result.kind === "result" && result.ok?.kind === "name" && result.ok.name === resource;
}

function validateMention(type: WitType, place: WitTypeDef["place"], problems: LanguageProblems): void {
  for (const one of typesIn(type)) {
    if (one.kind === "tuple" && one.items.length === 0)
      problems.add(validEmptyType, { place, about: "tuple", message: "A tuple has nothing in it." });
    if (one.kind === "list" && one.length === 0)
      problems.add(validType, { place, about: "list", message: "A list of a fixed length has one item at least." });
    if (one.kind === "map" && !isKey(one.key))
      problems.add(validType, {
        place,
        about: "map",
        message: "Keys of a map are whole numbers, `bool`, `char` or `string`.",
      });
    if ((one.kind === "own" || one.kind === "borrow") && isOther(one.of))
      problems.add(validRefKind, {
        place,
        about: one.of.name,
        message: `\`${one.of.name}\` is no resource, so there are no handles of it.`,
      });
  }
}

function isKey(type: WitType): boolean {
  return type.kind === "primitive" && !["f32", "f64", "error-context"].includes(type.name);
}

/** Whether a name is known, and not that of a resource. Aliases of resources are resources; their circles end. */
function isOther({ target }: WitName): boolean {
  const seen = new Set<WitTypeDef>();
  let at = target;
  while (at?.shape.kind === "alias" && at.shape.type.kind === "name" && !seen.has(at)) {
    seen.add(at);
    at = at.shape.type.target;
  }
  return at !== undefined && at.shape.kind !== "resource";
}

/** Which types hold borrowed handles, directly or in other types. */
export class BorrowingTypes {
  private readonly found = new Set<WitTypeDef>();

  constructor(types: readonly WitTypeDef[]) {
    const users = new Map<WitTypeDef, WitTypeDef[]>();
    const pending: WitTypeDef[] = [];
    for (const type of types)
      for (const one of typesOfShape(type)) {
        if (mentionsBorrow(one)) pending.push(type);
        for (const { target } of namesIn(one)) {
          if (!target) continue;
          const known = users.get(target);
          if (known) known.push(type);
          else users.set(target, [type]);
        }
      }
    for (let next = pending.pop(); next; next = pending.pop()) {
      if (this.found.has(next)) continue;
      this.found.add(next);
      pending.push(...(users.get(next) ?? []));
    }
  }

  isIn(type: WitType): boolean {
    if (mentionsBorrow(type)) return true;
    for (const { target } of namesIn(type)) if (target && this.found.has(target)) return true;
    return false;
  }
}

function mentionsBorrow(type: WitType): boolean {
  for (const { kind } of typesIn(type)) if (kind === "borrow") return true;
  return false;
}
