import { z } from "zod";
import type { DocumentationReport } from "@/lib/gates/model";
import { isValidityRule } from "@/lib/lifecycle/gates";
import type { Examination } from "@/lib/workers/protocol";

const findings = z.array(z.object({ rule: z.string(), severity: z.string(), fingerprint: z.string() }));
const operations = z.array(z.object({ described: z.boolean() }));

/** The errors of validation in what a worker thread examined. */
export function validityErrorsOf({ rows }: Examination): { rule: string; fingerprint: string }[] {
  return rows.findings
    .flatMap((text) => findings.parse(JSON.parse(text)))
    .filter(({ rule, severity }) => severity === "error" && isValidityRule(rule))
    .map(({ rule, fingerprint }) => ({ rule, fingerprint }));
}

/** How much of it is described. */
export function documentationOf({ rows, counts }: Examination): DocumentationReport {
  const described = rows.operations
    .flatMap((text) => operations.parse(JSON.parse(text)))
    .filter((one) => one.described);
  return {
    operations: counts.operations,
    describedOperations: described.length,
    fields: counts.fields,
    describedFields: counts.fields - counts.undescribedFields,
  };
}
