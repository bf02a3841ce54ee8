import type { LanguageDifference, LanguageRule, LanguageSide } from "@/lib/diff/languages/model";
import type { Severity } from "@/lib/diff/model";
import type { At, Both } from "@/lib/diff/avro/at";
import { judge, type Readability } from "@/lib/diff/avro/judge";
import { prove } from "@/lib/diff/avro/witness/prove";
import type { AvroContract } from "@/lib/specs/avro/contract";
import { type AvroUsage, usageOf } from "@/lib/specs/avro/usage";
import type { JsonValue } from "@/lib/specs/model";

/** What is reported at a place. */
export interface Told {
  subject?: string;
  name?: string;
  before?: JsonValue | undefined;
  after?: JsonValue | undefined;
  /** Who can still read what; absent: the rule's severity holds. */
  reads?: Readability;
  severity?: Severity;
  reason?: string;
}

/** Two definitions under comparison: what is used where, and where differences go. */
export class Comparison {
  readonly from: AvroContract;
  readonly to: AvroContract;
  /** Pairs of named types that were met, and those that still have to be compared. */
  readonly seen = new Set<string>();
  readonly pending: Both<string>[] = [];
  private readonly usages: Both<(name: string) => AvroUsage>;

  constructor(
    from: LanguageSide<"avro">,
    to: LanguageSide<"avro">,
    private readonly tell: (difference: LanguageDifference) => void,
  ) {
    this.from = from.native;
    this.to = to.native;
    this.usages = { from: usageOf(this.from), to: usageOf(this.to) };
  }

  /** Has a pair of named types compared, once. */
  visit(pair: Both<string>): void {
    const key = `${pair.from} ${pair.to}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.pending.push(pair);
  }

  /** How a pair of named types is used, in either version. */
  usage(pair: Both<string>): AvroUsage {
    const [older, newer] = [this.usages.from(pair.from), this.usages.to(pair.to)];
    return {
      sent: older.sent || newer.sent,
      received: older.received || newer.received,
      stored: older.stored && newer.stored,
      operation: older.operation === newer.operation ? newer.operation : null,
    };
  }

  report(rule: LanguageRule, at: At, told: Told = {}): void {
    const { subject = at.subject, name = "", before, after, reads } = told;
    const judged = reads && judge(reads, at.usage);
    const severity = told.severity ?? judged?.severity ?? rule.severity;
    const reason = told.reason ?? (severity === rule.severity ? undefined : judged?.reason);
    const { operation } = at.usage;
    const proof = reads && severity !== "non-breaking" ? prove(this, at, reads) : undefined;
    const matchKey = operation?.slice(operation.lastIndexOf(".", operation.indexOf("/")) + 1) ?? "";
    this.tell({
      rule,
      ...(operation === null ? {} : { operation: { key: operation, matchKey } }),
      trail: at.trail.map((label) => ({ label, key: label, path: "" })),
      facts: { subject, name, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) },
      from: at.from,
      to: at.to,
      ...(severity === rule.severity ? {} : { severity }),
      ...(proof ? { proof } : reason === undefined ? {} : { proof: { status: "rule", reason } }),
    });
  }
}
