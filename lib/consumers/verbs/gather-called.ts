import type { ServiceContext } from "@/lib/core/context";
import type { SaidCall, SeenCall } from "@/lib/consumers/model/place-standings";
import { type CalledVersionRow, listCalledVersions } from "@/lib/consumers/store/called-by";
import { listSaidCalls } from "@/lib/consumers/store/standings";
import { seenCalls } from "./seen-calls";

/** What some consumers call, as it is said and as it was seen. */
export interface CalledThings {
  said: SaidCall[];
  seen: SeenCall[];
  /** Versions that they call, by id. */
  called: Map<string, CalledVersionRow>;
  /** The same, and the active and newest ones of the APIs. */
  versions: Map<string, CalledVersionRow>;
}

/** What some consumers call. For verbs of this domain. */
export async function gatherCalled(ctx: ServiceContext, consumerIds: readonly string[]): Promise<CalledThings> {
  const said = await listSaidCalls(ctx.access, { consumerIds });
  const seen = await seenCalls(ctx, { consumerIds });
  const labels = [...new Map(said.filter(({ version }) => version !== "").map((one) => [labelKey(one), one])).values()];
  const rows = await listCalledVersions(ctx.access, {
    apiIds: [...new Set([...said, ...seen].map(({ apiId }) => apiId))],
    ids: [...new Set(seen.flatMap(({ versionId }) => versionId ?? []))],
    labels: labels.map(({ apiId, version }) => ({ apiId, label: version })),
  });
  const named = new Set(said.map(labelKey));
  const ids = new Set(seen.map(({ apiId, versionId }) => versionId ?? `${apiId}\n`));
  const isCalled = (row: CalledVersionRow) =>
    named.has(`${row.apiId}\n${row.label}`) ||
    ids.has(row.id) ||
    (row.isUsual && (named.has(`${row.apiId}\n`) || ids.has(`${row.apiId}\n`)));
  return {
    said,
    seen,
    called: new Map(rows.filter(isCalled).map((row) => [row.id, row])),
    versions: new Map(rows.map((row) => [row.id, row])),
  };
}

const labelKey = ({ apiId, version }: SaidCall) => `${apiId}\n${version}`;
