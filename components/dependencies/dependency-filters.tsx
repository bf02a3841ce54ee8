"use client";
import { Network, Table2 } from "lucide-react";
import { parseAsInteger, parseAsStringLiteral, useQueryStates } from "nuqs";
import { useTranslations } from "next-intl";
import { TeamFilter } from "@/components/shared/team-filter";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { Select } from "@/components/ui/select";
import { DEPENDENCY_LOOKS } from "@/lib/consumers/model/dependency-looks";
import { useWideWindow } from "./use-wide-window";

const VIEWS = ["auto", "teams", "nodes"] as const;

interface DependencyFiltersProps {
  teams: readonly { slug: string; name: string }[];
  /** Whether one API or consumer is in focus. */
  focused: boolean;
}

/** Which relations are shown, and how. All of it is in the address. */
export function DependencyFilters({ teams, focused }: DependencyFiltersProps) {
  const t = useTranslations("consumers");
  const wide = useWideWindow(true);
  const [{ view, depth, look }, setQuery] = useQueryStates(
    {
      view: parseAsStringLiteral(VIEWS).withDefault("auto"),
      depth: parseAsInteger.withDefault(1),
      look: parseAsStringLiteral(DEPENDENCY_LOOKS),
    },
    { shallow: false, history: "push", scroll: false },
  );
  return (
    <div className="flex flex-wrap items-center gap-2">
      {focused ? (
        <Select
          aria-label={t("graph.depth")}
          width="content"
          value={String(depth)}
          onValueChange={(next) => void setQuery({ depth: Number(next) })}
          options={[1, 2, 3, 4, 5, 6].map((count) => ({
            value: String(count),
            label: t("graph.depthOption", { count }),
          }))}
        />
      ) : (
        <>
          <TeamFilter label={t("team")} all={t("allTeams")} teams={teams} />
          <SegmentedControl
            label={t("graph.detail")}
            value={view}
            onValueChange={(next) => void setQuery({ view: next })}
            options={VIEWS.map((one) => ({ value: one, label: t(`graph.${one}`) }))}
          />
        </>
      )}
      <div className="md:ml-auto">
        <SegmentedControl
          label={t("graph.look")}
          value={look ?? (wide ? "graph" : "table")}
          onValueChange={(next) => void setQuery({ look: next })}
          options={[
            { value: "graph", label: t("graph.asGraph"), icon: <Network aria-hidden /> },
            { value: "table", label: t("graph.asTable"), icon: <Table2 aria-hidden /> },
          ]}
        />
      </div>
    </div>
  );
}
