"use client";
import { debounce, useQueryStates, parseAsString } from "nuqs";
import { useTranslations } from "next-intl";
import { SearchField } from "@/components/ui/search-field";

/** Searches the changes; the words are in the address, and the server answers. */
export function ChangeSearch() {
  const t = useTranslations("changes");
  const [{ q }, setQuery] = useQueryStates(
    { q: parseAsString.withDefault(""), page: parseAsString, cursor: parseAsString, change: parseAsString },
    { shallow: false, history: "replace", scroll: false, limitUrlUpdates: debounce(250) },
  );
  return (
    <SearchField
      label={t("search")}
      placeholder={t("searchHint")}
      shortcut="/"
      value={q}
      onValueChange={(next) => void setQuery({ q: next || null, page: null, cursor: null, change: null })}
    />
  );
}
