import type { AsyncBinding, AsyncBindings } from "@/lib/specs/asyncapi/contract";

/** The bindings of two versions for one protocol. */
export interface BindingPair {
  protocol: string;
  older?: AsyncBinding;
  newer?: AsyncBinding;
}

/** The bindings of two versions, by protocol. */
export function bindingPairs(from: AsyncBindings, to: AsyncBindings): BindingPair[] {
  return [...new Set([...from.keys(), ...to.keys()])].map((protocol) => {
    const older = from.get(protocol);
    const newer = to.get(protocol);
    return { protocol, ...(older ? { older } : {}), ...(newer ? { newer } : {}) };
  });
}
