import type { ActionPair, PairedGroup } from "@/lib/diff/asyncapi/paired-actions";
import type { AsyncMessage } from "@/lib/specs/asyncapi/contract";

/**
 * Whether an operation without counterpart is really gone or new: its messages are, or there is no such group in the other
 * version. Else the same messages go over the same address under another name.
 */
export function isGone(group: PairedGroup, pair: ActionPair): boolean {
  if (!group.from || !group.to) return true;
  const messages = (pair.from ?? pair.to)?.messages ?? [];
  if (messages.length === 0) return true;
  return messages.every((message) => isUnpaired(group, pair, message));
}

/** Whether a message belongs to operations that are reported as gone: then it is not reported on top of them. */
export function goesWithOperation(group: PairedGroup, message: AsyncMessage): boolean {
  return group.operations.some((pair) => {
    if (pair.to || !pair.from?.messages.includes(message)) return false;
    return isGone(group, pair);
  });
}

function isUnpaired(group: PairedGroup, pair: ActionPair, message: AsyncMessage): boolean {
  if (group.covered.has(message)) return false;
  return group.messages.some((one) => (pair.from ? one.from === message && !one.to : one.to === message && !one.from));
}
