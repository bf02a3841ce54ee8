"use client";
import { useTranslations } from "next-intl";
import { parseAsString, useQueryStates } from "nuqs";
import { SearchField } from "@/components/ui/search-field";
import { Select } from "@/components/ui/select";

const ALL_TEAMS = "*";

/** The words of a name and a team, in the address as one types. */
export function FieldFilters({ teams }: { teams: readonly { slug: string; name: string }[] }) {
  const t = useTranslations("fields");
  const [{ q, team }, setQuery] = useQueryStates(
    { q: parseAsString.withDefault(""), team: parseAsString.withDefault(""), cursor: parseAsString },
    { shallow: false, history: "replace", throttleMs: 250 },
  );
  return (
    <search className="flex flex-wrap items-center gap-2">
      <div className="min-w-56 max-w-md flex-1">
        <SearchField
          label={t("search")}
          placeholder={t("searchPlaceholder")}
          value={q}
          onValueChange={(text) => void setQuery({ q: text || null, cursor: null })}
          shortcut="/"
        />
      </div>
      <Select
        width="content"
        aria-label={t("team")}
        value={team || ALL_TEAMS}
        onValueChange={(slug) => void setQuery({ team: slug === ALL_TEAMS ? null : slug, cursor: null })}
        options={[
          { value: ALL_TEAMS, label: t("allTeams") },
          ...teams.map(({ slug, name }) => ({ value: slug, label: name })),
        ]}
      />
    </search>
  );
}
