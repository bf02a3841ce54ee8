import { within } from "@/lib/diff/avro/below";
import { compareFields } from "@/lib/diff/avro/compare-fields";
import { compareNotes } from "@/lib/diff/avro/compare-notes";
import { compareLogical } from "@/lib/diff/avro/compare-types";
import type { At, Both } from "@/lib/diff/avro/at";
import type { Comparison } from "@/lib/diff/avro/comparison";
import { judge, READS_BOTH, READS_NEITHER, READS_NEW_DATA, READS_OLD_DATA } from "@/lib/diff/avro/judge";
import { enumDefaultChanged } from "@/lib/diff/avro/rules/enum-default-changed";
import { enumOrderChanged } from "@/lib/diff/avro/rules/enum-order-changed";
import { enumSymbolAdded } from "@/lib/diff/avro/rules/enum-symbol-added";
import { enumSymbolRemoved } from "@/lib/diff/avro/rules/enum-symbol-removed";
import { fixedSizeChanged } from "@/lib/diff/avro/rules/fixed-size-changed";
import { typeChanged } from "@/lib/diff/avro/rules/type-changed";
import type { AvroNamed, AvroType } from "@/lib/specs/avro/contract";
import { shortName } from "@/lib/specs/avro/names";

const WORDS = { record: "Record", error: "Error", enum: "Enumeration", fixed: "Fixed" } as const;

/** How a named type is called at the beginning of a sentence. */
export function nameType({ kind, name }: AvroNamed): string {
  return `${WORDS[kind]} \`${shortName(name)}\``;
}

/** Compares two versions of a named type: what a datum of it holds, and what is said of it. */
export function compareNamed(comparison: Comparison, { from, to }: Both<AvroNamed>): void {
  const types: Both<AvroType> = {
    from: { kind: "reference", name: from.name, place: from.place },
    to: { kind: "reference", name: to.name, place: to.place },
  };
  const at: At = {
    trail: [shortName(to.name)],
    usage: comparison.usage({ from: from.name, to: to.name }),
    subject: nameType(to),
    from: from.place,
    to: to.place,
    datum: { types, steps: { from: [], to: [] } },
  };
  const isRecord = ({ kind }: AvroNamed): boolean => kind === "record" || kind === "error";
  if (from.kind !== to.kind && !(isRecord(from) && isRecord(to))) {
    comparison.report(typeChanged, at, { before: from.kind, after: to.kind, reads: READS_NEITHER });
    return;
  }
  compareNotes(comparison, at, { from, to });
  if (to.kind === "enum") compareEnum(comparison, at, { from, to });
  else if (to.kind === "fixed") {
    if (from.size !== to.size)
      comparison.report(fixedSizeChanged, at, { before: from.size, after: to.size, reads: READS_NEITHER });
    compareLogical(comparison, at, "fixed", { from: from.logical, to: to.logical });
  } else compareFields(comparison, at, { from: from.fields, to: to.fields });
}

function compareEnum(comparison: Comparison, at: At, { from, to }: Both<AvroNamed>): void {
  const subjectOf = (symbol: string): string => `Symbol \`${symbol}\` of \`${shortName(to.name)}\``;
  const [before, after] = [new Set(from.symbols), new Set(to.symbols)];
  for (const symbol of before) {
    if (after.has(symbol)) continue;
    const place = within(at, symbol, { from: [{ kind: "symbol", symbol }], to: [] });
    // With a default it is read, as something else.
    const eased = { severity: "dangerous", reason: `it is read as \`${to.default ?? ""}\`` } as const;
    const told = to.default === undefined ? { reads: READS_NEW_DATA } : eased;
    comparison.report(enumSymbolRemoved, place, { subject: subjectOf(symbol), ...told });
  }
  for (const symbol of after) {
    if (before.has(symbol)) continue;
    const place = within(at, symbol, { from: [], to: [{ kind: "symbol", symbol }] });
    const isRead = from.default !== undefined;
    const reason = isRead
      ? `older readers read it as \`${from.default ?? ""}\``
      : judge(READS_OLD_DATA, at.usage).reason;
    comparison.report(enumSymbolAdded, place, {
      subject: subjectOf(symbol),
      reads: isRead ? READS_BOTH : READS_OLD_DATA,
      reason,
    });
  }
  const [kept, keptNow] = [from.symbols.filter((one) => after.has(one)), to.symbols.filter((one) => before.has(one))];
  if (kept.some((symbol, index) => symbol !== keptNow[index]))
    comparison.report(enumOrderChanged, at, { before: kept, after: keptNow });
  if (from.default === to.default) return;
  const eased =
    from.default === undefined
      ? ({ severity: "non-breaking", reason: "symbols that readers do not know can be read now" } as const)
      : {};
  comparison.report(enumDefaultChanged, at, { before: from.default, after: to.default, ...eased });
}
