import { useCheckWords } from "@/components/shared/use-check-words";
import type { ApiScorecard } from "@/lib/scorecards/schema/score";
import { GrantExemption } from "./grant-exemption";

interface ExemptFromCheckProps {
  score: Pick<ApiScorecard, "api" | "checks">;
  days: { first: string; last: string };
}

/** The way to exempt an API from one of the checks of its score: those that are not met first. */
export function ExemptFromCheck({ score, days }: ExemptFromCheckProps) {
  const words = useCheckWords();
  const { slug, name, team, teamName } = score.api;
  const isOpen = ({ status }: ApiScorecard["checks"][number]) => status === "unmet" || status === "unknown";
  const open = score.checks.filter((check) => isOpen(check) && check.exemption === null);
  if (open.length === 0) return null;
  return (
    <GrantExemption
      api={{ slug, name }}
      team={{ slug: team, name: teamName }}
      checks={open.map((check) => ({ id: check.id, title: words.title(check) }))}
      days={days}
    />
  );
}
