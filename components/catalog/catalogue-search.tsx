"use client";
import { useTranslations } from "next-intl";
import { debounce, parseAsString, useQueryStates } from "nuqs";
import { useTransition } from "react";
import { SearchField } from "@/components/ui/search-field";
import { Spinner } from "@/components/ui/spinner";

const PAUSE_MS = 250;

/** The search box of the catalogue: what is typed goes into the address after a pause, and to the first page. */
export function CatalogueSearch() {
  const t = useTranslations("catalog");
  const [searching, startTransition] = useTransition();
  const [{ q }, setParams] = useQueryStates(
    { q: parseAsString.withDefault(""), cursor: parseAsString },
    { shallow: false, history: "replace", startTransition, limitUrlUpdates: debounce(PAUSE_MS) },
  );
  return (
    <div className="flex min-w-0 items-center gap-2 max-md:w-full md:max-w-md md:flex-1">
      <SearchField
        label={t("search")}
        value={q}
        shortcut="/"
        onValueChange={(value) => void setParams({ q: value || null, cursor: null })}
      />
      <span role="status" className="shrink-0 md:w-4">
        {searching ? (
          <>
            <Spinner />
            <span className="sr-only">{t("searching")}</span>
          </>
        ) : null}
      </span>
    </div>
  );
}
