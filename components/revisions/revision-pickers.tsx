"use client";
import { ArrowRight } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Select } from "@/components/ui/select";
import { revisionsHref } from "@/lib/versions/model/revisions-address";

interface RevisionPickersProps {
  api: string;
  version: string;
  from: number;
  to: number;
  /** How many there are. */
  count: number;
}

/** Revisions to choose from; an earlier one is reached by its link in the list. */
const MOST_OFFERED = 100;

/** Which two revisions are compared; each choice is an address. */
export function RevisionPickers({ api, version, from, to, count }: RevisionPickersProps) {
  const t = useTranslations("revisions");
  const router = useRouter();
  const newest = Array.from({ length: Math.min(count, MOST_OFFERED) }, (_, index) => count - index);
  const offered = [...new Set([...newest, from, to])].sort((a, b) => b - a);
  const options = offered.map((number) => ({ value: String(number), label: t("revision", { number }) }));
  const go = (pair: { from: number; to: number }) => router.push(revisionsHref(api, version, pair));
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      <Select
        aria-label={t("pickFrom")}
        width="content"
        options={options}
        value={String(from)}
        onValueChange={(value) => go({ from: Number(value), to })}
      />
      <ArrowRight aria-hidden className="size-4 text-faint" />
      <Select
        aria-label={t("pickTo")}
        width="content"
        options={options}
        value={String(to)}
        onValueChange={(value) => go({ from, to: Number(value) })}
      />
    </div>
  );
}
