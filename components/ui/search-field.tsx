"use client";
import { Search, X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { controlStyle } from "./control-style";
import { Kbd } from "./kbd";

interface SearchFieldProps extends Pick<ComponentProps<"input">, "name" | "placeholder" | "ref" | "onKeyDown"> {
  label: string;
  value: string;
  onValueChange: (value: string) => void;
  /** The key that jumps here, shown while it is empty. */
  shortcut?: string;
}

/** A field for searching a list. Mark the page's main one with `data-search-target`: this does it. */
export function SearchField({ label, value, onValueChange, shortcut, placeholder, ...rest }: SearchFieldProps) {
  const t = useTranslations("ui");
  return (
    <div className="relative w-full min-w-0">
      <Search
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-faint"
      />
      <input
        {...rest}
        type="search"
        data-search-target
        aria-label={label}
        placeholder={placeholder ?? label}
        value={value}
        onChange={(event) => onValueChange(event.target.value)}
        className={controlStyle({ kind: "search" })}
      />
      <span className="absolute top-1/2 right-2 flex -translate-y-1/2 items-center">
        {value ? (
          <button
            type="button"
            aria-label={t("clear")}
            onClick={() => onValueChange("")}
            className="-mr-1 flex size-6 items-center justify-center rounded-sm text-muted hover:text-ink"
          >
            <X aria-hidden className="size-3.5" />
          </button>
        ) : shortcut ? (
          <span aria-hidden className="max-md:hidden">
            <Kbd keys={shortcut} />
          </span>
        ) : null}
      </span>
    </div>
  );
}
