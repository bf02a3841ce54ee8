"use client";
import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** `https://host` of this page, for links that are copied; empty while the server renders. */
export function useOrigin(): string {
  return useSyncExternalStore(
    never,
    () => window.location.origin,
    () => "",
  );
}
