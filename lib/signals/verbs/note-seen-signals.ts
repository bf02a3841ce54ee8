import type { ServiceContext } from "@/lib/core/context";
import type { SeenSignals } from "@/lib/signals/model";
import type { SeenFields } from "@/lib/signals/model/judge-seen";
import { getLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { keepSeen, type Look } from "./keep-seen";
import { loadSignals } from "./load-signals";

/** What was kept so lately is not looked at again: the time of the newest evidence is off by this much at most. */
const KEPT_FOR_MS = 5 * 60_000;
const MOST_REMEMBERED = 20_000;
/** A version's looks of one call: an exporter that makes up environments is not followed without end. */
const MOST_LOOKS = 500;
const LONGEST_VALUE = 4_000;
const LONGEST_ENVIRONMENT = 60;

/** What this process kept, and until when that is enough. */
const kept = new Map<string, { said: string; until: number }>();

const placeOf = (one: SeenSignals): string => JSON.stringify([one.versionId, one.operation, one.environment]);
const saidBy = ({ deprecation, sunset, link }: SeenSignals): string => JSON.stringify([deprecation, sunset, link]);

/** What is new to this process, once for each version, operation and environment: the latest. */
function newest(seen: readonly SeenSignals[], now: number): Map<string, SeenSignals> {
  const latest = new Map<string, SeenSignals>();
  for (const one of seen) {
    if (one.deprecation === undefined && one.sunset === undefined && one.link === undefined) continue;
    const place = placeOf(one);
    const known = latest.get(place);
    if (!known || known.at <= one.at) latest.set(place, one);
  }
  for (const [place, one] of latest) {
    const before = kept.get(place);
    if (before && before.until > now && before.said === saidBy(one)) latest.delete(place);
  }
  return latest;
}

function fieldsOf(one: SeenSignals): SeenFields {
  const { deprecation, sunset, link } = one;
  return {
    ...(deprecation === undefined ? {} : { deprecation: deprecation.slice(0, LONGEST_VALUE) }),
    ...(sunset === undefined ? {} : { sunset: sunset.slice(0, LONGEST_VALUE) }),
    ...(link === undefined ? {} : { link: link.slice(0, LONGEST_VALUE) }),
  };
}

/**
 * Keeps what telemetry saw of the fields of operations, in the transaction that is open. Cheap where nothing is new: what
 * this process kept in the last minutes is not looked at again. For `recordCalls`, which authorises; the order does not matter.
 */
export async function noteSeenSignals(tx: ServiceContext, seen: readonly SeenSignals[]): Promise<void> {
  const now = tx.now.getTime();
  const byVersion = new Map<string, SeenSignals[]>();
  for (const one of newest(seen, now).values()) {
    const list = byVersion.get(one.versionId) ?? [];
    if (list.length < MOST_LOOKS) list.push(one);
    byVersion.set(one.versionId, list);
  }
  for (const [versionId, list] of [...byVersion].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { version, signals } = await loadSignals(tx, await getLifecycleVersion(tx, versionId));
    const looks = list.map((one): Look => {
      const environment = (one.environment ?? "").slice(0, LONGEST_ENVIRONMENT);
      return { operation: one.operation, environment, at: one.at, seen: fieldsOf(one) };
    });
    await keepSeen(tx, version, signals, "telemetry", looks);
    for (const one of list) kept.set(placeOf(one), { said: saidBy(one), until: now + KEPT_FOR_MS });
  }
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_REMEMBERED) break;
    kept.delete(oldest);
  }
}
