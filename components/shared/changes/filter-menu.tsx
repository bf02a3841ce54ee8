"use client";
import { ChevronDown, X } from "lucide-react";
import dynamic from "next/dynamic";
import Link from "next/link";
import { usePathname, useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { buttonStyle } from "@/components/ui/button-style";
import { Button } from "@/components/ui/button";
import { Popover } from "@/components/ui/popover";
import type { FilterValue } from "./filter-list";

const FilterList = dynamic(() => import("./filter-list").then((file) => file.FilterList));

interface FilterMenuProps {
  /** Its parameter in the address. */
  name: "operation" | "rule" | "proof";
  label: string;
  selected: string | undefined;
  values: readonly FilterValue[];
}

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
  const chosen = values.find((one) => one.value === selected)?.label ?? selected;
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
        <FilterList label={label} selected={selected} values={values} hrefOf={hrefOf} />
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
