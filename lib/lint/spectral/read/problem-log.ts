import type { RulesetRemark } from "@/lib/lint/spectral/model";
import type { SourceDocument } from "@/lib/specs/source/source-document";
import { childPointer } from "@/lib/specs/source/pointer";

export type Keys = readonly (string | number)[];

const MOST = 200;

/** What is wrong with the text of one ruleset, and what is worth knowing, each with its place. */
export class ProblemLog {
  readonly problems: RulesetRemark[] = [];
  readonly notices: RulesetRemark[] = [];

  constructor(private readonly document: SourceDocument) {}

  problem(keys: Keys, message: string): void {
    if (this.problems.length < MOST) this.problems.push(this.remark(keys, message));
  }

  notice(keys: Keys, message: string): void {
    if (this.notices.length < MOST) this.notices.push(this.remark(keys, message));
  }

  private remark(keys: Keys, message: string): RulesetRemark {
    const pointer = keys.reduce<string>(childPointer, "");
    return { pointer, message, ...this.document.locate(pointer) };
  }
}
