"use client";
import { Check, X } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { ReviewSummaryDto } from "@/lib/reviews/schema";

const BulkDialog = dynamic(() => import("./bulk-dialog").then((file) => file.BulkDialog), { ssr: false });

interface BulkBarProps {
  selected: readonly ReviewSummaryDto[];
  onClear: () => void;
}

/** What can be done with the reviews that are selected. */
export function BulkBar({ selected, onClear }: BulkBarProps) {
  const t = useTranslations("reviews");
  const [isAsking, setAsking] = useState(false);
  return (
    <section
      aria-label={t("bulk.label")}
      className="sticky bottom-16 z-20 flex flex-wrap items-center gap-2 rounded-lg border border-line bg-raised px-3 py-2 shadow-3 md:bottom-3"
    >
      <span className="mr-auto text-sm" aria-live="polite" data-numeric>
        {t("bulk.selected", { count: selected.length })}
      </span>
      <Button variant="ghost" size="sm" icon={<X aria-hidden />} onClick={onClear}>
        {t("bulk.clear")}
      </Button>
      <Button variant="success" size="sm" icon={<Check aria-hidden />} onClick={() => setAsking(true)}>
        {t("bulk.approve", { count: selected.length })}
      </Button>
      {isAsking ? <BulkDialog selected={selected} onClose={() => setAsking(false)} onDone={onClear} /> : null}
    </section>
  );
}
