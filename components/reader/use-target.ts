"use client";
import { useEffect, useState } from "react";

function hashOf(): string | null {
  const hash = window.location.hash.slice(1);
  if (hash === "") return null;
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

/** The part that the address names: its fragment, else what the address says before it. */
export function useTarget(named: string | null): string | null {
  const [target, setTarget] = useState(named);
  useEffect(() => {
    const read = () => setTarget(hashOf() ?? named);
    read();
    window.addEventListener("hashchange", read);
    return () => window.removeEventListener("hashchange", read);
  }, [named]);
  return target;
}

/** Brings a part into sight, once, when it is drawn. */
export function scrollIntoSight(part: HTMLElement | null): void {
  part?.scrollIntoView({ block: "center" });
}
