"use client";
import { useSyncExternalStore } from "react";

const neverChanges = () => () => undefined;

/** The key that commands begin with on this computer. */
export function ModKey() {
  const apple = useSyncExternalStore(
    neverChanges,
    () => /Mac|iPhone|iPad/.test(navigator.userAgent),
    () => false,
  );
  return <>{apple ? "⌘" : "Ctrl"}</>;
}
