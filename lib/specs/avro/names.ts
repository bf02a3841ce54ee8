import { AVRO_PRIMITIVES, type AvroPrimitiveName } from "@/lib/specs/avro/contract";

const PRIMITIVES: ReadonlySet<string> = new Set(AVRO_PRIMITIVES);

export function isPrimitive(name: string): name is AvroPrimitiveName {
  return PRIMITIVES.has(name);
}

/** The full name of what is called `name` within a namespace (Avro 1.12, names). */
export function fullName(name: string, namespace: string): string {
  if (name.includes(".")) return name.startsWith(".") ? name.slice(1) : name;
  return namespace === "" ? name : `${namespace}.${name}`;
}

/** The namespace of a full name; empty where it has none. */
export function namespaceOf(name: string): string {
  const dot = name.lastIndexOf(".");
  return dot < 0 ? "" : name.slice(0, dot);
}

/** A full name without its namespace. */
export function shortName(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1);
}
