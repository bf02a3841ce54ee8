"use client";
import { useTranslations } from "next-intl";
import { parseAsString, useQueryStates } from "nuqs";
import { SearchField } from "@/components/ui/search-field";

/** What is searched for, in the address as one types. */
export function SearchBox() {
  const t = useTranslations("search");
  const [{ q }, setQuery] = useQueryStates(
    { q: parseAsString.withDefault(""), cursor: parseAsString },
    { shallow: false, history: "replace", throttleMs: 250 },
  );
  return (
    <search className="max-w-2xl">
      <SearchField
        label={t("label")}
        placeholder={t("placeholder")}
        value={q}
        onValueChange={(text) => void setQuery({ q: text || null, cursor: null })}
        shortcut="/"
      />
    </search>
  );
}
