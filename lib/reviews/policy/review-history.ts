import type { ActorRef } from "@/lib/core/context";
import type { HistoryEntryDto } from "@/lib/reviews/schema/parts";

/** What the history of a review is derived from: nothing is kept twice. */
export interface HistoryFacts {
  requestedBy: ActorRef;
  requestedAt: Date;
  purpose: string;
  revisions: readonly { number: number; pushedBy: ActorRef; pushedAt: string; changelog: string | null }[];
  decisions: readonly {
    id: string;
    decision: HistoryEntryDto["decision"];
    note: string;
    by: ActorRef;
    at: string;
    revision: number;
    undoneAt: string | null;
  }[];
  waivers: readonly {
    id: string;
    reason: string;
    note: string;
    requestedBy: ActorRef;
    requestedAt: string;
    grantedBy: ActorRef | null;
    grantedAt: string | null;
    refusedBy: ActorRef | null;
    refusedAt: string | null;
    revokedAt: string | null;
  }[];
  closed: { state: "withdrawn" | "superseded" | "published"; at: Date; by: ActorRef | null; reason: string } | null;
}

const RANK: readonly HistoryEntryDto["kind"][] = ["revised", "requested"];

function entry(kind: HistoryEntryDto["kind"], at: string, by: ActorRef | null, over: Partial<HistoryEntryDto> = {}) {
  return { kind, at, by, note: "", id: null, revision: null, decision: null, ...over };
}

function waiverEntries(waiver: HistoryFacts["waivers"][number]): HistoryEntryDto[] {
  const { id } = waiver;
  const { grantedAt, refusedAt, revokedAt, requestedAt, requestedBy, reason, note } = waiver;
  const entries: HistoryEntryDto[] = [];
  // Somebody entitled grants at once: then nothing was requested.
  if (grantedAt !== requestedAt)
    entries.push(entry("waiver_requested", requestedAt, requestedBy, { id, note: reason }));
  if (grantedAt !== null) {
    const said = grantedAt === requestedAt ? reason : note;
    entries.push(entry("waiver_granted", grantedAt, waiver.grantedBy, { id, note: said }));
  }
  if (refusedAt !== null) entries.push(entry("waiver_refused", refusedAt, waiver.refusedBy, { id, note }));
  if (revokedAt !== null) entries.push(entry("waiver_revoked", revokedAt, null, { id }));
  return entries;
}

/**
 * Everything that happened in a review, in one order, the first first: it was requested, revisions were pushed, people
 * decided and took that back, exceptions were asked for and made, and it ended. Waivers that were over before it began are
 * left out.
 */
export function reviewHistory(facts: HistoryFacts): HistoryEntryDto[] {
  const began = facts.requestedAt.toISOString();
  const entries: HistoryEntryDto[] = [
    entry("requested", began, facts.requestedBy, { note: facts.purpose }),
    ...facts.revisions.map(({ number, pushedBy, pushedAt, changelog }) =>
      entry("revised", pushedAt, pushedBy, { revision: number, note: changelog ?? "" }),
    ),
    ...facts.decisions.flatMap(({ id, decision, note, by, at, revision, undoneAt }) => [
      entry("decided", at, by, { id, decision, note, revision }),
      ...(undoneAt === null ? [] : [entry("undone", undoneAt, by, { id, decision, revision })]),
    ]),
    ...facts.waivers.flatMap(waiverEntries).filter((one) => one.at >= began),
  ];
  if (facts.closed) {
    const { state, at, by, reason } = facts.closed;
    entries.push(entry(state, at.toISOString(), by, { note: reason }));
  }
  const order = new Map(entries.map((one, index) => [one, index]));
  const rank = (one: HistoryEntryDto) => {
    const known = RANK.indexOf(one.kind);
    return known === -1 ? RANK.length : known;
  };
  return entries.sort((a, b) => {
    if (a.at !== b.at) return a.at < b.at ? -1 : 1;
    return rank(a) - rank(b) || (order.get(a) ?? 0) - (order.get(b) ?? 0);
  });
}
