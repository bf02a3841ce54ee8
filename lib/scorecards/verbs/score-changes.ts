import type { ServiceContext } from "@/lib/core/context";
import { readAuditHead, readEntriesAfter } from "@/lib/audit/verbs/read-entries";
import { enqueueJob } from "@/lib/queue/verbs/enqueue-job";
import { activeRubric } from "@/lib/rubrics/verbs/active-rubric";
import { addAffected, nobodyAffected } from "@/lib/scorecards/model/affected-by";
import { readCursorText, WATCH_SETTING, type WatchCursor } from "@/lib/scorecards/model/watch-cursor";
import { findAffected, takeScoreTurn } from "@/lib/scorecards/store/affected";
import { readSetting, writeSetting } from "@/lib/settings/verbs/setting";
import { findTeamIds } from "@/lib/scorecards/store/members";
import { scoreApis } from "./score-apis";
import { scoreTeams } from "./score-teams";

/** Entries that are looked at in one turn. */
const MOST_ENTRIES = 1_000;
/** More APIs than this are scored in the background. */
const MOST_APIS = 500;
/** Whoever is at work for longer has died, and somebody else does it. */
const TURN_MS = 60_000;

/** What one turn did. `scored`: how many APIs; null: there was nothing to do, or another process does it. */
export interface ScoreTurn {
  scored: number | null;
  more: boolean;
}

interface Claim {
  from: string;
  to: bigint;
  apiIds: string[];
  /** Teams with an API less. */
  teamIds: string[];
  more: boolean;
}

function putCursor(tx: ServiceContext, cursor: WatchCursor): Promise<void> {
  return writeSetting(tx, WATCH_SETTING, JSON.stringify(cursor));
}

/** Takes a stretch of the log; null where there is none, or another process has it. */
async function claim(ctx: ServiceContext): Promise<Claim | null> {
  return ctx.transaction(async (tx) => {
    if (!(await takeScoreTurn(tx.access))) return null;
    const known = readCursorText(await readSetting(tx, WATCH_SETTING));
    if (known === null) {
      // What happened before anybody looked is scored with the whole estate.
      await enqueueJob(tx, "score-all", {}, { singletonKey: "score-all" });
      await putCursor(tx, { done: (await readAuditHead(tx)).sequence.toString(), until: null });
      return null;
    }
    if (known.until !== null && new Date(known.until) > tx.now) return null;
    const entries = await readEntriesAfter(tx, BigInt(known.done), MOST_ENTRIES);
    const last = entries.at(-1);
    if (!last) return null;
    const affected = nobodyAffected();
    for (const entry of entries) addAffected(affected, entry);
    const apiIds = await findAffected(tx.access, affected, MOST_APIS + 1);
    const isMany = affected.all || apiIds.length > MOST_APIS;
    if (isMany) await enqueueJob(tx, "score-all", {}, { singletonKey: "score-all" });
    const teamIds = isMany ? [] : await findTeamIds(tx.access, affected.leftTeams);
    const isDone = isMany || apiIds.length + teamIds.length === 0;
    const until = isDone ? null : new Date(tx.now.getTime() + TURN_MS).toISOString();
    await putCursor(tx, { done: isDone ? last.sequence.toString() : known.done, until });
    const more = entries.length === MOST_ENTRIES;
    return { from: known.done, to: last.sequence, apiIds: isMany ? [] : apiIds, teamIds, more };
  });
}

/**
 * Scores the APIs that the entries of the audit log after the last turn speak of. Each stretch of the log is taken by one process
 * at a time, and given to another where that one dies over it: an entry is never left out. Scoring twice does no harm.
 */
export async function scoreChanges(ctx: ServiceContext, contextNow: () => ServiceContext): Promise<ScoreTurn> {
  const claimed = await claim(ctx);
  if (!claimed) return { scored: null, more: false };
  const { apiIds, teamIds, from, to, more } = claimed;
  if (apiIds.length + teamIds.length === 0) return { scored: 0, more };
  await scoreApis(contextNow(), apiIds);
  if (teamIds.length > 0) await scoreTeams(contextNow(), teamIds, await activeRubric(contextNow()));
  await contextNow().transaction(async (tx) => {
    const known = readCursorText(await readSetting(tx, WATCH_SETTING));
    // Another process took it over, since this one was so slow.
    if (known?.done === from) await putCursor(tx, { done: to.toString(), until: null });
  });
  return { scored: apiIds.length, more };
}
