import { type ActionGroup, type GroupPair, pairGroups } from "@/lib/diff/asyncapi/action-groups";
import { coveredMessages, type MessagePair, messagesOf, pairMessages } from "@/lib/diff/asyncapi/pair-messages";
import type { MessageSide, OperationContext } from "@/lib/diff/compare/difference";
import type { IsSameSchema } from "@/lib/diff/compare/same-schemas";
import type { LanguageSide } from "@/lib/diff/languages/model";
import type { AsyncMessage, AsyncOperation, AsyncReply } from "@/lib/specs/asyncapi/contract";

type Side = LanguageSide<"asyncapi">;

/** An operation of either version with its counterpart. */
export interface ActionPair {
  from?: AsyncOperation;
  to?: AsyncOperation;
}

/** A pair of groups, taken apart: what comparison of payloads and of everything else both go by. */
export interface PairedGroup extends GroupPair {
  operations: ActionPair[];
  messages: MessagePair[];
  /** Messages without a counterpart whose payloads other messages allow, too. */
  covered: ReadonlySet<AsyncMessage>;
  /** What the service receives is a request. */
  side: MessageSide;
}

/** Both versions, paired. */
export function pairedGroups(from: Side, to: Side, isSame: IsSameSchema): PairedGroup[] {
  return pairGroups(from.native, to.native).map((pair) => {
    const older = pair.from ? messagesOf(pair.from) : [];
    const newer = pair.to ? messagesOf(pair.to) : [];
    const side: MessageSide = (pair.to ?? pair.from)?.action === "send" ? "response" : "request";
    const messages = pairMessages(older, newer, side, isSame);
    const operations = pairActions(pair.from, pair.to, messages);
    return { ...pair, operations, messages, covered: coveredMessages(messages, newer, side), side };
  });
}

/** By name, then by what they carry; where one is left on either side, they belong together. */
function pairActions(
  from: ActionGroup | undefined,
  to: ActionGroup | undefined,
  messages: readonly MessagePair[],
): ActionPair[] {
  const waiting = new Set<AsyncOperation>(to?.operations);
  const pairs: ActionPair[] = [];
  let left: AsyncOperation[] = [...(from?.operations ?? [])];
  const counterparts = new Map(messages.map((pair) => [pair.from, pair.to]));
  const carriesSame = (one: AsyncOperation, other: AsyncOperation): boolean =>
    one.messages.length > 0 &&
    one.messages.length === other.messages.length &&
    one.messages.every((message) => {
      const counterpart = counterparts.get(message);
      return counterpart !== undefined && other.messages.includes(counterpart);
    });
  const rounds = [
    (one: AsyncOperation, other: AsyncOperation) => one.id !== undefined && one.id === other.id,
    carriesSame,
  ];
  for (const belongs of rounds) {
    left = left.filter((operation) => {
      const partner = [...waiting].find((other) => belongs(operation, other));
      if (!partner) return true;
      waiting.delete(partner);
      pairs.push({ from: operation, to: partner });
      return false;
    });
  }
  const [older] = left;
  const [newer] = waiting;
  if (older && newer && left.length === 1 && waiting.size === 1) return [...pairs, { from: older, to: newer }];
  return [...pairs, ...left.map((operation) => ({ from: operation })), ...[...waiting].map((one) => ({ to: one }))];
}

/** The context of a pair of operations for the shared comparison. */
export function contextOf(from: Side, to: Side, pair: ActionPair): OperationContext {
  const older = pair.from && from.model.operations.get(pair.from.key);
  const newer = pair.to && to.model.operations.get(pair.to.key);
  const named = newer ?? older;
  return {
    key: named?.key ?? "",
    matchKey: named?.matchKey ?? "",
    prefix: "",
    reversed: false,
    ...(older ? { from: older } : {}),
    ...(newer ? { to: newer } : {}),
  };
}

/** The operations of a group that carry a pair of messages: the newer one's, else the older one's. */
export function carrierOf(group: PairedGroup, { from, to }: MessagePair): ActionPair {
  const carries = (operation: AsyncOperation | undefined, message: AsyncMessage | undefined): boolean =>
    operation !== undefined && message !== undefined && operation.messages.includes(message);
  const found =
    group.operations.find((pair) => carries(pair.to, to)) ?? group.operations.find((pair) => carries(pair.from, from));
  if (!found) return {};
  const [older] = group.from?.operations ?? [];
  const [newer] = group.to?.operations ?? [];
  return {
    ...((found.from ?? older) ? { from: found.from ?? older } : {}),
    ...((found.to ?? newer) ? { to: found.to ?? newer } : {}),
  };
}

/** The replies of a pair of operations, with their messages paired; they go the other way. */
export function pairedReply(
  { from, to }: ActionPair,
  side: MessageSide,
  isSame: IsSameSchema,
): { from?: AsyncReply; to?: AsyncReply; messages: MessagePair[]; side: MessageSide } {
  const older = from?.reply;
  const newer = to?.reply;
  const back: MessageSide = side === "request" ? "response" : "request";
  return {
    ...(older ? { from: older } : {}),
    ...(newer ? { to: newer } : {}),
    messages: older && newer ? pairMessages(older.messages, newer.messages, back, isSame) : [],
    side: back,
  };
}
