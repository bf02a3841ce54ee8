"use client";
import { useTranslations } from "next-intl";
import type { ThreadDto } from "@/lib/threads/schema";

/** What a thread is about, for people; also once it is gone. */
export function useAnchorName(): (anchor: ThreadDto["anchor"]) => string {
  const t = useTranslations("threads");
  return (anchor) => {
    switch (anchor.kind) {
      case "review":
        return t("about.review");
      case "operation":
        return anchor.operation;
      case "field":
        return t("about.field", { field: anchor.path.join("."), owner: anchor.owner });
      case "finding":
      case "change":
        return anchor.message?.replaceAll("`", "") ?? t(`about.${anchor.kind}`);
    }
  };
}
