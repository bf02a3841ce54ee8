import { useSyncExternalStore } from "react";

const WIDE = "(min-width: 768px)";

function subscribe(changed: () => void): () => void {
  const media = window.matchMedia(WIDE);
  media.addEventListener("change", changed);
  return () => media.removeEventListener("change", changed);
}

/** Whether the window is wider than a phone's; `onServer` until that is known. */
export function useWideWindow(onServer: boolean): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(WIDE).matches,
    () => onServer,
  );
}
