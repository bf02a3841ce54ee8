/** How much of the inbox is unread, for the bell; one number for the whole page, and no library, since every page carries it. */
let unread = 0;
let asked = 0;
const listeners = new Set<() => void>();

/** How long a number that was fetched is good enough when somebody comes back to the page. */
const FRESH_MS = 15_000;

/** Tells the bell a number that an answer brought along. */
export function setUnread(count: number): void {
  if (count === unread) return;
  unread = count;
  for (const listener of listeners) listener();
}

/** The number as it is known now. */
export function unreadNow(): number {
  return unread;
}

/** Calls back when the number changes; returns what ends that. */
export function onUnread(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Asks the service, unless it was asked just now. Without an answer the number stays as it is. */
export async function refreshUnread(now = Date.now()): Promise<void> {
  if (now - asked < FRESH_MS) return;
  asked = now;
  try {
    const response = await fetch("/api/v1/notifications/unread");
    const body: unknown = response.ok ? await response.json() : null;
    if (body !== null && typeof body === "object" && "unread" in body && typeof body.unread === "number") {
      setUnread(body.unread);
    }
  } catch {
    // Offline: the bell shows what it knew.
  }
}
