"use client";
import { debounce, parseAsString, useQueryStates } from "nuqs";
import { SearchField } from "@/components/ui/search-field";

const PAUSE_MS = 250;

/** A search box that puts what is typed into the address after a pause, and goes back to the first page. */
export function TextFilter({ label }: { label: string }) {
  const [{ q }, setParams] = useQueryStates(
    { q: parseAsString.withDefault(""), cursor: parseAsString },
    { shallow: false, history: "replace", limitUrlUpdates: debounce(PAUSE_MS) },
  );
  return (
    <SearchField
      label={label}
      value={q}
      shortcut="/"
      onValueChange={(value) => void setParams({ q: value || null, cursor: null })}
    />
  );
}
