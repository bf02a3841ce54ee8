import { compareFields } from "@/lib/diff/avro/compare-fields";
import { compareTypes } from "@/lib/diff/avro/compare-types";
import type { At, Both } from "@/lib/diff/avro/at";
import type { Comparison } from "@/lib/diff/avro/comparison";
import { READS_NEW_DATA, READS_OLD_DATA } from "@/lib/diff/avro/judge";
import { errorAdded } from "@/lib/diff/avro/rules/error-added";
import { errorRemoved } from "@/lib/diff/avro/rules/error-removed";
import { oneWayChanged } from "@/lib/diff/avro/rules/one-way-changed";
import type { AvroMessage, AvroProtocol, AvroType } from "@/lib/specs/avro/contract";
import { shortName } from "@/lib/specs/avro/names";
import { writeType } from "@/lib/specs/avro/write-type";

/** Compares the messages that both protocols have: what callers write, and what the service answers. */
export function compareMessages(comparison: Comparison, { from, to }: Both<AvroProtocol>): void {
  const after = new Map(to.messages.map((message) => [message.name, message]));
  for (const older of from.messages) {
    const newer = after.get(older.name);
    if (newer) compareMessage(comparison, `${to.name}/${newer.name}`, { from: older, to: newer });
  }
}

function compareMessage(comparison: Comparison, operation: string, { from, to }: Both<AvroMessage>): void {
  const at: At = {
    trail: ["operation"],
    usage: { sent: true, received: false, stored: false, operation },
    subject: `Message \`${to.name}\``,
    from: from.place,
    to: to.place,
  };
  if (from.oneWay !== to.oneWay) {
    const words = (oneWay: boolean): string => (oneWay ? "one-way" : "answered");
    comparison.report(oneWayChanged, at, { before: words(from.oneWay), after: words(to.oneWay) });
  }
  compareFields(comparison, { ...at, trail: ["request"] }, { from: from.request, to: to.request });
  const received = { ...at, usage: { ...at.usage, sent: false, received: true } };
  const answers: Both<AvroType> = { from: from.response, to: to.response };
  const datum = { types: answers, steps: { from: [], to: [] } };
  compareTypes(comparison, { ...received, trail: ["returns"], subject: `What \`${to.name}\` returns`, datum }, answers);
  compareErrors(comparison, received, { from: from.errors, to: to.errors });
}

function compareErrors(comparison: Comparison, at: At, { from, to }: Both<readonly AvroType[]>): void {
  const byName = (errors: readonly AvroType[]): Map<string, AvroType> =>
    new Map(errors.map((error) => [error.kind === "reference" ? shortName(error.name) : writeType(error), error]));
  const [before, after] = [byName(from), byName(to)];
  for (const [name, older] of before) {
    const newer = after.get(name);
    const place = { ...at, trail: ["errors", name] };
    if (newer) compareTypes(comparison, place, { from: older, to: newer });
    else comparison.report(errorRemoved, place, { name, reads: READS_NEW_DATA });
  }
  for (const name of after.keys())
    if (!before.has(name))
      comparison.report(errorAdded, { ...at, trail: ["errors", name] }, { name, reads: READS_OLD_DATA });
}
