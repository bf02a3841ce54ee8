"use client";
import { useTranslations } from "next-intl";
import { parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { Select } from "@/components/ui/select";
import { API_SORTS } from "@/lib/catalog/model/api-sorts";

/** The order of the catalogue. */
export function CatalogueSort() {
  const t = useTranslations("catalog");
  const [{ sort }, setParams] = useQueryStates(
    { sort: parseAsStringLiteral(API_SORTS).withDefault("name"), cursor: parseAsString },
    { shallow: false },
  );
  const labels = {
    name: t("sort.name"),
    "-name": t("sort.nameDown"),
    updated: t("sort.updated"),
    "-updated": t("sort.updatedDown"),
    sunset: t("sort.sunset"),
    operations: t("sort.operationsUp"),
    "-operations": t("sort.operations"),
    calls: t("sort.callsUp"),
    "-calls": t("sort.calls"),
  };
  return (
    <Select
      aria-label={t("sort.label")}
      width="content"
      value={sort}
      onValueChange={(value) => {
        const chosen = API_SORTS.find((one) => one === value);
        if (chosen) void setParams({ sort: chosen, cursor: null });
      }}
      options={(
        ["name", "-name", "-updated", "updated", "sunset", "-calls", "calls", "-operations", "operations"] as const
      ).map((value) => ({ value, label: labels[value] }))}
    />
  );
}
