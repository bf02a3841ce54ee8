import type { PlaceKey } from "@/lib/diff/place";
import type { Operation, Response } from "@/lib/specs/model";
import { trailKey } from "./compare-bodies";
import { compareHeaders } from "./compare-headers";
import { compareLinks } from "./compare-links";
import { compareContent } from "./compare-media-types";
import { type OperationContext, step } from "./difference";
import { sidesOf, type Walk } from "./walk";

type Responses = ReadonlyMap<string, Response>;

/** Compares responses by status. `2XX` covers `200`; `default` covers what is named nowhere else. */
export function compareResponses(walk: Walk, context: OperationContext, before: Operation, after: Operation): void {
  const from = withNamedSuccess(before, after);
  const to = withNamedSuccess(after, before);
  const matched = new Set<string>();
  for (const [status, older] of from.responses) {
    const partner = partnerOf(status, to.responses, from.responses);
    const newer = partner === undefined ? undefined : to.responses.get(partner);
    if (!newer || partner === undefined) {
      reportStatus(walk, context, from, to, status, "removed");
      continue;
    }
    matched.add(partner);
    compareResponse(walk, context, status, older, newer);
  }
  for (const [status, newer] of to.responses) {
    if (matched.has(status)) continue;
    const covering = partnerOf(status, from.responses, to.responses);
    const older = covering === undefined ? undefined : from.responses.get(covering);
    if (older) compareResponse(walk, context, status, older, newer);
    else reportStatus(walk, context, from, to, status, "added");
  }
}

/**
 * Where one version names a success and the other has only `default`, that `default` is the success: it is read as
 * `2XX`, so that it is not mistaken for the errors that `default` means elsewhere.
 */
function withNamedSuccess(operation: Operation, other: Operation): Operation {
  const { responses } = operation;
  const fallback = responses.get("default");
  if (!fallback || hasSuccess(responses) || !hasSuccess(other.responses)) return operation;
  const named = new Map(responses);
  named.delete("default");
  named.set("2XX", fallback);
  return { ...operation, responses: named };
}

function hasSuccess(responses: Responses): boolean {
  return [...responses.keys()].some((status) => status.startsWith("2"));
}

/** The response of the other version that stands for a status: the same, its range, or a `default` that is new there. */
function partnerOf(status: string, others: Responses, own: Responses): string | undefined {
  if (others.has(status)) return status;
  const range = `${status.charAt(0)}XX`;
  if (status !== "default" && others.has(range)) return range;
  if (/^\dXX$/.test(status)) {
    const within = [...others.keys()].find((other) => other.startsWith(status.charAt(0)) && !own.has(other));
    if (within !== undefined) return within;
  }
  return others.has("default") && !own.has("default") ? "default" : undefined;
}

function isSuccess(status: string, responses: Responses): boolean {
  if (/^2(\d\d|XX)$/.test(status)) return true;
  return status === "default" && !hasSuccess(responses);
}

function reportStatus(
  walk: Walk,
  context: OperationContext,
  from: Operation,
  to: Operation,
  status: string,
  action: "added" | "removed",
): void {
  const owner = action === "added" ? to : from;
  const success = isSuccess(status, owner.responses) ? "success" : "error";
  const place: PlaceKey = context.reversed
    ? `request/status/existence/${action}`
    : `response/status/existence/${success}-${action}`;
  walk.report({
    place,
    operation: context,
    subject: context.prefix ? `${context.prefix}response \`${status}\`` : `Response \`${status}\``,
    trail: step(context.lead, `response ${status}`),
    facts: { name: status },
    from: from.responses.get(status)?.place ?? from.place,
    to: to.responses.get(status)?.place ?? to.place,
  });
}

function compareResponse(walk: Walk, context: OperationContext, status: string, from: Response, to: Response): void {
  const { received } = sidesOf(context);
  const trail = step(context.lead, `response ${status}`);
  const subject = context.prefix ? `${context.prefix}response \`${status}\`` : `Response \`${status}\``;
  const at = { operation: context, side: received, group: `${trailKey(context)}received`, trail };
  const places = { from: from.place, to: to.place };
  compareContent(walk, { ...at, ...places, subject: `${subject} body` }, from.content, to.content);
  compareHeaders(walk, { ...at, ...places, subject }, from.headers, to.headers);
  compareLinks(walk, context, trail, from, to);
}
