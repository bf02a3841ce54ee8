import type { Operation, Server } from "@/lib/specs/model";
import { basePathOf } from "./base-path";
import { compareBodies } from "./compare-bodies";
import { compareCallbacks } from "./compare-callbacks";
import { compareOperationNotes } from "./compare-operation-notes";
import { compareParameters } from "./compare-parameters";
import { compareResponses } from "./compare-responses";
import { compareOperationServers } from "./compare-servers";
import { compareSecurity } from "./compare-security";
import { type OperationContext, step, type Trail } from "./difference";
import { type KeyOf, pairOperations } from "./pair-operations";
import { announcementOf, hasPassed, noticeGiven } from "./sunset";
import type { Walk } from "./walk";

/** Compares the operations of two documents: which there are, and then each with its counterpart. */
export function compareOperations(walk: Walk): void {
  const paths = new Set([...walk.to.operations.values()].map((operation) => pathOf(operation)));
  const bases = new Map<readonly Server[], string>();
  const baseOf = (servers: readonly Server[]): string => {
    const base = bases.get(servers) ?? basePathOf(servers).replace(/\{[^{}]*\}/g, "{}");
    bases.set(servers, base);
    return base;
  };
  const fullKey: KeyOf = (operation) => `${operation.method} ${baseOf(operation.servers)}${pathOf(operation)}`;
  const pairs = pairOperations(walk.from.operations.values(), walk.to.operations.values(), fullKey);
  for (const { from, to } of pairs) {
    const context = contextOf(from, to);
    if (from && to) compareOperation(walk, context, from, to);
    else reportExistence(walk, context, "operation", from && !paths.has(pathOf(from)) ? "the whole path is gone" : "");
  }
}

/**
 * Compares what every language says of operations: which there are (unless `existence` is false: the language judges that
 * itself), deprecation, names, texts and tags. Their messages are for the comparer of the language.
 */
export function compareOperationTexts(walk: Walk, existence: boolean): void {
  for (const { from, to } of pairOperations(walk.from.operations.values(), walk.to.operations.values())) {
    const context = contextOf(from, to);
    if (from && to) compareOperationNotes(walk, context, from, to);
    else if (existence) reportExistence(walk, context, "operation", "");
  }
}

/** Compares the webhooks of two documents. There the service is the one that calls. */
export function compareWebhooks(walk: Walk): void {
  for (const { from, to } of pairOperations(walk.from.webhooks.values(), walk.to.webhooks.values())) {
    const key = (to ?? from)?.key ?? "";
    const context: OperationContext = { ...contextOf(from, to), prefix: `Webhook \`${key}\` `, reversed: true };
    context.lead = step(undefined, `webhook ${key}`, "webhook");
    if (from && to) compareOperation(walk, context, from, to);
    else reportExistence(walk, context, "webhook", "");
  }
}

function pathOf(operation: Operation): string {
  return operation.matchKey.slice(operation.matchKey.indexOf(" ") + 1);
}

function contextOf(from: Operation | undefined, to: Operation | undefined): OperationContext {
  const operation = to ?? from;
  return { key: operation?.key ?? "", matchKey: operation?.matchKey ?? "", prefix: "", reversed: false, from, to };
}

/** Compares two versions of one operation. */
export function compareOperation(walk: Walk, context: OperationContext, from: Operation, to: Operation): void {
  compareOperationNotes(walk, context, from, to);
  compareOperationServers(walk, context, from, to);
  compareParameters(walk, context, from, to);
  compareBodies(walk, context, from, to);
  compareResponses(walk, context, from, to);
  if (!context.reversed) compareSecurity(walk, context, from, to);
  compareCallbacks(walk, context, from, to, compareOperation);
}

/** Reports an operation or webhook that is new or gone; what was announced is told apart from what was not. */
export function reportExistence(
  walk: Walk,
  context: OperationContext,
  area: "operation" | "webhook",
  note: string,
): void {
  const { from, to } = context;
  const isWebhook = area === "webhook";
  const subject = `${isWebhook ? "Webhook" : "Operation"} \`${context.key}\``;
  const trail: Trail = context.lead ?? step(undefined, "operation");
  if (!from) {
    walk.report({
      place: `none/${area}/existence/added`,
      operation: context,
      subject,
      trail,
      facts: { name: "" },
      to: to?.place,
    });
    return;
  }
  const told = announcementOf(from);
  const day = told.sunset;
  const notes = [note, noticeGiven(told)].filter(Boolean).join("; ");
  const action = !day ? "removed" : hasPassed(day, walk.today) ? "removed-after-sunset" : "removed-before-sunset";
  walk.report({
    place: `none/${area}/existence/${action}`,
    operation: context,
    subject,
    trail,
    facts: { name: "", note: day ?? notes },
    from: from.place,
  });
}
