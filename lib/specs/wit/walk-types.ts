import type { WitFunction, WitInterface, WitName, WitScope, WitType, WitTypeDef } from "@/lib/specs/wit/contract";

/** The types that a type mentions directly within: of `list<option<a>>`, `option<a>`. */
export function innerTypes(type: WitType): readonly WitType[] {
  switch (type.kind) {
    case "list":
    case "option":
      return [type.item];
    case "tuple":
      return type.items;
    case "result":
      return [type.ok, type.err].filter((one) => one !== undefined);
    case "map":
      return [type.key, type.value];
    case "future":
    case "stream":
      return type.item ? [type.item] : [];
    case "own":
    case "borrow":
      return [type.of];
    default:
      return [];
  }
}

/** Every type in a type, itself first. Its depth is bounded by the parser. */
export function* typesIn(type: WitType): Generator<WitType> {
  const pending = [type];
  for (let next = pending.pop(); next; next = pending.pop()) {
    yield next;
    pending.push(...innerTypes(next).toReversed());
  }
}

/** Every named type that a type mentions. */
export function* namesIn(type: WitType): Generator<WitName> {
  for (const one of typesIn(type)) if (one.kind === "name") yield one;
}

/** The types that a function mentions, its result last. */
export function* typesOfFunction({ params, result }: WitFunction): Generator<WitType> {
  for (const { type } of params) yield type;
  if (result) yield result;
}

/** The types that a declaration mentions, without those of a resource's functions. */
export function* typesOfShape({ shape }: WitTypeDef): Generator<WitType> {
  if (shape.kind === "alias") yield shape.type;
  else if (shape.kind !== "resource") for (const { type } of shape.members) if (type) yield type;
}

/** The functions of a scope's resources, then its own where it has any, in the order of declaration. */
export function* functionsOf(scope: WitScope & Partial<Pick<WitInterface, "functions">>): Generator<WitFunction> {
  for (const { shape } of scope.types.values()) if (shape.kind === "resource") yield* shape.functions.values();
  if (scope.functions) yield* scope.functions.values();
}
