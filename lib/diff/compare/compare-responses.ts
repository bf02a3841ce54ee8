import type { PlaceKey } from "@/lib/diff/place";
import type { Operation, Response } from "@/lib/specs/model";
import { trailKey } from "./compare-bodies";
import { compareHeaders } from "./compare-headers";
import { compareLinks } from "./compare-links";
import { compareContent, sharedContent } from "./compare-media-types";
import { type OperationContext, step } from "./difference";
import { inKeyOrder } from "./in-key-order";
import { sidesOf, type Walk } from "./walk";

/** Statuses whose answers never have a body, whatever is written (RFC 9110 §6.4.1, §15.3.6). */
const BODILESS = /^(1\d\d|1XX|204|205|304)$/;

type Responses = ReadonlyMap<string, Response>;

/**
 * Compares responses by status. `2XX` covers `200`; `default` covers what is named nowhere else, apart from successes
 * where there are named ones.
 */
export function compareResponses(walk: Walk, context: OperationContext, before: Operation, after: Operation): void {
  const from = withNamedSuccess(before, after);
  const to = withNamedSuccess(after, before);
  const matched = new Set<string>();
  for (const [status, older] of inKeyOrder(from.responses)) {
    const partner = partnerOf(status, from.responses, to.responses);
    const newer = partner === undefined ? undefined : to.responses.get(partner);
    if (partner === undefined || !newer) {
      if (!isSpeltOut(status, to.responses)) reportStatus(walk, context, from, to, status, "removed");
      continue;
    }
    matched.add(partner);
    if (partner === "default" && from.responses.has("default") && status !== "default")
      reportStatus(walk, context, from, to, status, "removed");
    if (isWiderSuccess(status, partner) && !from.responses.has(partner))
      reportStatus(walk, context, from, to, partner, "added");
    compareResponse(walk, context, status, older, newer, status !== "default" && partner === "default");
  }
  for (const [status, newer] of inKeyOrder(to.responses)) {
    if (matched.has(status)) continue;
    const covering = partnerOf(status, to.responses, from.responses);
    const older = covering === undefined ? undefined : from.responses.get(covering);
    if (!older || (covering === "default" && to.responses.has("default")))
      reportStatus(walk, context, from, to, status, "added");
    if (older) compareResponse(walk, context, status, older, newer, covering === "default");
  }
}

/** The response of the other version that stands for a status: the same, its range, or `default`. */
function partnerOf(status: string, own: Responses, others: Responses): string | undefined {
  if (others.has(status)) return status;
  const range = `${status.charAt(0)}XX`;
  if (status !== "default" && others.has(range)) return range;
  if (status === "default" || !others.has("default") || isSuccess(status, own)) return undefined;
  return isSpeltOut(status, others) ? undefined : "default";
}

/** Whether a range gave way to statuses within it. */
function isSpeltOut(status: string, others: Responses): boolean {
  return /^\dXX$/.test(status) && [...others.keys()].some((other) => other.startsWith(status.charAt(0)));
}

function isWiderSuccess(status: string, partner: string): boolean {
  return partner === "2XX" && status !== partner;
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

function isSuccess(status: string, responses: Responses): boolean {
  if (/^2(\d\d|XX)$/.test(status)) return true;
  return !hasSuccess(responses) && /^([13](\d\d|XX)|default)$/.test(status);
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
  const answered = action === "removed" && success === "error" ? "error-removed" : action;
  const place: PlaceKey = context.reversed
    ? `request/status/existence/${answered}`
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

/** Where only `default` covers a status, no more than the schemas of media types that both have is compared. */
function compareResponse(
  walk: Walk,
  context: OperationContext,
  status: string,
  from: Response,
  to: Response,
  isFallback: boolean,
): void {
  const { received } = sidesOf(context);
  const trail = step(context.lead, `response ${status}`);
  const subject = context.prefix ? `${context.prefix}response \`${status}\`` : `Response \`${status}\``;
  const at = { operation: context, side: received, group: `${trailKey(context)}received`, trail };
  const places = { from: from.place, to: to.place };
  const contents = isFallback ? sharedContent(from.content, to.content) : [from.content, to.content];
  const [before = from.content, after = to.content] = contents;
  if (!BODILESS.test(status)) compareContent(walk, { ...at, ...places, subject: `${subject} body` }, before, after);
  if (isFallback) return;
  compareHeaders(walk, { ...at, ...places, subject }, from.headers, to.headers);
  compareLinks(walk, context, trail, from, to);
}
