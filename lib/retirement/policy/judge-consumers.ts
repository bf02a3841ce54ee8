import { isReady } from "@/lib/consumers/model/standing";
import type { ConsumerFact, Finding, RetirementFacts } from "@/lib/retirement/model";

/** So many are named; the rest are counted. */
const MOST_NAMES = 5;

/** Names, the first few of them. */
export function namesOf(all: readonly string[]): string {
  const more = all.length - MOST_NAMES;
  const named = all.slice(0, MOST_NAMES).join(", ");
  return more > 0 ? `${named} (+${more})` : named;
}

/** Whether everybody who is known to call has said what the policy asks for, and does what was said. */
export function judgeConsumers({ consumers, calls, rules }: RetirementFacts): Finding {
  const must = rules.consumersMust;
  if (!consumers) {
    return must === "nothing"
      ? { ok: true, code: "consumers_off", values: { known: 0, silent: 0 } }
      : { ok: false, code: "consumers_unread", values: {} };
  }
  const known = consumers.length;
  if (must === "nothing") {
    const silent = consumers.filter(({ standing }) => standing === "silent").length;
    return { ok: true, code: "consumers_off", values: { known, silent } };
  }
  const unclaimed = calls?.unclaimed.callers ?? 0;
  const unready = consumers.filter((one) => !isReady(one, must));
  const isStill = ({ standing, stillCalling }: ConsumerFact) => standing === "migrated" && stillCalling;
  const still = consumers.filter(isStill);
  const waiting = unready.filter((one) => !isStill(one));
  if (waiting.length + still.length + unclaimed === 0) {
    if (known > 0) {
      return {
        ok: true,
        code: must === "migrate" ? "consumers_migrated" : "consumers_acknowledged",
        values: { known },
      };
    }
    const isMeasured = rules.traffic.mode === "off" || (calls?.telemetry.lastAt ?? null) !== null;
    return { ok: isMeasured, code: isMeasured ? "consumers_none" : "consumers_unknown", values: {} };
  }
  const values = {
    ...{ known, must, waiting: waiting.length, waitingNames: namesOf(waiting.map(({ name }) => name)) },
    ...{ still: still.length, stillNames: namesOf(still.map(({ name }) => name)), unclaimed },
  };
  return { ok: false, code: "consumers_waiting", values };
}
