import type { ServiceContext } from "@/lib/core/context";
import type { Rubric } from "@/lib/maturity/model/rubric";
import type { WrittenScore } from "@/lib/scorecards/model/scored";
import { daysBefore } from "@/lib/scorecards/model/fact-batch";
import { wereHigh } from "@/lib/scorecards/store/history";

/** An entropy that goes up and down around its mark is told of once in so many days. */
const QUIET_DAYS = 7;
/** First scores of so many APIs at once are told of as one: nobody reads a thousand lines of an upgrade. */
const MOST_FIRST = 20;
/** What a level rests on, as far as it is told. */
const MOST_CHECKS = 10;

/**
 * Writes into the audit log whose level changed, and whose entropy became high (DOMAIN §5.1): people and webhooks hear of both
 * from there. In the transaction that writes the scores, before their history.
 */
export async function tellOfScores(
  tx: ServiceContext,
  written: readonly WrittenScore[],
  { entropy: { highFrom } }: Pick<Rubric, "entropy">,
): Promise<void> {
  const first = written.filter(({ before }) => before === null);
  if (first.length > MOST_FIRST) await tellOfMany(tx, first);
  const single = first.length > MOST_FIRST ? written.filter(({ before }) => before !== null) : written;
  for (const one of single) if (one.before?.level !== one.after.level) await tellOfLevel(tx, one);
  const high = written.filter(
    ({ before, after }) => (after.entropy.value ?? 0) >= highFrom && (before?.entropy.value ?? 0) < highFrom,
  );
  if (high.length === 0) return;
  const known = await wereHigh(
    tx.access,
    high.map(({ apiId }) => apiId),
    { since: daysBefore(tx.now, QUIET_DAYS), from: highFrom },
  );
  for (const one of high) if (!known.has(one.apiId)) await tellOfEntropy(tx, one, highFrom);
}

async function tellOfMany(tx: ServiceContext, first: readonly WrittenScore[]): Promise<void> {
  await tx.appendAudit("scorecard.first", {
    entity: "registry",
    entityId: "scorecards",
    entityName: "scorecards",
    after: { apis: first.length },
  });
}

async function tellOfLevel(tx: ServiceContext, { apiId, slug, before, after, because }: WrittenScore): Promise<void> {
  const checks = because.find(({ kind }) => kind === "level")?.checks ?? [];
  await tx.appendAudit("scorecard.level", {
    ...{ entity: "api", entityId: apiId, entityName: slug },
    before: { level: before?.level ?? null },
    after: { level: after.level, checks: checks.slice(0, MOST_CHECKS) },
  });
}

async function tellOfEntropy(tx: ServiceContext, { apiId, slug, before, after }: WrittenScore, from: number) {
  const { value, terms } = after.entropy;
  await tx.appendAudit("scorecard.alert", {
    ...{ entity: "api", entityId: apiId, entityName: slug },
    before: { entropy: before?.entropy.value ?? null },
    after: {
      ...{ entropy: value, from },
      ...{ deprecated: terms.deprecated.value, undocumented: terms.undocumented.value, breaking: terms.breaking.value },
    },
  });
}
