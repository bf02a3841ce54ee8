"use client";
import { ChevronDown, ChevronUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FacetList, type FacetValue } from "@/components/ui/facet-list";

/** Values of a facet in sight before it is opened: the most frequent, and those that are chosen. */
const FRONT_VALUES = 8;
/** From so many on, an opened facet has a field to search it. */
const SEARCHED_FROM = 15;

type NamedValue = FacetValue & { label: string };

/** A facet with few values in sight, all of them when it is opened, and a search where those are many. */
export function LongFacet({ title, values }: { title: string; values: readonly NamedValue[] }) {
  const t = useTranslations("catalog");
  const [open, setOpen] = useState(false);
  const [text, setText] = useState("");
  const words = text.toLowerCase().trim();
  const front = values.filter((value, at) => at < FRONT_VALUES || value.selected);
  const found = words ? values.filter(({ label }) => label.toLowerCase().includes(words)) : values;
  const rest = values.length - front.length;
  const Chevron = open ? ChevronUp : ChevronDown;
  return (
    <div>
      <FacetList title={title} values={open ? found : front} />
      {open && found.length === 0 ? <p className="px-2 py-1 text-faint text-xs">{t("facets.noneFound")}</p> : null}
      {open && values.length >= SEARCHED_FROM ? (
        <input
          type="search"
          aria-label={t("facets.find", { facet: title })}
          placeholder={t("facets.find", { facet: title })}
          value={text}
          onChange={(event) => setText(event.target.value)}
          className="mx-2 mt-1 h-7 w-[calc(100%-1rem)] rounded-md border border-control bg-surface px-2 text-xs"
        />
      ) : null}
      {rest > 0 ? (
        <button
          type="button"
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
            setText("");
          }}
          className="mt-0.5 flex h-7 items-center gap-1 rounded-md px-2 text-muted text-xs hover:text-ink"
        >
          <Chevron aria-hidden className="size-3.5" />
          {open ? t("facets.fewer") : t("facets.more", { count: rest })}
        </button>
      ) : null}
    </div>
  );
}
