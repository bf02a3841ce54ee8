"use client";
import { useTranslations } from "next-intl";
import { Progress } from "@/components/ui/progress";
import { SkeletonRows } from "@/components/ui/skeleton";

/** While a definition is read for the first time. */
export function ReadingSkeleton() {
  const t = useTranslations("reader");
  return (
    <div className="flex flex-col gap-4">
      <Progress label={t("reading")} />
      <p className="text-muted text-xs">{t("readingHint")}</p>
      <SkeletonRows rows={10} label={t("reading")} />
    </div>
  );
}
