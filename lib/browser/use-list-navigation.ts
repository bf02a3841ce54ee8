"use client";
import { useTranslations } from "next-intl";
import { type RefObject, useCallback, useRef } from "react";
import { useShortcut } from "./use-shortcut";

function targetOf(item: Element): HTMLElement | null {
  if (item instanceof HTMLElement && item.matches("a, button, summary, [tabindex]")) return item;
  return item.querySelector<HTMLElement>("a[data-row-link], a, button");
}

/**
 * `j` and `k` move the focus through the items of a list: elements with `data-list-item` (each `Tr` has it) inside the
 * returned ref. Enter then follows the focused link, as everywhere.
 */
export function useListNavigation<List extends HTMLElement>(): RefObject<List | null> {
  const t = useTranslations("shell");
  const list = useRef<List>(null);
  const move = useCallback((step: 1 | -1) => {
    const targets = [...(list.current?.querySelectorAll("[data-list-item]") ?? [])]
      .map(targetOf)
      .filter((target) => target !== null);
    const at = targets.findIndex(
      (target) =>
        target.contains(document.activeElement) || target.closest("[data-list-item]")?.contains(document.activeElement),
    );
    const next = at < 0 ? (step > 0 ? 0 : targets.length - 1) : Math.min(targets.length - 1, Math.max(0, at + step));
    targets[next]?.focus({ preventScroll: true });
    targets[next]?.scrollIntoView({ block: "nearest" });
  }, []);
  useShortcut("j", t("keys.next"), () => move(1));
  useShortcut("k", t("keys.previous"), () => move(-1));
  return list;
}
