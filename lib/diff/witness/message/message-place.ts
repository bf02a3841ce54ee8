import { type OperationContext, type Segment, segmentsOf, type Trail } from "@/lib/diff/compare/difference";

/** Which part of an operation's messages a trail leads to. */
export type MessagePlace =
  | { part: "parameter"; key: string; name: string; mediaType?: string }
  | { part: "body"; mediaType?: string; isItem: boolean }
  | { part: "response"; status: string; mediaType?: string; isItem: boolean }
  | { part: "header"; status: string; name: string };

/** Reads a trail; undefined where it leads to no part of a message. */
export function messagePlace(context: OperationContext, trail: Trail | undefined): MessagePlace | undefined {
  const lead = segmentsOf(context.lead).length;
  const [first, second, third] = segmentsOf(trail).slice(lead);
  if (!first) return undefined;
  if (first.label === "request body") return { part: "body", mediaType: second?.key, isItem: isItem(third) };
  const status = /^response (\S+)$/.exec(first.label)?.[1];
  if (status !== undefined) {
    if (second?.key !== "header") return { part: "response", status, mediaType: second?.key, isItem: isItem(third) };
    return third && { part: "header", status, name: third.key };
  }
  const name = /^(?:path|query|querystring|header|cookie) parameter (.*)$/s.exec(first.label)?.[1];
  return name === undefined ? undefined : { part: "parameter", key: first.key, name, mediaType: second?.key };
}

/** What the whole of a place is called in a reason. */
export function wholeName(place: MessagePlace | undefined): string {
  switch (place?.part) {
    case "parameter":
      return `the parameter \`${place.name}\``;
    case "body":
      return place.isItem ? "the item" : "the body";
    case "response":
      return place.isItem ? "the item" : "the body";
    case "header":
      return `the header \`${place.name}\``;
    case undefined:
      return "the message";
  }
}

function isItem(segment: Segment | undefined): boolean {
  return segment?.key === "[]";
}
