import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import { VERSION_STATES } from "@/lib/lifecycle/model";
import { parseSemver } from "@/lib/lifecycle/version-order";
import { readMeasures } from "@/lib/maturity/measure/stored-measures";
import type { CurrentVersionFacts } from "@/lib/maturity/model/facts";

interface CurrentRow {
  apiId: string;
  id: string;
  label: string;
  state: string;
  format: string;
  specVersion: string;
  publishedAt: Date;
  errors: number;
  warnings: number;
  infos: number;
  hints: number;
  measures: unknown;
}

/**
 * The version of each API that callers use, by the API's id: the highest active; else the highest deprecated; else the highest
 * of all. APIs without versions are left out.
 */
export async function collectCurrent(
  access: DataAccess,
  apiIds: readonly string[],
): Promise<Map<string, CurrentVersionFacts>> {
  const rows = await dbOf(access).$queryRaw<CurrentRow[]>`
    SELECT DISTINCT ON ("apiId") "apiId"::text AS "apiId", id::text, label, state, format, "specVersion", "publishedAt",
      "errorCount" AS errors, "warningCount" AS warnings, "infoCount" AS infos, "hintCount" AS hints, measures
    FROM api_version WHERE "apiId" = ANY(${[...apiIds]}::uuid[])
    ORDER BY "apiId", CASE state WHEN 'active' THEN 0 WHEN 'deprecated' THEN 1 ELSE 2 END, "sortKey" COLLATE "C" DESC`;
  return new Map(
    rows.map((row) => [
      row.apiId,
      {
        id: row.id,
        label: row.label,
        state: VERSION_STATES.find((state) => state === row.state) ?? "draft",
        format: row.format,
        specVersion: row.specVersion,
        publishedAt: row.publishedAt.toISOString(),
        semver: parseSemver(row.label) !== null,
        contract: readMeasures(row.measures),
        findings: { error: row.errors, warning: row.warnings, info: row.infos, hint: row.hints },
      },
    ]),
  );
}
