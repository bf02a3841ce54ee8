import { canonicalJson } from "@/lib/core/canonical-json";
import type { ActionGroup } from "@/lib/diff/asyncapi/action-groups";
import { likeness, outlineOf } from "@/lib/diff/asyncapi/likeness";
import type { MessageSide } from "@/lib/diff/compare/difference";
import type { IsSameSchema } from "@/lib/diff/compare/same-schemas";
import { createContainment } from "@/lib/diff/containment/contains";
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
 * Pairs messages by the name of their component or channel, then by anything else they are called, then by equal payloads, then
 * by the constant by which readers tell them apart (`type: Welcome`), then where whatever was allowed still is, then by the
 * fields of their payloads, then because only one is on either side: what they are called is not part of what is sent.
 * A message of the older version may have a counterpart that others have, too, where that says the same.
 */
export function pairMessages(
  from: readonly AsyncMessage[],
  to: readonly AsyncMessage[],
  side: MessageSide,
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
  const fits = createFit(side, left.length * to.length);
  left = left.filter((message) =>
    take(
      message,
      find(waiting, (other) => fits.same(message, other)),
    ),
  );
  const older = uniqueByTag(left);
  const newer = uniqueByTag(waiting);
  left = left.filter((message) => {
    const tag = tagOf(message);
    return older.get(tag) === message ? take(message, newer.get(tag)) : true;
  });
  left = left.filter((message) =>
    take(
      message,
      find(waiting, (other) => fits.harmless(message, other)),
    ),
  );
  const likest = pairsByLikeness(left, [...waiting]);
  left = left.filter((message) => take(message, likest.get(message)));
  const [only] = waiting;
  if (left.length === 1 && waiting.size === 1 && from.length === 1 && to.length === 1)
    left = left.filter((message) => take(message, only));
  left = left.filter((message) => {
    const other = find(to, (one) => fits.same(message, one));
    if (other) pairs.push({ from: message, to: other });
    return !other;
  });
  return [...pairs, ...left.map((message) => ({ from: message })), ...[...waiting].map((message) => ({ to: message }))];
}

function find<Item>(items: Iterable<Item>, isIt: (item: Item) => boolean): Item | undefined {
  for (const item of items) if (isIt(item)) return item;
  return undefined;
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

/** Of more pairs nobody asks what they allow. */
const MOST_FITTED = 2_000;

type Fit = (from: AsyncMessage, to: AsyncMessage) => boolean;

/** What can be said of what two messages allow, one version's and the other's; nothing where there are too many. */
function createFit(side: MessageSide, questions: number): { same: Fit; harmless: Fit } {
  const { holds } = createContainment(side);
  const isWithin = ({ payload: inner }: AsyncMessage, { payload: outer }: AsyncMessage): boolean =>
    inner !== undefined && outer !== undefined && questions <= MOST_FITTED && holds(inner, outer);
  const same: Fit = (from, to) => isWithin(from, to) && isWithin(to, from);
  // What the service receives must still be allowed; what it sends must have been.
  return { same, harmless: side === "request" ? isWithin : (from, to) => isWithin(to, from) };
}

/** Messages of the older version that have no counterpart and need none: whatever they allow is received anyway. */
export function coveredMessages(
  pairs: readonly MessagePair[],
  to: readonly AsyncMessage[],
  side: MessageSide,
): ReadonlySet<AsyncMessage> {
  const alone = side === "request" ? pairs.flatMap((pair) => (pair.from && !pair.to ? [pair.from] : [])) : [];
  const { harmless } = createFit(side, alone.length * to.length);
  return new Set(alone.filter((message) => to.some((other) => harmless(message, other))));
}

/** Messages that look alike, where nothing else looks as much like either of them. */
function pairsByLikeness(
  from: readonly AsyncMessage[],
  to: readonly AsyncMessage[],
): ReadonlyMap<AsyncMessage, AsyncMessage> {
  if (from.length * to.length > MOST_FITTED) return new Map();
  const outlines = new Map([...from, ...to].flatMap((one) => (one.payload ? [[one, outlineOf(one.payload)]] : [])));
  const alike = (one: AsyncMessage, other: AsyncMessage): number => {
    const [before, after] = [outlines.get(one), outlines.get(other)];
    return before && after ? likeness(before, after) : 0;
  };
  return new Map(
    from.flatMap((message) => {
      const partner = likestOf(to, (other) => alike(message, other));
      return partner && likestOf(from, (other) => alike(other, partner)) === message ? [[message, partner]] : [];
    }),
  );
}

/** The one with the highest score; undefined where that is nothing, or two have it. */
function likestOf<Item>(items: readonly Item[], scoreOf: (item: Item) => number): Item | undefined {
  const scores = items.map(scoreOf);
  const best = Math.max(0, ...scores);
  const first = scores.indexOf(best);
  return best > 0 && scores.lastIndexOf(best) === first ? items[first] : undefined;
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
