import { z } from "zod";
import type { ServiceContext } from "@/lib/core/context";
import { defineQuery } from "@/lib/core/query";
import { type Outlook, outlookOfState, relationWeight, worstOutlook } from "@/lib/consumers/model";
import { presentClaim } from "@/lib/consumers/present";
import type { ConsumedApiDto } from "@/lib/consumers/schema";
import { type CalledVersion, findCalledVersions, findUsedOperations } from "@/lib/consumers/store/called-apis";
import { type DependencyOfConsumer, listDependenciesOf } from "@/lib/consumers/store/relations";
import { requirePermission } from "@/lib/members/policy";
import { requireConsumer } from "./require-consumer";

/**
 * What a consumer calls, each API and version once, with what is to come of it: versions that are deprecated, sunset or
 * retired, operations that are deprecated or no longer there. What will break first comes first.
 */
export const listConsumedApis = defineQuery({
  input: z.strictObject({ consumer: z.string().max(80) }),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { consumer }): Promise<{ items: ConsumedApiDto[]; nextCursor: null }> => {
    const { id } = await requireConsumer(ctx, consumer);
    const rows = await listDependenciesOf(ctx.access, id);
    return { items: await showConsumed(ctx, rows), nextCursor: null };
  },
});

const ORDER: Readonly<Record<Outlook, number>> = { gone: 0, sunset: 1, deprecated: 2, fine: 3 };

async function showConsumed(ctx: ServiceContext, rows: readonly DependencyOfConsumer[]): Promise<ConsumedApiDto[]> {
  const versions = await findCalledVersions(ctx.access, {
    ids: rows.flatMap(({ version, api }) => {
      const usual = api.activeVersionId ?? api.newestVersionId;
      return version === "" && usual !== null ? [usual] : [];
    }),
    labels: rows.filter(({ version }) => version !== "").map(({ apiId, version }) => ({ apiId, label: version })),
  });
  const called = (row: DependencyOfConsumer) =>
    versions.find((one) =>
      row.version === ""
        ? one.id === (row.api.activeVersionId ?? row.api.newestVersionId)
        : one.apiId === row.apiId && one.label === row.version,
    );
  const there = await findUsedOperations(
    ctx.access,
    rows.flatMap((row) => {
      const version = called(row);
      return version ? [{ versionId: version.id, keys: row.operations }] : [];
    }),
  );
  const groups = new Map<string, DependencyOfConsumer[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups.values()]
    .flatMap((said) => (said[0] ? [showOne(said[0], said, called(said[0]), there)] : []))
    .sort((a, b) => ORDER[a.outlook] - ORDER[b.outlook] || compareSunset(a, b));
}

function keyOf(row: DependencyOfConsumer): string {
  return `${row.apiId}\n${row.version}`;
}

/** The next day first; those without one after. */
function compareSunset(a: ConsumedApiDto, b: ConsumedApiDto): number {
  const [left, right] = [a.uses?.sunsetAt ?? "9999", b.uses?.sunsetAt ?? "9999"];
  return left === right ? 0 : left < right ? -1 : 1;
}

function showOne(
  first: DependencyOfConsumer,
  said: readonly DependencyOfConsumer[],
  version: CalledVersion | undefined,
  there: ReadonlyMap<string, { deprecated: boolean; sunset: string | null }>,
): ConsumedApiDto {
  const keys = [...new Set(said.flatMap(({ operations }) => operations))].sort();
  const operations = keys.map((key) => {
    const operation = version && there.get(`${version.id}\n${key}`);
    const outlook: Outlook = !version ? "fine" : !operation ? "gone" : operation.deprecated ? "deprecated" : "fine";
    return { key, outlook, sunset: operation?.sunset ?? null };
  });
  // A label whose version is not there any more: versions are never removed one by one, so the API was made anew.
  const ofVersion: Outlook = version ? outlookOfState(version.state) : first.version === "" ? "fine" : "gone";
  const { slug, name, team } = first.api;
  return {
    api: { slug, name, team: { slug: team.slug, name: team.name } },
    version: first.version === "" ? null : first.version,
    uses: version
      ? {
          version: version.label,
          state: version.state,
          sunsetAt: version.deprecation?.sunsetAt.toISOString() ?? null,
          replacement: version.deprecation?.replacement ?? null,
          operationCount: version.operationCount,
        }
      : null,
    operations,
    outlook: worstOutlook([ofVersion, ...operations.map(({ outlook }) => outlook)]),
    claims: said.map(presentClaim),
    weight: relationWeight(said, version?.operationCount ?? null),
  };
}
