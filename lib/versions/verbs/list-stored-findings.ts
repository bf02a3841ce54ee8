import type { ServiceContext } from "@/lib/core/context";
import { FINDING_SEVERITIES, type Finding } from "@/lib/specs/model";
import { listFindingRows } from "@/lib/versions/index-store";

const ROWS_A_READ = 2_000;

/** All findings that are kept with a version, validity ones too, in their order. For other verbs, which authorise. */
export async function listStoredFindings(ctx: ServiceContext, versionId: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (let after = -1; ; ) {
    const rows = await listFindingRows(ctx.access, versionId, { after, limit: ROWS_A_READ });
    for (const { versionId: _, ordinal, severity, operation, ...row } of rows.slice(0, ROWS_A_READ)) {
      const known = FINDING_SEVERITIES.find((one) => one === severity) ?? "error";
      findings.push({ ...row, severity: known, ...(operation === null ? {} : { operation }) });
      after = ordinal;
    }
    if (rows.length <= ROWS_A_READ) return findings;
  }
}
