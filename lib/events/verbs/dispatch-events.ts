import { findEntryBefore, readAuditHead, readEntriesAfter } from "@/lib/audit/verbs/read-entries";
import type { ServiceContext } from "@/lib/core/context";
import { CURSOR_SETTING, QUIET_SETTING } from "@/lib/events/model/cursor";
import { eventsOf } from "@/lib/events/model/event-table";
import { namedThings } from "@/lib/events/model/named-things";
import type { RegistryEvent } from "@/lib/events/model/registry-event";
import { AUDIENCE_OF, type Directory, HISTORY_DAYS, toldOfAll, treatmentOf } from "@/lib/events/policy";
import {
  listAdministrators,
  listCallingTeams,
  listMembersOf,
  listPresentPeople,
  readFacts,
  takeTurn,
} from "@/lib/events/store";
import { queueMail } from "@/lib/mail/verbs/queue-mail";
import { notifyPeople } from "@/lib/notifications/verbs/notify-people";
import { readSetting, writeSetting } from "@/lib/settings/verbs/setting";
import { findSubscribers } from "@/lib/subscriptions/verbs/find-subscribers";
import { queueDeliveries } from "@/lib/webhooks/verbs/queue-deliveries";

/** Entries read in one transaction: small, since others wait for the embedded database meanwhile. */
const MOST_ENTRIES = 100;
const DAY_MS = 86_400_000;

/** What one turn of the dispatcher did. */
export interface DispatchRun {
  /** Whether another process had the turn: it does what there is to do. */
  busy: boolean;
  entries: number;
  events: number;
  notifications: number;
  /** Whether there may be more. */
  more: boolean;
}

/** Where reading goes on. At the very first time: with the last days, quietly, since nobody wants mail of history. */
async function readCursor(tx: ServiceContext): Promise<{ cursor: bigint; quietUntil: bigint }> {
  const [cursor, quietUntil] = [await readSetting(tx, CURSOR_SETTING), await readSetting(tx, QUIET_SETTING)];
  if (cursor !== null) return { cursor: BigInt(cursor), quietUntil: BigInt(quietUntil ?? "0") };
  const head = await readAuditHead(tx);
  await writeSetting(tx, QUIET_SETTING, head.sequence.toString());
  const since = new Date(tx.now.getTime() - HISTORY_DAYS * DAY_MS);
  return { cursor: await findEntryBefore(tx, since), quietUntil: head.sequence };
}

async function readDirectory(tx: ServiceContext, events: readonly RegistryEvent[]): Promise<Directory> {
  const unique = (values: readonly (string | undefined)[]) => [
    ...new Set(values.filter((value) => value !== undefined)),
  ];
  const callers = await listCallingTeams(
    tx.access,
    unique(events.filter(({ type }) => AUDIENCE_OF[type].includes("callers")).map((event) => event.api?.id)),
  );
  const teamIds = unique([...events.map((event) => event.team?.id), ...callers.map((caller) => caller.teamId)]);
  const members = await listMembersOf(tx.access, teamIds);
  const subscribers = await findSubscribers(tx, {
    api: unique(events.map((event) => event.api?.slug)),
    team: unique(events.map((event) => event.team?.slug)),
    tag: unique(events.flatMap((event) => [...(event.api?.tags ?? [])])),
  });
  const isForAll = events.some((event) => AUDIENCE_OF[event.type].includes("administrators"));
  const administrators = isForAll ? await listAdministrators(tx.access) : [];
  const named = events.flatMap((event) => [...event.authors, ...event.participants, event.person ?? undefined]);
  const ids = unique([
    ...members.map((one) => one.userId),
    ...subscribers.map((one) => one.userId),
    ...administrators,
    ...named,
  ]);
  return { members, subscribers, callers, administrators, people: await listPresentPeople(tx.access, ids) };
}

/**
 * Reads the audit log on from where it was read last, and tells what happened: inboxes, mails and webhooks, all written in
 * the transaction that moves the cursor, so that every entry is told once, whichever process does it. Run again while
 * `more`.
 */
export function dispatchEvents(ctx: ServiceContext): Promise<DispatchRun> {
  return ctx.transaction(async (tx) => {
    if (!(await takeTurn(tx.access))) return { busy: true, entries: 0, events: 0, notifications: 0, more: false };
    const { cursor, quietUntil } = await readCursor(tx);
    const entries = await readEntriesAfter(tx, cursor, MOST_ENTRIES);
    const last = entries.at(-1)?.sequence ?? cursor;
    const young = entries.filter((entry) => treatmentOf(entry, tx.now, quietUntil) !== "skipped");
    const facts = await readFacts(tx.access, namedThings(young));
    const events = young.flatMap((entry) => eventsOf(entry, facts));
    const isLive = (event: RegistryEvent) => treatmentOf(event, tx.now, quietUntil) === "live";
    const told = toldOfAll(events, await readDirectory(tx, events)).map((one) => ({
      told: one,
      live: isLive(one.event),
    }));
    const { created, extended, mailSoon } = await notifyPeople(tx, told);
    await queueMail(tx, mailSoon, "soon");
    await queueDeliveries(tx, events.filter(isLive));
    await writeSetting(tx, CURSOR_SETTING, last.toString());
    const more = entries.length === MOST_ENTRIES;
    return { busy: false, entries: entries.length, events: events.length, notifications: created + extended, more };
  });
}
