import type { DraftOperation } from "@/lib/specs/asyncapi/read-operations";
import type { AsyncOperation } from "@/lib/specs/asyncapi/contract";

/** The keys of an operation. */
export interface OperationKeys {
  key: string;
  matchKey: string;
}

/** What an operation acts on, for its key: the address, else the channel's name, which a run-time address has alone. */
export function addressName({ channel }: Pick<AsyncOperation, "channel">): string {
  return channel.address ?? `#${channel.name}`;
}

/** The names of parameters do not matter. */
export function erasedAddress(address: string): string {
  return address.replace(/\{[^{}]*\}/g, "{}");
}

/** `send user/signedup`; with the operation's name behind where several do the same on one address. */
export function operationKeys(drafts: readonly DraftOperation[]): Map<DraftOperation, OperationKeys> {
  const counts = new Map<string, number>();
  for (const draft of drafts) count(counts, erasedKey(draft));
  const used = new Map<string, number>();
  return new Map(
    drafts.map((draft) => {
      const erased = erasedKey(draft);
      const name = (counts.get(erased) ?? 0) > 1 ? (draft.id ?? "") : "";
      const suffix = name === "" ? "" : ` (${name})`;
      const key = `${draft.action} ${addressName(draft)}${suffix}`;
      const nth = count(used, key);
      const again = nth > 1 ? ` #${nth}` : "";
      return [draft, { key: `${key}${again}`, matchKey: `${erased}${suffix}${again}` }];
    }),
  );
}

function erasedKey(draft: DraftOperation): string {
  return `${draft.action} ${erasedAddress(addressName(draft))}`;
}

function count(counts: Map<string, number>, key: string): number {
  const next = (counts.get(key) ?? 0) + 1;
  counts.set(key, next);
  return next;
}
