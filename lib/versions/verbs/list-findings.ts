import type { ServiceContext } from "@/lib/core/context";
import { cutPage, ordinalCursor, type Page, readCursor } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { listFindingRows } from "@/lib/versions/index-store";
import { presentFinding } from "@/lib/versions/present";
import { type FindingDto, findingListInput } from "@/lib/versions/schema";
import type { VersionRow } from "@/lib/versions/store";
import { findLiveWaivers } from "@/lib/waivers/verbs/find-live-waivers";
import type { WaiverDto } from "@/lib/waivers/schema";
import { isValidityRule } from "@/lib/lifecycle/gates";
import { toLifecycle } from "./find-lifecycle-version";
import { requireVersion } from "./require-version";

/** What validation and lint found in a version: the most severe first. */
export const listFindings = defineQuery({
  input: findingListInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, input): Promise<Page<FindingDto>> => {
    const version = await requireVersion(ctx, input.api, input.version);
    const [after = -1] = readCursor(input.cursor, ordinalCursor) ?? [];
    const rows = await listFindingRows(ctx.access, version.id, {
      after,
      limit: input.limit,
      severity: input.severity,
      rule: input.rule,
    });
    const waivers = await waiversOver(ctx, version, rows);
    const page = cutPage(
      rows,
      input.limit,
      (row) => [row.ordinal],
      (row) => withWaiver(presentFinding(row), waivers),
    );
    const { errorCount, warningCount, infoCount, hintCount } = version;
    const total = { error: errorCount, warning: warningCount, info: infoCount, hint: hintCount };
    const all = errorCount + warningCount + infoCount + hintCount;
    return input.rule ? page : { ...page, total: input.severity ? total[input.severity] : all };
  },
});

/** Only errors stand against a gate: without any there is nothing that could be waived. */
async function waiversOver(ctx: ServiceContext, version: VersionRow, rows: readonly { severity: string }[]) {
  if (!rows.some(({ severity }) => severity === "error")) return [];
  return (await findLiveWaivers(ctx, toLifecycle(version))).shown;
}

/** Names the live waiver that covers a finding. */
function withWaiver(finding: FindingDto, waivers: readonly WaiverDto[]): FindingDto {
  if (finding.severity !== "error") return finding;
  const gate = isValidityRule(finding.rule) ? "validity" : "lint";
  const covers = (waiver: WaiverDto) =>
    waiver.gate === gate && (waiver.fingerprint === null || waiver.fingerprint === finding.fingerprint);
  const waiver = waivers.find(covers);
  return waiver ? { ...finding, waiver: waiver.id } : finding;
}
