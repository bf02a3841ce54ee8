import type { WitFunction, WitType } from "@/lib/specs/wit/contract";
import { WIT_KEYWORDS } from "./wit-tokens";

/** A name as it has to be written: a keyword behind `%`. */
export function printName(name: string): string {
  return WIT_KEYWORDS.has(name) ? `%${name}` : name;
}

/** A type as WIT writes it, normalised: `result<_, error-code>`. Names are those of its scope. */
export function printType(type: WitType): string {
  switch (type.kind) {
    case "primitive":
      return type.name;
    case "name":
      return printName(type.name);
    case "list":
      return type.length === undefined
        ? `list<${printType(type.item)}>`
        : `list<${printType(type.item)}, ${type.length}>`;
    case "option":
      return `option<${printType(type.item)}>`;
    case "tuple":
      return `tuple<${type.items.map(printType).join(", ")}>`;
    case "map":
      return `map<${printType(type.key)}, ${printType(type.value)}>`;
    case "future":
    case "stream":
      return type.item ? `${type.kind}<${printType(type.item)}>` : type.kind;
    case "own":
    case "borrow":
      return `${type.kind}<${printName(type.of.name)}>`;
    case "result": {
      const { ok, err } = type;
      if (!ok && !err) return "result";
      if (!err) return ok ? `result<${printType(ok)}>` : "result";
      return `result<${ok ? printType(ok) : "_"}, ${printType(err)}>`;
    }
  }
}

/** What follows a function's name, normalised: `static async func(path: string) -> result`. */
export function printSignature({ kind, isAsync, params, result }: WitFunction): string {
  const listed = params.map(({ name, type }) => `${printName(name)}: ${printType(type)}`).join(", ");
  const returns = result ? ` -> ${printType(result)}` : "";
  if (kind === "constructor") return `(${listed})${returns}`;
  return `${kind === "static" ? "static " : ""}${isAsync ? "async " : ""}func(${listed})${returns}`;
}

/** A function as people call it: `cart.add`. */
export function functionLabel({ name, resource }: WitFunction): string {
  return resource === undefined ? name : `${resource}.${name}`;
}
