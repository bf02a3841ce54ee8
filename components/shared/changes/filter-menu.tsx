"use client";
import { Check, ChevronDown, X } from "lucide-react";
import Link from "next/link";
import { usePathname, useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { buttonStyle } from "@/components/ui/button-style";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Input } from "@/components/ui/input";
import { Popover } from "@/components/ui/popover";

interface FilterValue {
  value: string;
  label: string;
  count: number;
  /** An operation or a rule: set as code. */
  isCode: boolean;
}

interface FilterMenuProps {
  /** Its parameter in the address. */
  name: "operation" | "rule" | "proof";
  label: string;
  selected: string | undefined;
  values: readonly FilterValue[];
}

/** More values than this are searched, not read. */
const SEARCHED_FROM = 9;
const MOST_SHOWN = 60;

/** The address with this filter set or taken away, back on the first page and with every change closed. */
function useFilterHref(name: string): (value: string | null) => string {
  const path = usePathname();
  const params = useSearchParams();
  return (value) => {
    const next = new URLSearchParams(params);
    next.delete("page");
    next.delete("change");
    if (value === null) next.delete(name);
    else next.set(name, value);
    const query = next.toString();
    return query ? `${path}?${query}` : path;
  };
}

/** A filter with many values: a button that says what is chosen, and a list of links to choose from. */
export function FilterMenu({ name, label, selected, values }: FilterMenuProps) {
  const t = useTranslations("changes");
  const hrefOf = useFilterHref(name);
  const [words, setWords] = useState("");
  const chosen = values.find((one) => one.value === selected)?.label ?? selected;
  const fitting = values.filter((one) => one.label.toLowerCase().includes(words.trim().toLowerCase()));
  if (values.length < 2 && selected === undefined) return <></>;
  return (
    <span className="inline-flex max-w-full items-center">
      <Popover
        label={label}
        trigger={
          <Button size="sm" variant={selected === undefined ? "secondary" : "primary"}>
            <span className="max-w-48 truncate">{selected === undefined ? label : `${label}: ${chosen}`}</span>
            <ChevronDown aria-hidden className="size-3.5" />
          </Button>
        }
      >
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
                  <span className={cn("wrap-anywhere min-w-0 flex-1", one.isCode && "font-mono text-xs")}>
                    {one.label}
                  </span>
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
      </Popover>
      {selected === undefined ? null : (
        <Link
          href={hrefOf(null)}
          scroll={false}
          prefetch={false}
          aria-label={t("filter.clear", { what: label })}
          className={buttonStyle({ size: "sm", variant: "ghost" })}
        >
          <X aria-hidden />
        </Link>
      )}
    </span>
  );
}
