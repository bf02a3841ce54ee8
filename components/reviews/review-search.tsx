"use client";
import { debounce, parseAsString, useQueryStates } from "nuqs";
import { useTranslations } from "next-intl";
import { SearchField } from "@/components/ui/search-field";

/** Searches the reviews; the words are in the address, and the list begins again. */
export function ReviewSearch() {
  const t = useTranslations("reviews");
  const [{ q }, setQuery] = useQueryStates(
    { q: parseAsString.withDefault(""), cursor: parseAsString },
    { shallow: false, history: "replace", scroll: false, limitUrlUpdates: debounce(250) },
  );
  return (
    <div className="w-full md:w-72">
      <SearchField
        label={t("filter.q")}
        shortcut="/"
        value={q}
        onValueChange={(next) => void setQuery({ q: next || null, cursor: null })}
      />
    </div>
  );
}
