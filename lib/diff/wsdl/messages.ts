import type { OperationContext, Trail } from "@/lib/diff/compare/difference";
import { step } from "@/lib/diff/compare/difference";
import type { LanguageSide } from "@/lib/diff/languages/model";
import type { Operation } from "@/lib/specs/model";
import type { WsdlContract, WsdlMessageUse, WsdlOperation } from "@/lib/specs/wsdl/contract";
import { rootElement } from "@/lib/specs/wsdl/message-roots";
import type { PairMaker } from "./pairs/pair-maker";
import type { PairNode } from "./pairs/pair-node";

/** An operation that both versions have. */
export interface OperationPair {
  from: WsdlOperation;
  to: WsdlOperation;
  context: OperationContext;
}

/** A message that both versions of an operation have. */
export interface MessagePair {
  operation: OperationPair;
  /** `request message`, `response message`, `fault NotFound`. */
  label: string;
  side: "request" | "response";
  from: WsdlMessageUse;
  to: WsdlMessageUse;
}

/** The operations that both versions have, by port type and name. */
export function operationPairs(from: LanguageSide<"wsdl">, to: LanguageSide<"wsdl">): OperationPair[] {
  const older = new Map(operationsOf(from.native).map((one) => [one.key, one]));
  return operationsOf(to.native).flatMap((newer) => {
    const match = older.get(newer.key);
    if (!match) return [];
    const context: OperationContext = { key: newer.key, matchKey: newer.key, prefix: "", reversed: false };
    put(context, "from", from.model.operations.get(match.key));
    put(context, "to", to.model.operations.get(newer.key));
    return [{ from: match, to: newer, context }];
  });
}

function put(context: OperationContext, which: "from" | "to", operation: Operation | undefined): void {
  if (operation) context[which] = operation;
}

/** All operations of a definition. */
export function operationsOf(contract: WsdlContract): WsdlOperation[] {
  return [...contract.portTypes.values()].flatMap(({ operations }) => operations);
}

/** The messages that both versions of an operation have. */
export function messagePairs(operation: OperationPair): MessagePair[] {
  const { from, to } = operation;
  const pairs: MessagePair[] = [];
  if (from.input && to.input)
    pairs.push({ operation, label: "request message", side: "request", from: from.input, to: to.input });
  if (from.output && to.output)
    pairs.push({ operation, label: "response message", side: "response", from: from.output, to: to.output });
  for (const fault of to.faults) {
    const match = from.faults.find(({ name }) => name === fault.name);
    if (match) pairs.push({ operation, label: `fault ${fault.name}`, side: "response", from: match, to: fault });
  }
  return pairs;
}

/** The pair of what two versions of a message hold; undefined where that cannot be told, or is another element altogether. */
export function messageNode(
  maker: PairMaker,
  from: WsdlContract,
  to: WsdlContract,
  pair: MessagePair,
): PairNode | undefined {
  const before = rootElement(from, pair.from);
  const after = rootElement(to, pair.to);
  if (before && after) return localOf(before) === localOf(after) ? maker.ofElements(before, after) : undefined;
  const older = from.messages.get(pair.from.message);
  const newer = to.messages.get(pair.to.message);
  if (before || after || !older || !newer) return undefined;
  return maker.ofParts(older, newer);
}

/** The name of an element without its namespace. */
export function localOf({ name }: { name: string }): string {
  return name.slice(name.lastIndexOf("}") + 1);
}

/** The trail of a message. */
export function trailOf({ label }: MessagePair): Trail {
  return step(undefined, label);
}
