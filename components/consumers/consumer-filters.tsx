"use client";
import { debounce, parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { useTranslations } from "next-intl";
import { TeamFilter } from "@/components/shared/team-filter";
import { SearchField } from "@/components/ui/search-field";
import { Select } from "@/components/ui/select";
import { CONSUMER_KINDS } from "@/lib/consumers/model";

const ALL = "*";

/** Which consumers are listed. All of it is in the address. */
export function ConsumerFilters({ teams }: { teams: readonly { slug: string; name: string }[] }) {
  const t = useTranslations("consumers");
  const [{ q, kind }, setQuery] = useQueryStates(
    { q: parseAsString.withDefault(""), kind: parseAsStringLiteral(CONSUMER_KINDS), cursor: parseAsString },
    { shallow: false, history: "replace", scroll: false },
  );
  return (
    <div className="flex flex-wrap items-center gap-2">
      <div className="w-full md:w-64">
        <SearchField
          label={t("search")}
          shortcut="/"
          value={q}
          onValueChange={(next) => void setQuery({ q: next || null, cursor: null }, { limitUrlUpdates: debounce(250) })}
        />
      </div>
      <TeamFilter label={t("team")} all={t("allTeams")} teams={teams} />
      <Select
        aria-label={t("kindFilter")}
        width="content"
        value={kind ?? ALL}
        onValueChange={(next) =>
          void setQuery({ kind: CONSUMER_KINDS.find((one) => one === next) ?? null, cursor: null })
        }
        options={[
          { value: ALL, label: t("allKinds") },
          ...CONSUMER_KINDS.map((one) => ({ value: one, label: t(`kind.${one}`) })),
        ]}
      />
    </div>
  );
}
