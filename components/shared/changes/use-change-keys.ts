"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useShortcut } from "@/lib/browser/use-shortcut";
import { changeRowId } from "./change-row";
import { useSourceShown } from "./use-source-shown";

interface ChangeWalk {
  /** Fingerprints in the order of the page. */
  order: readonly string[];
  selected: string | null;
  onSelect: (fingerprint: string | null) => void;
  /** Where to go on past the last, and back before the first. */
  nextHref?: string | undefined;
  previousHref?: string | undefined;
}

/** Brings a change into sight and puts the focus on it, once it is drawn. */
export function revealChange(fingerprint: string): void {
  requestAnimationFrame(() => {
    const row = document.getElementById(changeRowId(fingerprint));
    row?.querySelector("button")?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: "nearest" });
  });
}

/**
 * `n` and `p` open the next and the previous change, also across pages; `o` opens and closes the one in focus, `s` its
 * source.
 */
export function useChangeKeys({ order, selected, onSelect, nextHref, previousHref }: ChangeWalk): void {
  const t = useTranslations("changes");
  const router = useRouter();
  const source = useSourceShown();
  const step = (by: 1 | -1) => {
    const at = selected === null ? -1 : order.indexOf(selected);
    const next = at < 0 ? (by > 0 ? 0 : order.length - 1) : at + by;
    const fingerprint = order[next];
    const beyond = by > 0 ? nextHref : previousHref;
    if (fingerprint === undefined) {
      if (beyond) router.push(beyond);
      return;
    }
    onSelect(fingerprint);
    revealChange(fingerprint);
  };
  const toggle = () => {
    const focused = document.activeElement?.closest(`[id^="${changeRowId("")}"]`)?.id.slice(changeRowId("").length);
    const wanted = focused !== undefined && order.includes(focused) ? focused : (selected ?? order[0]);
    if (wanted === undefined) return;
    onSelect(wanted === selected ? null : wanted);
    revealChange(wanted);
  };
  useShortcut("n", t("keys.next"), () => step(1));
  useShortcut("p", t("keys.previous"), () => step(-1));
  useShortcut("o", t("keys.open"), toggle);
  // Bound here, not by the source itself: the open change may still be loading when the key is pressed.
  useShortcut("s", t("keys.source"), () => {
    if (selected !== null) source.toggle();
  });
}
