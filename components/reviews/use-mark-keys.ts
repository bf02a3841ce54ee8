"use client";
import { useTranslations } from "next-intl";
import { useShortcut } from "@/lib/browser/use-shortcut";
import type { DoneMarks } from "./use-done-marks";

interface MarkKeys {
  selected: string | null;
  marks: DoneMarks;
  isEnabled: boolean;
}

/** `d` or `e` marks what is selected as looked at, or takes the mark away. */
export function useMarkKeys({ selected, marks, isEnabled }: MarkKeys): void {
  const t = useTranslations("reviews");
  const toggle = () => {
    if (selected !== null) marks.setDone(selected, !marks.done.has(selected));
  };
  const enabled = isEnabled && selected !== null;
  useShortcut("d", t("keys.done"), toggle, { enabled });
  useShortcut("e", t("keys.done"), toggle, { enabled });
}
