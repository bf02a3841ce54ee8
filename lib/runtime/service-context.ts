import { actorRef, type Actor, type ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { type Origin, OWN_ORIGIN } from "@/lib/core/origin";
import { appendEntry } from "@/lib/audit/store";
import { type Database, database } from "@/lib/db/client";
import { type Db, wrapAccess } from "@/lib/db/data-access";

/** Waiting for, and holding, a transaction: publishing a very large definition writes for some seconds. */
const TRANSACTION_LIMITS = { maxWait: 60_000, timeout: 120_000 };

interface Caller {
  actor: Actor;
  traceId: string;
  now?: Date;
  /** Where the request came from; left out: the registry does it by itself. */
  origin?: Origin;
}

/** The context of one request over a database that is open. */
export function contextOver(db: Pick<Database, "prisma">, caller: Caller): ServiceContext {
  const { actor, traceId, origin = OWN_ORIGIN } = caller;
  const base = { actor, traceId, origin, now: caller.now ?? new Date() };
  return bind(base, db.prisma, (run) => db.prisma.$transaction((tx) => run(bind(base, tx)), TRANSACTION_LIMITS));
}

type Base = Pick<ServiceContext, "actor" | "traceId" | "now"> & { origin: Origin };
type Transaction = ServiceContext["transaction"];

/** Without `transaction` the context is inside one, and joins it. */
function bind(base: Base, db: Db, transaction?: Transaction): ServiceContext {
  const access = wrapAccess(db);
  const { origin, ...known } = base;
  const ctx: ServiceContext = {
    ...known,
    access,
    transaction: transaction ?? ((run) => run(ctx)),
    appendAudit: async (action, entry) => {
      if (transaction) throw new Error("the audit log is written in a transaction only");
      const actor = actorRef(base.actor);
      if (!actor) throw new RegistryError("unauthenticated", "Nobody is signed in, so nothing can be changed.");
      await appendEntry(access, { ...entry, action, actor, at: base.now, traceId: base.traceId, origin });
    },
  };
  return ctx;
}

/** The context of one request over the database of this process. */
export async function createContext(caller: Caller): Promise<ServiceContext> {
  return contextOver(await database(), caller);
}

/** The registry acting for itself: bootstrapping and scheduled jobs. */
export function systemActor(id: string): Actor {
  return { kind: "system", id, name: `Concordat (${id})` };
}
