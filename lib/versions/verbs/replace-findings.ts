import type { ServiceContext } from "@/lib/core/context";
import { storableText } from "@/lib/core/storable-text";
import { isValidityRule } from "@/lib/lifecycle/gates";
import { countFindings, inOrder } from "@/lib/lint/lint-spec";
import { FINDING_SEVERITIES, type Finding } from "@/lib/specs/model";
import { insertIndexRows } from "@/lib/versions/index-store";
import { deleteFindings, findLintable, saveLinted } from "@/lib/versions/lint-store";
import { listStoredFindings } from "./list-stored-findings";

const ROWS_A_TEXT = 1_000;

/** What the rulesets of a version's API find in it. */
export interface FoundByRulesets {
  /** Of the bytes it was found in. */
  digest: string;
  findings: readonly Finding[];
  silent: { rule: string; ruleset: string; because: string }[];
  /** Of what it was found under. */
  stamp: string;
}

/**
 * Puts what rulesets find in place of what is kept with a version, and counts anew; what validation found stays. False where
 * the version has other bytes by now. Inside a transaction that holds the API; for other verbs, which authorise.
 */
export async function replaceFindings(tx: ServiceContext, versionId: string, found: FoundByRulesets): Promise<boolean> {
  const version = await findLintable(tx.access, versionId);
  if (version?.digest !== found.digest) return false;
  const validity = (await listStoredFindings(tx, versionId)).filter(({ rule }) => isValidityRule(rule));
  const rank = ({ severity }: Finding) => FINDING_SEVERITIES.indexOf(severity);
  const findings = [...validity, ...found.findings].sort((a, b) => rank(a) - rank(b) || inOrder(a, b));
  await deleteFindings(tx.access, versionId);
  await insertIndexRows(tx.access, versionId, {
    ...{ operations: [], schemas: [], fields: [], marks: [] },
    findings: textsOf(findings),
  });
  const { stamp, silent } = found;
  await saveLinted(tx.access, versionId, { counts: countFindings(findings), stamp, silent }, tx.now);
  return true;
}

function textsOf(findings: readonly Finding[]): string[] {
  const texts: string[] = [];
  for (let start = 0; start < findings.length; start += ROWS_A_TEXT) {
    const rows = findings
      .slice(start, start + ROWS_A_TEXT)
      .map((finding, index) => ({ ordinal: start + index, ...finding }));
    texts.push(
      JSON.stringify(rows, (_key, value: unknown) => (typeof value === "string" ? storableText(value) : value)),
    );
  }
  return texts;
}
