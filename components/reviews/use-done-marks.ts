"use client";
import { useMemo, useSyncExternalStore } from "react";
import { z } from "zod";

const marksSchema = z.array(z.string()).max(20_000);
const watchers = new Set<() => void>();

function subscribe(watcher: () => void): () => void {
  watchers.add(watcher);
  window.addEventListener("storage", watcher);
  return () => {
    watchers.delete(watcher);
    window.removeEventListener("storage", watcher);
  };
}

function readMarks(text: string): ReadonlySet<string> {
  try {
    return new Set(marksSchema.parse(JSON.parse(text)));
  } catch {
    return new Set();
  }
}

/** What one reviewer has looked at in one review: kept in this browser, nobody else sees it. */
export interface DoneMarks {
  done: ReadonlySet<string>;
  setDone: (fingerprint: string, done: boolean) => void;
}

/** The done marks of a reviewer in a review. */
export function useDoneMarks(reviewId: string, reviewer: string): DoneMarks {
  const key = `concordat.review.${reviewId}.${reviewer}`;
  const text = useSyncExternalStore(
    subscribe,
    () => window.localStorage.getItem(key) ?? "[]",
    () => "[]",
  );
  const done = useMemo(() => readMarks(text), [text]);
  const setDone = (fingerprint: string, isDone: boolean) => {
    const next = new Set(done);
    if (isDone) next.add(fingerprint);
    else next.delete(fingerprint);
    window.localStorage.setItem(key, JSON.stringify([...next]));
    for (const notify of watchers) notify();
  };
  return { done, setDone };
}
