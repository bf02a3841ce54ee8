import type { Database } from "@/lib/db/client";
import { logger } from "@/lib/runtime/logger";
import { hasUnscoredChanges } from "@/lib/scorecards/verbs/has-unscored-changes";
import { scoreChanges } from "@/lib/scorecards/verbs/score-changes";
import { jobContext } from "./schedule";

/** How long a change waits, at most, before somebody looks for it: its score is another one within two seconds. */
const LOOK_EVERY_MS = 400;
/** After so many APIs at once, an import or a wave of changes is at work: others come first for a while. */
const MANY_APIS = 100;
const PAUSE_MS = 5_000;

/**
 * Looks, over and over, whether the audit log has entries that scores hang on, and scores the APIs they speak of. One process at
 * a time does it, however many look. Returns what stops looking, and waits for what is at work.
 */
export function watchScores(db: Database): () => Promise<void> {
  let atWork: Promise<void> | null = null;
  let pausedUntil = 0;
  let stopped = false;
  const contextNow = () => jobContext(db, "score-changes");
  const look = async () => {
    try {
      if (!(await hasUnscoredChanges(contextNow()))) return;
      for (let more = true; more && !stopped; ) {
        const turn = await scoreChanges(contextNow(), contextNow);
        if ((turn.scored ?? 0) > MANY_APIS) pausedUntil = Date.now() + PAUSE_MS;
        more = turn.more && pausedUntil < Date.now();
      }
    } catch (error) {
      logger.error({ err: error }, "scoring changes");
    }
  };
  const timer = setInterval(() => {
    if (atWork || Date.now() < pausedUntil) return;
    atWork = look().finally(() => {
      atWork = null;
    });
  }, LOOK_EVERY_MS);
  timer.unref();
  return async () => {
    stopped = true;
    clearInterval(timer);
    await atWork;
  };
}
