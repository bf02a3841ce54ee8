import type { BreakingDto } from "@/lib/consumers/schema/breaking";

/** What will break for one consumer, as feeds and calendars take it. */
export interface BreakingNews {
  consumer: { id: string; slug: string; name: string };
  /** Where the registry is, for absolute addresses. */
  baseUrl: string;
  items: readonly BreakingDto[];
}

/** The same at each reading, whatever the consumer is called by then, and of no other thing. */
export function breakingKey(consumerId: string, { api, version, subject }: BreakingDto): string {
  return [consumerId, api.slug, version, subject.kind, subject.place ?? ""].map(encodeURIComponent).join(":");
}

/** What goes away, in one line: `Payments 1.4.0`, `Payments 2.0.0: GET /orders`. */
export function breakingSubject({ api, version, subject }: BreakingDto): string {
  const name = `${api.name} ${version}`;
  return subject.place === null ? name : `${name}: ${subject.place}`;
}

/** When it last became other: at the answer, else when it was announced. */
export function changedAt({ at, announcedAt }: BreakingDto): Date {
  return new Date(at !== null && at > announcedAt ? at : announcedAt);
}

/** When it goes, for a title. */
export function breakingTitle(one: BreakingDto): string {
  const subject = breakingSubject(one);
  if (one.gone) return `${subject} does not answer any more`;
  return one.sunsetOn === null ? `${subject} is deprecated` : `${subject} goes away on ${one.sunsetOn}`;
}

const SURE = {
  called: "It calls this",
  named: "It says that it calls this",
  possible: "It may call this: it does not say which operations it calls",
};

/** What there is to say of it, a line each. */
export function breakingLines(one: BreakingDto): string[] {
  const calls = one.calls > 0 ? `: ${one.calls} calls in 60 days, the last on ${one.lastAt?.slice(0, 10) ?? ""}` : "";
  const planned = one.plannedOn === null ? "" : `, planned for ${one.plannedOn}`;
  return [
    `${breakingTitle(one)}.`,
    `${SURE[one.sure]}${calls}.`,
    ...(one.operations.length > 0 ? [`Operations: ${one.operations.join(", ")}`] : []),
    `Standing: ${one.standing}${planned}${one.stillCalling ? "; it still calls" : ""}.`,
    `Owner: ${one.api.team.name}.`,
    ...(one.replacement === null ? [] : [`Replacement: ${one.replacement}`]),
    ...(one.migrationGuide === null ? [] : [`How to move: ${one.migrationGuide}`]),
    ...(one.reason === null ? [] : [`Why: ${one.reason}`]),
  ];
}
