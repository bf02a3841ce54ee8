"use client";
import { useTranslations } from "next-intl";
import { parseAsString, useQueryStates } from "nuqs";
import { SearchField } from "@/components/ui/search-field";

/** Narrows the people to those whose name or address has the text; it is in the address (`q`). */
export function PeopleSearch() {
  const t = useTranslations("settings");
  const [{ q }, setQuery] = useQueryStates(
    { q: parseAsString.withDefault(""), cursor: parseAsString },
    { shallow: false, history: "replace", throttleMs: 300 },
  );
  return (
    <search className="w-80 max-w-full max-md:w-full">
      <SearchField
        label={t("people.search")}
        value={q}
        onValueChange={(text) => void setQuery({ q: text || null, cursor: null })}
        shortcut="/"
      />
    </search>
  );
}
