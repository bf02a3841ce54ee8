"use client";
import { useQueryState } from "nuqs";
import { useEffect } from "react";
import { revealChange, useChangeKeys } from "@/components/shared/changes/use-change-keys";

/** The keys of a changelog: `n` and `p` go through all its changes, `o` opens one. Shows nothing. */
export function ChangelogKeys({ order }: { order: readonly string[] }) {
  const [selected, setSelected] = useQueryState("change", { history: "replace", scroll: false });
  useChangeKeys({ order, selected, onSelect: (name) => void setSelected(name) });
  // The browser scrolls: an address with a change in it opens at that change.
  useEffect(() => {
    const wanted = new URLSearchParams(window.location.search).get("change");
    if (wanted) revealChange(wanted);
  }, []);
  return <></>;
}
