import type { Finding } from "@/lib/specs/model";
import type { SetRule, SilentRule } from "@/lib/rulesets/model";

/** One thing that is wrong with a ruleset, at its place in the text. */
export interface RulesetFault {
  pointer: string;
  line?: number;
  column?: number;
  message: string;
}

/** What a thread says of a text: `asked` are the names that its `extends`, and theirs, call for. */
export type ReadAnswer =
  | { ok: true; asked: string[]; rules: SetRule[]; notices: string[] }
  | { ok: false; asked: string[]; problems: RulesetFault[] };

/** What one ruleset finds in a definition, or why it cannot be read. */
export type LintAnswer =
  | {
      ok: true;
      rules: SetRule[];
      findings: Finding[];
      silent: SilentRule[];
      /** Rules of its own that found no place to look at. */
      nowhere: string[];
    }
  | { ok: false; problems: RulesetFault[] };
