"use client";
import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** False on the server and while the page wakes up, then true: for what only the browser knows, such as its theme. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
