import type { ServiceContext } from "@/lib/core/context";
import { actorRef } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { majorOf } from "@/lib/code-policies/model/major-of";
import { readValidityFindings, readVersionFactRow } from "@/lib/code-policies/store/fact-rows";
import type { UnstoredDefinition } from "@/lib/gates/model";
import { isValidityRule } from "@/lib/lifecycle/gates";
import { lintForGate } from "@/lib/rulesets/verbs/lint-for-gate";
import type { LifecycleVersion } from "@/lib/versions/model/lifecycle-version";
import type { GivenFinding, KnownFacts, PolicySubject } from "./gather-policy-facts";

/** A stored version as policies are told of it. Throws `not_found` where it is gone. */
export async function storedSubject(
  ctx: ServiceContext,
  version: LifecycleVersion,
  known: KnownFacts,
): Promise<PolicySubject> {
  const row = await readVersionFactRow(ctx.access, version.id);
  if (!row) throw new RegistryError("not_found", "The version is not there any more.");
  const found = known.findings === undefined ? await lintFindings(ctx, version) : known.findings;
  return {
    api: version.api,
    version: {
      label: row.label,
      state: row.state,
      format: row.format,
      specVersion: row.specVersion,
      title: row.title,
      major: majorOf(row.label),
      sizeBytes: row.sizeBytes,
      publishedAt: row.publishedAt.toISOString(),
      publishedBy: row.publishedByName,
      operations: row.operationCount,
      deprecatedOperations: row.deprecatedOperationCount,
      schemas: row.schemaCount,
      fields: row.fieldCount,
      undescribedFields: row.undescribedFieldCount,
      errors: row.errorCount,
      warnings: row.warningCount,
    },
    findings: found && together(await readValidityFindings(ctx.access, version.id), found),
  };
}

async function lintFindings(ctx: ServiceContext, version: LifecycleVersion): Promise<readonly GivenFinding[] | null> {
  const report = await lintForGate(ctx, version);
  return report.kind === "done" ? report.findings : null;
}

/** A definition that is not stored, as it would be a moment after. */
export function unstoredSubject(ctx: ServiceContext, subject: UnstoredDefinition, known: KnownFacts): PolicySubject {
  const { label, format, examination, api } = subject;
  const { counts, specVersion, title, sizeBytes } = examination;
  return {
    api,
    version: {
      label,
      state: "draft",
      format,
      specVersion,
      title,
      major: majorOf(label),
      sizeBytes,
      publishedAt: ctx.now.toISOString(),
      publishedBy: actorRef(ctx.actor)?.name ?? "",
      operations: counts.operations,
      deprecatedOperations: counts.deprecatedOperations,
      schemas: counts.schemas,
      fields: counts.fields,
      undescribedFields: counts.undescribedFields,
      errors: counts.findings.error,
      warnings: counts.findings.warning,
    },
    findings: known.findings ? together(validityFindings(subject), known.findings) : null,
  };
}

function validityFindings({ examination }: UnstoredDefinition): GivenFinding[] {
  // Our own worker wrote these rows, to the type that they are read as.
  const rows = examination.rows.findings.flatMap((text) => JSON.parse(text) as GivenFinding[]);
  return rows.filter(({ rule }) => isValidityRule(rule));
}

/** What validation found and what rulesets found, without what both name. */
function together(validity: readonly GivenFinding[], linted: readonly GivenFinding[]): GivenFinding[] {
  return [...validity, ...linted.filter(({ rule }) => !isValidityRule(rule))];
}
