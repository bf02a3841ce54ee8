import { pairParameters } from "@/lib/diff/asyncapi/channel-parameters";
import { bindingPairs } from "@/lib/diff/asyncapi/binding-pairs";
import {
  type ActionPair,
  carrierOf,
  contextOf,
  type PairedGroup,
  pairedGroups,
  pairedReply,
} from "@/lib/diff/asyncapi/paired-actions";
import type { MessagePair } from "@/lib/diff/asyncapi/pair-messages";
import { compareOperationNotes } from "@/lib/diff/compare/compare-operation-notes";
import { reportExistence } from "@/lib/diff/compare/compare-operations";
import { compareSecurity } from "@/lib/diff/compare/compare-security";
import { compareSecuritySchemes } from "@/lib/diff/compare/compare-security-schemes";
import { type MessageSide, type OperationContext, step, type Trail } from "@/lib/diff/compare/difference";
import { compareSchemas, type Walk } from "@/lib/diff/compare/walk";
import { isGone } from "@/lib/diff/asyncapi/regrouped";
import type { LanguageSide } from "@/lib/diff/languages/model";
import type { AsyncBindings } from "@/lib/specs/asyncapi/contract";
import type { Place, Schema } from "@/lib/specs/model";

type Side = LanguageSide<"asyncapi">;

/**
 * Puts before the shared comparison what AsyncAPI shares with OpenAPI: operations that come and go, who may call, and every
 * schema (payloads, headers, parameters of addresses, schemas in bindings).
 */
export function addPayloads(walk: Walk, from: Side, to: Side): void {
  compareSecuritySchemes(walk);
  const channels = new Set<object>();
  for (const group of pairedGroups(from, to, walk.graph.isSame)) {
    for (const pair of group.operations) compareActions(walk, from, to, group, pair);
    for (const messages of group.messages) {
      const context = contextOf(from, to, carrierOf(group, messages));
      compareMessage(
        walk,
        { context, side: group.side, name: `${erasedOf(group)} ${group.side}` },
        messages,
        undefined,
      );
    }
    if (group.from && group.to) addChannel(walk, from, to, group, channels);
  }
}

function compareActions(walk: Walk, from: Side, to: Side, group: PairedGroup, pair: ActionPair): void {
  const context = contextOf(from, to, pair);
  if (!pair.from || !pair.to) {
    if (isGone(group, pair)) reportExistence(walk, context, "operation", "");
    return;
  }
  if (context.from && context.to) {
    compareSecurity(walk, context, context.from, context.to);
    // Those with one key are told of already, as in every language.
    if (context.from.key !== context.to.key && context.from.matchKey !== context.to.matchKey)
      compareOperationNotes(walk, context, context.from, context.to);
  }
  const reply = pairedReply(pair, group.side, walk.graph.isSame);
  for (const messages of reply.messages) {
    const at = { context, side: reply.side, name: `${context.matchKey} reply` };
    compareMessage(walk, at, messages, step(undefined, "reply"));
  }
  addBindings(walk, { context, side: "request", name: "operation" }, undefined, pair.from.bindings, pair.to.bindings);
}

function erasedOf({ from, to }: PairedGroup): string {
  return (to ?? from)?.erased ?? "";
}

/** Where schemas meet. */
interface At {
  context: OperationContext;
  side: MessageSide;
  /** Of the group in which the same pair of schemas is told once. */
  name: string;
}

function compareMessage(walk: Walk, at: At, { from, to }: MessagePair, lead: Trail | undefined): void {
  if (!from || !to) return;
  const trail = step(lead, `message ${to.key}`);
  const named = `message \`${to.key}\``;
  if (!from.foreign && !to.foreign) {
    const subject = `Payload of ${named}`;
    schemas(walk, at, subject, step(trail, "payload"), [from.payload, from.place], [to.payload, to.place]);
  }
  if (from.headers || to.headers) {
    const [before, after] = [from, to].map((message) => fieldsSchema(message.headers, message.place, "headers"));
    schemas(walk, at, `Headers of ${named}`, step(trail, "headers"), [before, from.place], [after, to.place]);
  }
  addBindings(walk, at, trail, from.bindings, to.bindings);
}

function addChannel(walk: Walk, from: Side, to: Side, group: PairedGroup, done: Set<object>): void {
  const older = group.from?.operations[0];
  const newer = group.to?.operations[0];
  if (!older || !newer || done.has(newer.channel)) return;
  done.add(newer.channel);
  const context = contextOf(from, to, { from: older, to: newer });
  const at: At = { context, side: "request", name: `channel ${erasedOf(group)}` };
  const trail = step(undefined, `channel ${newer.channel.name}`, "channel");
  for (const pair of pairParameters(older.channel, newer.channel)) {
    if (!pair.from || !pair.to) continue;
    const { name } = pair.to;
    const below = step(trail, `parameter ${name}`);
    const subject = `Channel parameter \`${name}\``;
    schemas(walk, at, subject, below, [pair.from.schema, pair.from.place], [pair.to.schema, pair.to.place]);
  }
  addBindings(walk, at, trail, older.channel.bindings, newer.channel.bindings);
}

function addBindings(walk: Walk, at: At, lead: Trail | undefined, from: AsyncBindings, to: AsyncBindings): void {
  for (const { protocol, older, newer } of bindingPairs(from, to)) {
    if (!older || !newer) continue;
    for (const name of new Set([...older.schemas.keys(), ...newer.schemas.keys()])) {
      const trail = step(step(lead, `${protocol} binding`), name);
      const subject = `The ${name} of the ${protocol} binding`;
      const [before, after] = [older, newer].map((binding) =>
        fieldsSchema(binding.schemas.get(name), binding.place, name),
      );
      schemas(walk, at, subject, trail, [before, older.place], [after, newer.place]);
    }
  }
}

/** Headers and queries are objects, whether or not that is said. */
function fieldsSchema(schema: Schema | undefined, place: Place, name: string): Schema | undefined {
  return schema ?? (name === "headers" || name === "query" ? { place, types: ["object"] } : undefined);
}

function schemas(
  walk: Walk,
  { context, side, name }: At,
  subject: string,
  trail: Trail,
  [older, from]: readonly [Schema | undefined, Place],
  [newer, to]: readonly [Schema | undefined, Place],
): void {
  const root = { operation: context, side, group: name, subject, trail };
  compareSchemas(
    walk,
    root,
    { place: from, ...(older ? { schema: older } : {}) },
    { place: to, ...(newer ? { schema: newer } : {}) },
  );
}
