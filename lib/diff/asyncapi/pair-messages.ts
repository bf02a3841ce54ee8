import { canonicalJson } from "@/lib/core/canonical-json";
import type { ActionGroup } from "@/lib/diff/asyncapi/action-groups";
import type { IsSameSchema } from "@/lib/diff/compare/same-schemas";
import type { AsyncMessage } from "@/lib/specs/asyncapi/contract";

/** A message with its counterpart; one of them is missing where it is new or gone. */
export interface MessagePair {
  from?: AsyncMessage;
  to?: AsyncMessage;
}

/** All messages of a group, each once. */
export function messagesOf({ operations }: Pick<ActionGroup, "operations">): AsyncMessage[] {
  return [...new Set(operations.flatMap(({ messages }) => messages))];
}

/**
 * Pairs messages by the name of their component or channel, then by anything else they are called, then by equal payloads, then by the constant
 * by which readers tell them apart (`type: Welcome`), then because only one is on either side: what they are called is not part
 * of what is sent.
 */
export function pairMessages(
  from: readonly AsyncMessage[],
  to: readonly AsyncMessage[],
  isSame: IsSameSchema,
): MessagePair[] {
  const waiting = new Set(to);
  const pairs: MessagePair[] = [];
  let left = [...from];
  const take = (message: AsyncMessage, partner: AsyncMessage | undefined): boolean => {
    if (!partner || !waiting.delete(partner)) return true;
    pairs.push({ from: message, to: partner });
    return false;
  };
  for (const namesOf of [({ key }: AsyncMessage) => [key], allNames]) {
    const byName = new Map<string, AsyncMessage>();
    for (const message of waiting)
      for (const name of namesOf(message)) if (!byName.has(name)) byName.set(name, message);
    left = left.filter((message) => {
      const partners = namesOf(message).map((name) => byName.get(name));
      return take(
        message,
        partners.find((one) => one !== undefined && waiting.has(one)),
      );
    });
  }
  left = left.filter((message) => take(message, equalTo(message, waiting, isSame)));
  const older = uniqueByTag(left);
  const newer = uniqueByTag(waiting);
  left = left.filter((message) => {
    const tag = tagOf(message);
    return older.get(tag) === message ? take(message, newer.get(tag)) : true;
  });
  const [only] = waiting;
  if (left.length === 1 && waiting.size === 1 && from.length === 1 && to.length === 1)
    left = left.filter((message) => take(message, only));
  return [...pairs, ...left.map((message) => ({ from: message })), ...[...waiting].map((message) => ({ to: message }))];
}

/** Everything that a message is called. */
function allNames({ key, name, aliases }: AsyncMessage): string[] {
  return [key, ...(name === undefined ? [] : [name]), ...aliases];
}

/** Names by which nobody finds a counterpart are few; each is compared with all that are left. */
const MOST_COMPARED = 200;

function equalTo(
  message: AsyncMessage,
  waiting: ReadonlySet<AsyncMessage>,
  isSame: IsSameSchema,
): AsyncMessage | undefined {
  const { payload } = message;
  if (!payload || waiting.size > MOST_COMPARED) return undefined;
  return [...waiting].find((other) => other.payload !== undefined && isSame(payload, other.payload));
}

/** Messages by the constants of their payloads; those that share them, or have none, are left out. */
function uniqueByTag(messages: Iterable<AsyncMessage>): Map<string, AsyncMessage> {
  const found = new Map<string, AsyncMessage>();
  const shared = new Set([""]);
  for (const message of messages) {
    const tag = tagOf(message);
    if (found.has(tag)) shared.add(tag);
    found.set(tag, message);
  }
  for (const tag of shared) found.delete(tag);
  return found;
}

/** The properties of a payload that have one value only. */
function tagOf({ payload }: AsyncMessage): string {
  const parts = payload ? [payload, ...(payload.allOf ?? [])] : [];
  const constants = parts.flatMap(({ properties }) =>
    [...(properties ?? [])].flatMap(([name, schema]) =>
      schema.enum?.length === 1 ? [`${name} ${canonicalJson(schema.enum[0])}`] : [],
    ),
  );
  return [...new Set(constants)].sort().join("\n");
}
