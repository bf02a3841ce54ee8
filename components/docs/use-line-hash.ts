"use client";
import { useCallback, useSyncExternalStore } from "react";
import { type LineRange, lineHash, readLineHash } from "./line-range";

function subscribe(onChange: () => void): () => void {
  window.addEventListener("hashchange", onChange);
  window.addEventListener("popstate", onChange);
  return () => {
    window.removeEventListener("hashchange", onChange);
    window.removeEventListener("popstate", onChange);
  };
}

/** The lines that the address points at, and how to point at others without leaving the page or scrolling. */
export function useLineHash(): { range: LineRange | null; point: (range: LineRange) => void } {
  const hash = useSyncExternalStore(
    subscribe,
    () => window.location.hash,
    () => "",
  );
  const point = useCallback((range: LineRange) => {
    window.history.replaceState(window.history.state, "", lineHash(range));
    window.dispatchEvent(new Event("hashchange"));
  }, []);
  return { range: readLineHash(hash), point };
}
