"use client";
import { useMutation } from "@tanstack/react-query";
import { Eye, History } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent } from "react";
import { DateTime } from "@/components/shared/date-time";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { reviewMutations, tellFirstLook } from "@/lib/reviews/queries";

interface SinceBarProps {
  review: { id: string; versionRevision: number };
  /** What the viewer saw last; null where they never looked before. */
  since: { revision: number; at: string; newCount: number; goneCount: number } | null;
  /** What changed since the viewer looked last, and all there is. */
  hrefs: { since: string; all: string };
  isFiltered: boolean;
}

/** What came since the viewer looked last, the filter for it, and the way to say that it was looked at. */
export function SinceBar({ review, since, hrefs, isFiltered }: SinceBarProps) {
  const t = useTranslations("reviews");
  const router = useRouter();
  const { mutate, isPending } = useMutation({ ...reviewMutations.see(review.id) });
  const look = useEffectEvent(() => void tellFirstLook(review.id, review.versionRevision));
  const isFirst = since === null;
  // Who never looked has nothing to compare with: from now on they have.
  useEffect(() => {
    if (isFirst) look();
  }, [isFirst]);
  if (since === null || since.revision >= review.versionRevision) return null;
  return (
    <section
      aria-label={t("since.title")}
      className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-lg border border-accent-line bg-accent-soft px-3 py-2 text-sm"
    >
      <History aria-hidden className="size-4 shrink-0 text-accent-ink" />
      <span className="min-w-0 flex-1 basis-60">
        {t("since.told", { new: since.newCount, gone: since.goneCount, revision: since.revision })}{" "}
        <span className="text-muted text-xs">
          <DateTime at={since.at} />
        </span>
      </span>
      <LinkButton size="sm" href={isFiltered ? hrefs.all : hrefs.since}>
        {isFiltered ? t("since.all") : t("since.only")}
      </LinkButton>
      <Button
        size="sm"
        variant="ghost"
        icon={<Eye aria-hidden />}
        loading={isPending}
        onClick={() => mutate(review.versionRevision, { onSuccess: () => router.refresh() })}
      >
        {t("since.seen")}
      </Button>
    </section>
  );
}
