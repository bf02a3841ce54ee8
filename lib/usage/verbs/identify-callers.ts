import { ownersOfIdentities } from "@/lib/consumers/verbs/owners-of-identities";
import type { ServiceContext } from "@/lib/core/context";
import type { GatheredCalls } from "@/lib/usage/model/gather-calls";
import { MOST_CALLERS, OTHER_IDENTITIES, UNKNOWN_IDENTITY } from "@/lib/usage/model/identity";
import type { ObservedConsumer } from "@/lib/usage/model/observation";
import {
  type CallerPair,
  findCallerPairs,
  findIdentities,
  keepCallers,
  keepIdentities,
  linkIdentities,
  type SeenIdentity,
} from "@/lib/usage/store/write-callers";

const nameOf = ({ attribute, value }: ObservedConsumer) => `${attribute}\n${value}`;

/** Who calls, by the rows of their calls. */
export interface IdentifiedCallers {
  idOf(calls: GatheredCalls): string;
  /** Calls of consumers beyond those that are told apart. */
  folded: number;
}

/**
 * The identity behind each row of calls. New ones are made while an API has fewer than 1,000; those that come later are one.
 * The APIs are held, with the callers that each has.
 */
export async function identifyCallers(
  tx: ServiceContext,
  calls: readonly GatheredCalls[],
  callers: ReadonlyMap<string, number>,
): Promise<IdentifiedCallers> {
  const pairs = callerPairs(calls);
  const said = [...new Map([...pairs.values()].map((pair) => [nameOf(pair), pair])).values()];
  const ids = new Map(
    (said.length > 0 ? await findIdentities(tx.access, said) : []).map((one) => [nameOf(one), one.id]),
  );
  const known =
    ids.size > 0 ? await findCallerPairs(tx.access, [...callers.keys()], [...ids.values()]) : new Set<string>();
  const added = new Map<string, number>();
  const kept = [...pairs.values()].filter((pair) => {
    const id = ids.get(nameOf(pair));
    if (id !== undefined && known.has(`${pair.apiId} ${id}`)) return true;
    const before = (callers.get(pair.apiId) ?? 0) + (added.get(pair.apiId) ?? 0);
    if (before >= MOST_CALLERS) return false;
    added.set(pair.apiId, (added.get(pair.apiId) ?? 0) + 1);
    return true;
  });
  const pairIds = await keepPairs(tx, kept, added);
  await linkNew(
    tx,
    kept.filter((pair) => !ids.has(nameOf(pair))),
  );
  const idOf = ({ apiId, consumer }: GatheredCalls) =>
    consumer === null ? UNKNOWN_IDENTITY : (pairIds.get(`${apiId}\n${nameOf(consumer)}`) ?? OTHER_IDENTITIES);
  const folded = calls.reduce((sum, row) => (idOf(row) === OTHER_IDENTITIES ? sum + row.calls : sum), 0);
  return { idOf, folded };
}

interface SeenPair extends SeenIdentity {
  apiId: string;
}

/** Who calls what, the ones that call most first: they are told apart where not all can be. */
function callerPairs(calls: readonly GatheredCalls[]): Map<string, SeenPair> {
  const pairs = new Map<string, SeenPair & { calls: number }>();
  for (const { apiId, consumer, calls: count, lastAt, hour } of calls) {
    if (!consumer) continue;
    const key = `${apiId}\n${nameOf(consumer)}`;
    const pair = pairs.get(key) ?? { apiId, ...consumer, firstAt: hour, lastAt, calls: 0 };
    pairs.set(key, pair);
    pair.firstAt = Math.min(pair.firstAt, hour);
    pair.lastAt = Math.max(pair.lastAt, lastAt);
    pair.calls += count;
  }
  return new Map([...pairs].sort(([a, one], [b, other]) => other.calls - one.calls || (a < b ? -1 : 1)));
}

async function keepPairs(
  tx: ServiceContext,
  pairs: readonly SeenPair[],
  added: ReadonlyMap<string, number>,
): Promise<Map<string, string>> {
  if (pairs.length === 0) return new Map();
  const seen = new Map<string, SeenIdentity>();
  for (const pair of pairs) {
    const one = seen.get(nameOf(pair)) ?? pair;
    const { attribute, value } = pair;
    const firstAt = Math.min(one.firstAt, pair.firstAt);
    seen.set(nameOf(pair), { attribute, value, firstAt, lastAt: Math.max(one.lastAt, pair.lastAt) });
  }
  const ids = new Map((await keepIdentities(tx.access, [...seen.values()])).map((one) => [nameOf(one), one.id]));
  const rows: CallerPair[] = [];
  const found = new Map<string, string>();
  for (const pair of pairs) {
    const identityId = ids.get(nameOf(pair));
    if (identityId === undefined) continue;
    rows.push({ apiId: pair.apiId, identityId, firstAt: pair.firstAt, lastAt: pair.lastAt });
    found.set(`${pair.apiId}\n${nameOf(pair)}`, identityId);
  }
  await keepCallers(tx.access, rows, added);
  return found;
}

/** Gives identities that were not seen before to the consumers that say they go by that name. */
async function linkNew(tx: ServiceContext, fresh: readonly ObservedConsumer[]): Promise<void> {
  if (fresh.length === 0) return;
  const owners = await ownersOfIdentities(tx, fresh);
  const links = fresh.flatMap((one) => {
    const consumerId = owners.get(nameOf(one));
    return consumerId === undefined ? [] : [{ attribute: one.attribute, value: one.value, consumerId }];
  });
  if (links.length > 0) await linkIdentities(tx.access, links);
}
