"use client";
import { useEffect, useState } from "react";

const MOVES = ["pointermove", "pointerdown", "wheel", "keydown", "focusin"] as const;

/** Whether somebody did anything on the page yet: until then nothing has to be loaded that only people at work need. */
export function useFirstMove(): boolean {
  const [hasMoved, setMoved] = useState(false);
  useEffect(() => {
    if (hasMoved) return;
    const move = () => setMoved(true);
    for (const kind of MOVES) window.addEventListener(kind, move, { passive: true });
    return () => {
      for (const kind of MOVES) window.removeEventListener(kind, move);
    };
  }, [hasMoved]);
  return hasMoved;
}
