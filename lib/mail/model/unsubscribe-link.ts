import type { NotificationKind } from "@/lib/events/model/event-types";

/** What the link in a message ends: all mail, or mail of one kind. */
export interface UnsubscribeClaim {
  userId: string;
  kind: NotificationKind | "all";
}

/** The text of a claim that is signed: no claim can be read as another. */
export function claimText({ userId, kind }: UnsubscribeClaim): string {
  return JSON.stringify(["unsubscribe", userId, kind]);
}

/** Where one click ends mail (RFC 8058): without signing in, so the address itself has to prove what it may. */
export function unsubscribeHref(baseUrl: string, { userId, kind }: UnsubscribeClaim, signature: string): string {
  const params = new URLSearchParams({ person: userId, kind, signature });
  return `${baseUrl}/unsubscribe?${params.toString()}`;
}
