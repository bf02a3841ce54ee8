import { randomBytes } from "node:crypto";
import type { ServiceContext } from "@/lib/core/context";
import type { Database } from "@/lib/db/client";
import { contextOver, systemActor } from "@/lib/runtime/service-context";
import { maintain, maintainIfDue } from "./maintenance";
import { remindDue } from "@/lib/events/verbs/remind-due";
import { queueDailyMail } from "@/lib/mail/verbs/queue-mail";
import { recountChanges } from "@/lib/versions/verbs/recount-changes";
import { queueReindexing } from "@/lib/versions/verbs/queue-reindexing";
import { runSunsets } from "./sunset";

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
    cron: "2 * * * *",
    on: ["pglite", "postgresql"],
    atStart: true,
    run: async (db) => void (await runSunsets(jobContext(db, "sunset-due"))),
  },
  {
    name: "recount-changes",
    cron: "*/15 * * * *",
    on: ["pglite", "postgresql"],
    atStart: true,
    run: async (db) => void (await recountChanges(jobContext(db, "recount-changes"))),
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
