"use client";
import { useEffect, useEffectEvent } from "react";
import { registerShortcut } from "./shortcut-registry";

/**
 * While the component is shown, `keys` (`a`, `g a`, `mod+k`) call `handler`, and the list of keys shows `label`. Never
 * fires while somebody types or a dialog is open, but for `mod+…`. `enabled: false` takes it away.
 */
export function useShortcut(
  keys: string,
  label: string,
  handler: () => void,
  { enabled = true }: { enabled?: boolean } = {},
): void {
  const fire = useEffectEvent(handler);
  useEffect(() => {
    if (!enabled) return;
    return registerShortcut({ keys, label, handler: () => fire() });
  }, [keys, label, enabled]);
}
