import type { AvroContract, AvroType } from "@/lib/specs/avro/contract";
import { typesIn } from "@/lib/specs/avro/types-in";

/** In which data a named type occurs. */
export interface AvroUsage {
  /** Callers write it, the service reads it. */
  sent: boolean;
  /** The service writes it, callers read it. */
  received: boolean;
  /** It is kept, or streamed: whoever has a newer schema reads older data. */
  stored: boolean;
  /** The one operation that uses it; null where several do, or none. */
  operation: string | null;
}

/** What is kept is used in no message. */
export const STORED: AvroUsage = { sent: false, received: false, stored: true, operation: null };

/** Where the named types of a definition are used; those of a schema, and those that no message holds, are stored. Linear. */
export function usageOf({ types, protocol }: AvroContract): (name: string) => AvroUsage {
  const usages = new Map<string, AvroUsage>();
  const spread = (root: AvroType, side: "sent" | "received", operation: string): void => {
    const pending = [root];
    for (let type = pending.pop(); type; type = pending.pop()) {
      for (const one of typesIn(type)) {
        if (one.kind !== "reference") continue;
        const known = usages.get(one.name);
        const owner = !known || known.operation === operation ? operation : null;
        if (known?.[side] && known.operation === owner) continue;
        usages.set(one.name, { sent: false, received: false, stored: false, ...known, [side]: true, operation: owner });
        for (const field of types.get(one.name)?.fields ?? []) pending.push(field.type);
      }
    }
  };
  for (const message of protocol?.messages ?? []) {
    const operation = `${protocol?.name ?? ""}/${message.name}`;
    for (const { type } of message.request) spread(type, "sent", operation);
    for (const type of [message.response, ...message.errors]) spread(type, "received", operation);
  }
  return (name) => usages.get(name) ?? STORED;
}
