"use client";
import { matchShortcut, nameOfPress, SEQUENCE_MS } from "./shortcut-keys";

/** A key that does something on the view that is shown. */
export interface Shortcut {
  /** `a`, `g a`, `mod+k`. */
  keys: string;
  label: string;
  handler: () => void;
}

let shortcuts: readonly Shortcut[] = [];
const watchers = new Set<() => void>();
let pending = "";
let pendingSince = 0;

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.matches("input:not([type=checkbox],[type=radio],[type=button]), textarea, select, [role=textbox]")
  );
}

/** A dialog or menu has the keyboard while it is open. */
function isCovered(): boolean {
  return (
    document.querySelector(
      "[role=dialog][data-state=open], [role=alertdialog][data-state=open], [role=menu][data-state=open], [role=listbox][data-state=open]",
    ) !== null
  );
}

function onKeyDown(event: KeyboardEvent): void {
  const press = nameOfPress(event);
  if (!press || event.defaultPrevented || event.isComposing || (event.repeat && press.includes("mod+"))) return;
  if (!press.startsWith("mod+") && (isTyping(event.target) || isCovered())) return;
  const before = event.timeStamp - pendingSince < SEQUENCE_MS ? pending : "";
  const { hit, pending: next } = matchShortcut(
    before,
    press,
    shortcuts.map(({ keys }) => keys),
  );
  pending = next;
  pendingSince = event.timeStamp;
  const shortcut = hit ? shortcuts.findLast(({ keys }) => keys === hit) : undefined;
  if (!shortcut) return;
  event.preventDefault();
  shortcut.handler();
}

function change(next: readonly Shortcut[]): void {
  if (shortcuts.length === 0 && next.length > 0) document.addEventListener("keydown", onKeyDown);
  if (next.length === 0) document.removeEventListener("keydown", onKeyDown);
  shortcuts = next;
  for (const notify of watchers) notify();
}

/** Makes the shortcut active until the answer is called. Of two with the same keys the later one wins. */
export function registerShortcut(shortcut: Shortcut): () => void {
  change([...shortcuts, shortcut]);
  return () => change(shortcuts.filter((other) => other !== shortcut));
}

/** For `useSyncExternalStore`: tells of every change of what is active. */
export function watchShortcuts(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** What is active now, in the order in which it was registered. */
export function listShortcuts(): readonly Shortcut[] {
  return shortcuts;
}
