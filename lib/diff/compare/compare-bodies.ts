import type { PlaceKey } from "@/lib/diff/place";
import type { Operation, RequestBody } from "@/lib/specs/model";
import { compareContent } from "./compare-media-types";
import { type OperationContext, step } from "./difference";
import { sidesOf, type Walk } from "./walk";

/** Compares the bodies of requests. */
export function compareBodies(walk: Walk, context: OperationContext, from: Operation, to: Operation): void {
  const before = from.requestBody;
  const after = to.requestBody;
  if (!before && !after) return;
  const { sent } = sidesOf(context);
  const subject = context.prefix ? `${context.prefix}request body` : "Request body";
  const trail = step(context.lead, "request body");
  const report = (place: PlaceKey): void => {
    walk.report({
      place,
      operation: context,
      subject,
      trail,
      facts: { name: "" },
      from: before?.place ?? from.place,
      to: after?.place ?? to.place,
    });
  };
  if (!before || !after) {
    if (after) report(sent === "response" ? "response/body/existence/added" : addition(after));
    else report(`${sent}/body/existence/removed`);
    return;
  }
  if (before.required !== after.required) report(`${sent}/body/required/${after.required ? "added" : "removed"}`);
  const at = { operation: context, side: sent, group: `${trailKey(context)}sent`, subject, trail };
  compareContent(walk, { ...at, from: before.place, to: after.place }, before.content, after.content);
}

function addition(body: RequestBody): PlaceKey {
  return body.required ? "request/body/existence/added-required" : "request/body/existence/added-optional";
}

/** Keeps the groups of an operation's callbacks apart from its own. */
export function trailKey(context: OperationContext): string {
  let key = "";
  for (let at = context.lead; at; at = at.parent) key = `${at.segment.key}/${key}`;
  return key;
}
