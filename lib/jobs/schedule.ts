import { randomBytes } from "node:crypto";
import type { ServiceContext } from "@/lib/core/context";
import type { Database } from "@/lib/db/client";
import { contextOver, systemActor } from "@/lib/runtime/service-context";
import { maintain, maintainIfDue } from "./maintenance";
import { countCampaigns } from "@/lib/campaigns/verbs/count-campaigns";
import { refreshTraffic } from "@/lib/consumers/verbs/refresh-traffic";
import { remindDue } from "@/lib/events/verbs/remind-due";
import { queueDailyMail } from "@/lib/mail/verbs/queue-mail";
import { recountChanges } from "@/lib/versions/verbs/recount-changes";
import { checkWaiverUse } from "@/lib/waivers/verbs/check-waiver-use";
import { closeEndedWaivers } from "@/lib/waivers/verbs/remind-waivers";
import { queueScoring } from "@/lib/scorecards/verbs/queue-scoring";
import { scoreEstate } from "@/lib/scorecards/verbs/score-estate";
import { scoreReported } from "@/lib/scorecards/verbs/score-reported";
import { queueProbes } from "@/lib/signals/verbs/queue-probes";
import { queueReindexing } from "@/lib/versions/verbs/queue-reindexing";
import { judgeClauses } from "@/lib/slos/verbs/judge-clauses";
import { runDueMoves } from "./sunset";

/** A job that recurs. */
export interface ScheduledJob {
  name: string;
  /** In UTC. */
  cron: string;
  /** The engines it is for. */
  on: readonly Database["kind"][];
  /** Whether it also runs when a process starts: nobody was there to do it while all were down. */
  atStart?: boolean;
  run: (db: Database) => Promise<void>;
}

/** The registry acting for itself, now. */
export function jobContext(db: Pick<Database, "prisma">, name: string, now = new Date()): ServiceContext {
  return contextOver(db, { actor: systemActor(name), traceId: randomBytes(16).toString("hex"), now });
}

/** Everything that recurs. Names are stored in the database: do not reuse one for something else. */
export const SCHEDULE: readonly ScheduledJob[] = [
  {
    name: "sunset-due",
    cron: "*/5 * * * *",
    on: ["pglite", "postgresql"],
    atStart: true,
    run: async (db) => void (await runDueMoves(jobContext(db, "sunset-due"))),
  },
  {
    name: "recount-changes",
    cron: "*/15 * * * *",
    on: ["pglite", "postgresql"],
    atStart: true,
    run: async (db) => {
      const ctx = jobContext(db, "recount-changes");
      if ((await recountChanges(ctx)) > 0) await queueScoring(ctx);
    },
  },
  {
    name: "index-outdated",
    cron: "*/15 * * * *",
    on: ["pglite", "postgresql"],
    atStart: true,
    run: async (db) => void (await queueReindexing(jobContext(db, "index-outdated"))),
  },
  {
    name: "remind-due",
    cron: "12 * * * *",
    on: ["pglite", "postgresql"],
    atStart: true,
    run: async (db) => void (await remindDue(jobContext(db, "remind-due"))),
  },
  {
    name: "consumer-traffic",
    cron: "8,38 * * * *",
    on: ["pglite", "postgresql"],
    atStart: true,
    run: async (db) => void (await refreshTraffic(jobContext(db, "consumer-traffic"))),
  },
  {
    name: "waivers-ended",
    cron: "1 * * * *",
    on: ["pglite", "postgresql"],
    atStart: true,
    run: async (db) => void (await closeEndedWaivers(jobContext(db, "waivers-ended"))),
  },
  {
    name: "waiver-use",
    cron: "23 * * * *",
    on: ["pglite", "postgresql"],
    atStart: true,
    run: async (db) => void (await checkWaiverUse(jobContext(db, "waiver-use"))),
  },
  {
    name: "queue-probes",
    cron: "41 * * * *",
    on: ["pglite", "postgresql"],
    atStart: true,
    run: async (db) => void (await queueProbes(jobContext(db, "queue-probes"))),
  },
  {
    name: "count-campaigns",
    cron: "53 * * * *",
    on: ["pglite", "postgresql"],
    atStart: true,
    run: async (db) => void (await countCampaigns(jobContext(db, "count-campaigns"))),
  },
  {
    name: "judge-clauses",
    cron: "6 * * * *",
    on: ["pglite", "postgresql"],
    atStart: true,
    run: async (db) => void (await judgeClauses(jobContext(db, "judge-clauses"))),
  },
  {
    name: "score-estate",
    cron: "7 2 * * *",
    on: ["pglite", "postgresql"],
    // A release may judge the same facts otherwise.
    atStart: true,
    run: async (db) => void (await scoreEstate(() => jobContext(db, "score-estate"))),
  },
  {
    name: "score-telemetry",
    cron: "52 * * * *",
    on: ["pglite", "postgresql"],
    run: async (db) => void (await scoreReported(() => jobContext(db, "score-telemetry"))),
  },
  {
    name: "mail-digest",
    cron: "0 7 * * *",
    on: ["pglite", "postgresql"],
    run: async (db) => void (await queueDailyMail(jobContext(db, "mail-digest"))),
  },
  {
    name: "maintenance",
    cron: "17 3 * * *",
    on: ["pglite", "postgresql"],
    run: async (db) => void (await maintain(db, jobContext(db, "maintenance"))),
  },
  {
    name: "maintenance-after-writes",
    cron: "*/10 * * * *",
    on: ["pglite"],
    run: async (db) => void (await maintainIfDue(db, jobContext(db, "maintenance"))),
  },
];
