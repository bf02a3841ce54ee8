/** News that wait to be shown. */
export interface Notice {
  tone: "success" | "info" | "caution" | "error";
  title: string;
  detail?: string;
  action?: { label: string; onPress: () => void };
}

let waiting: readonly Notice[] = [];
let had = false;
const watchers = new Set<() => void>();

/** Puts a notice into the queue; whoever shows notices is told. */
export function addNotice(notice: Notice): void {
  waiting = [...waiting, notice];
  had = true;
  for (const tell of watchers) tell();
}

/** What waits, which then waits no more. */
export function takeNotices(): readonly Notice[] {
  const taken = waiting;
  waiting = [];
  return taken;
}

/** Whether anything was ever put into the queue. */
export function hadNotices(): boolean {
  return had;
}

/** Calls `watcher` on every notice that comes, until the answer is called. */
export function watchNotices(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}
