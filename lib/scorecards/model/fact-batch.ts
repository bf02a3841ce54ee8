import type { ApiIdentityFacts, CurrentVersionFacts } from "@/lib/maturity/model/facts";

const DAY = 86_400_000;

/** An API whose facts are collected: what all collectors need of it. */
export interface FactApi {
  teamId: string;
  identity: ApiIdentityFacts;
  current: CurrentVersionFacts | null;
}

/** Some APIs whose facts are collected together, as of one instant. */
export interface FactBatch {
  at: Date;
  apiIds: readonly string[];
  apis: ReadonlyMap<string, FactApi>;
}

/** The start of the UTC day that lies so many days before the one of an instant; 0: of its own day. */
export function dayBefore(at: Date, days: number): Date {
  return new Date(Math.floor(at.getTime() / DAY) * DAY - days * DAY);
}

/** So many days before an instant. */
export function daysBefore(at: Date, days: number): Date {
  return new Date(at.getTime() - days * DAY);
}

/** An instant as facts have it. */
export function instantOf(at: Date | null | undefined): string | null {
  return at ? at.toISOString() : null;
}
