import { keptMessage } from "@/lib/lint/listed";
import type { LintRule, Report, ReportOptions } from "@/lib/lint/rule";
import type { Site } from "@/lib/lint/site";
import { findingFingerprint, operationOf } from "@/lib/specs/finding";
import type { Finding, FindingSeverity, ParsedSpec, Place } from "@/lib/specs/model";
import type { NativeContract } from "@/lib/specs/native-contract";
import { childPointer } from "@/lib/specs/source/pointer";

/** A parsed definition, and the file that it begins in. */
export type LintSubject = ParsedSpec & { readonly entry: string; readonly native?: NativeContract };

/** Takes what one rule reports and makes findings of it: each once, and not more than a bound. */
export class FindingSink {
  readonly findings: Finding[] = [];
  private readonly seen = new Set<string>();
  private beyond = 0;

  constructor(
    private readonly subject: LintSubject,
    private readonly rule: LintRule,
    private readonly severity: FindingSeverity,
    private readonly maxFindings: number,
  ) {}

  readonly report: Report = (site, message, options = {}) => {
    const { file } = site.place;
    const pointer = below(site.place.pointer, options.at);
    const stable = findingFingerprint(
      this.rule.id,
      { file, pointer: stablePointer(site, options) },
      options.subject ?? "",
    );
    if (this.seen.has(stable)) return;
    this.seen.add(stable);
    if (this.findings.length >= this.maxFindings) this.beyond++;
    else this.findings.push(this.finding({ file, pointer }, message, stable, this.operation(site, pointer)));
  };

  /** To be called once the rule is done: says how many findings were too many to keep. */
  close(): void {
    if (this.beyond === 0) return;
    const place = { file: this.subject.entry, pointer: "" };
    const fingerprint = findingFingerprint(this.rule.id, place, "beyond the bound");
    this.findings.push(
      this.finding(place, `${this.beyond} more findings of this rule are not listed.`, fingerprint, undefined),
    );
  }

  private finding(place: Place, message: string, fingerprint: string, operation: string | undefined): Finding {
    return {
      rule: this.rule.id,
      severity: this.severity,
      message: keptMessage(message),
      ...place,
      ...this.subject.locate(place),
      ...(operation === undefined ? {} : { operation }),
      fingerprint,
    };
  }

  private operation({ place, reachedFrom }: Site, pointer: string): string | undefined {
    if (place.file === this.subject.entry) {
      const key = operationOf(pointer);
      if (key !== undefined) return key;
    }
    // In other languages what belongs to an operation is not always written inside it.
    if (this.subject.model.format !== "openapi") return reachedFrom?.key;
    const home = reachedFrom?.place;
    const isInside = home?.file === place.file && (pointer === home.pointer || pointer.startsWith(`${home.pointer}/`));
    return isInside ? reachedFrom?.key : undefined;
  }
}

/** A pointer and keys below it. */
export function below(pointer: string, keys: readonly (string | number)[] = []): string {
  return keys.reduce<string>(childPointer, pointer);
}

/** The pointer without positions in lists that another entry before this one would change. */
export function stablePointer({ place, alias }: Site, { at, stableAt }: ReportOptions): string {
  const { pointer } = place;
  const isUnder = alias !== undefined && (pointer === alias.pointer || pointer.startsWith(`${alias.pointer}/`));
  return below(isUnder ? alias.stable + pointer.slice(alias.pointer.length) : pointer, stableAt ?? at);
}
