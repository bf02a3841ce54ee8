"use client";
import { Check } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { cn } from "@/components/ui/cn";
import { Input } from "@/components/ui/input";

export interface FilterValue {
  value: string;
  label: string;
  count: number;
  /** An operation or a rule: set as code. */
  isCode: boolean;
}

interface FilterListProps {
  label: string;
  selected: string | undefined;
  values: readonly FilterValue[];
  /** The address with a value chosen; null: with none. */
  hrefOf: (value: string | null) => string;
}

/** More values than this are searched, not read. */
const SEARCHED_FROM = 9;
const MOST_SHOWN = 60;

/** The values of a filter as links, with a search where they are many. */
export function FilterList({ label, selected, values, hrefOf }: FilterListProps) {
  const t = useTranslations("changes");
  const [words, setWords] = useState("");
  const fitting = values.filter((one) => one.label.toLowerCase().includes(words.trim().toLowerCase()));
  return (
    <div className="flex w-80 max-w-full flex-col gap-2">
      {values.length >= SEARCHED_FROM ? (
        <Input
          type="search"
          aria-label={t("filter.find", { what: label })}
          placeholder={t("filter.find", { what: label })}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      ) : null}
      <ul aria-label={label} className="max-h-80 overflow-y-auto scroll-slim">
        {fitting.slice(0, MOST_SHOWN).map((one) => (
          <li key={one.value}>
            <Link
              href={hrefOf(one.value === selected ? null : one.value)}
              scroll={false}
              prefetch={false}
              aria-current={one.value === selected ? "true" : undefined}
              className="flex min-h-8 items-center gap-2 rounded-md px-2 py-1 text-sm hover:bg-hover"
            >
              <span className={cn("wrap-anywhere min-w-0 flex-1", one.isCode && "font-mono text-xs")}>{one.label}</span>
              {one.value === selected ? <Check aria-hidden className="size-3.5 shrink-0" /> : null}
              <span data-numeric className="shrink-0 text-faint text-xs">
                {one.count}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {fitting.length > MOST_SHOWN ? (
        <p className="px-2 text-faint text-xs">{t("filter.more", { count: fitting.length - MOST_SHOWN })}</p>
      ) : null}
      {fitting.length === 0 ? <p className="px-2 text-muted text-sm">{t("filter.none")}</p> : null}
    </div>
  );
}
