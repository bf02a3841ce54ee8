import type { ProtobufContract, ProtoType } from "@/lib/specs/protobuf/contract";

/** How the methods of a contract use a type. */
export interface TypeUse {
  inRequests: boolean;
  inResponses: boolean;
  /** The only method that leads to it; null: there are several. */
  method: string | null;
}

/** Which methods lead to which types, by full name. A type that no method leads to is not in the map. Linear. */
export function typeUses(contract: ProtobufContract): Map<string, TypeUse> {
  const uses = new Map<string, TypeUse>();
  const pending: string[] = [];
  const reach = ({ kind, name }: ProtoType, use: TypeUse): void => {
    if (kind !== "message" && kind !== "enum") return;
    const known = uses.get(name);
    const next: TypeUse = known
      ? {
          inRequests: known.inRequests || use.inRequests,
          inResponses: known.inResponses || use.inResponses,
          method: known.method === use.method ? known.method : null,
        }
      : use;
    if (
      known &&
      known.inRequests === next.inRequests &&
      known.inResponses === next.inResponses &&
      known.method === next.method
    )
      return;
    uses.set(name, next);
    pending.push(name);
  };
  for (const { methods, fullName } of contract.services.values()) {
    if (!contract.own.has(fullName)) continue;
    for (const { key, input, output } of methods) {
      reach(input, { inRequests: true, inResponses: false, method: key });
      reach(output, { inRequests: false, inResponses: true, method: key });
    }
  }
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    const use = uses.get(name);
    if (use) for (const { type } of contract.messages.get(name)?.fields ?? []) reach(type, use);
  }
  return uses;
}
