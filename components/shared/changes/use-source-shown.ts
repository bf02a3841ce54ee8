"use client";
import { useQueryState } from "nuqs";

/** Whether the open change shows its lines of both documents, which is in the address, and what turns that over. */
export function useSourceShown(): { isShown: boolean; toggle: () => void } {
  const [shown, setShown] = useQueryState("source", { history: "replace", scroll: false });
  return {
    isShown: shown !== null,
    // From what was last asked for, not what was last drawn: two presses at once are two.
    toggle: () => void setShown((now) => (now === null ? "1" : null)),
  };
}
