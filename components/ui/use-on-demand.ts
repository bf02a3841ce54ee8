"use client";
import { type KeyboardEvent, useState } from "react";
import { notify } from "./notify";

interface Opener {
  onClick: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onPointerEnter: () => void;
  onFocus: () => void;
}

/**
 * What a trigger opens, loaded when it is first pressed (and fetched ahead when it is pointed at): no page carries menus
 * that nobody opens. `parts` is undefined until then; `opener` are the handlers of the trigger alone.
 */
export function useOnDemand<Parts>(load: () => Promise<Parts>): { parts: Parts | undefined; opener: Opener } {
  const [loaded, setLoaded] = useState<{ parts: Parts }>();
  const ahead = () => void load().catch(() => undefined);
  const open = () =>
    void load().then(
      (parts) => setLoaded({ parts }),
      (error: unknown) => notify.error(error instanceof Error ? error.message : String(error)),
    );
  return {
    parts: loaded?.parts,
    opener: {
      onClick: open,
      onKeyDown: (event) => {
        if (event.key !== "ArrowDown") return;
        event.preventDefault();
        open();
      },
      onPointerEnter: ahead,
      onFocus: ahead,
    },
  };
}
