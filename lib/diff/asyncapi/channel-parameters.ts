import type { AsyncChannel, AsyncParameter } from "@/lib/specs/asyncapi/contract";

/** A parameter with its counterpart. */
export interface ParameterPair {
  from?: AsyncParameter;
  to?: AsyncParameter;
}

/** Parameters in the same place of the address belong together, whatever they are called; others by name. */
export function pairParameters(from: AsyncChannel, to: AsyncChannel): ParameterPair[] {
  const older = keyed(from);
  const newer = keyed(to);
  return [...new Set([...older.keys(), ...newer.keys()])].map((key) => {
    const before = older.get(key);
    const after = newer.get(key);
    return { ...(before ? { from: before } : {}), ...(after ? { to: after } : {}) };
  });
}

function keyed({ address, parameters }: AsyncChannel): Map<string, AsyncParameter> {
  const places = new Map([...(address ?? "").matchAll(/\{([^{}]*)\}/g)].map((match, index) => [match[1] ?? "", index]));
  return new Map([...parameters].map(([name, parameter]) => [`${places.get(name) ?? name}`, parameter]));
}
