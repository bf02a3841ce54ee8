import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { searchHref } from "./search-address";

const EXAMPLES = ["payment", "GET /", "field:currency", "deprecated:true"];

/** Before anything is searched for: what can be. */
export function SearchExamples() {
  const t = useTranslations("search");
  return (
    <Panel>
      <EmptyState
        icon={<Search />}
        title={t("start")}
        action={
          <>
            {EXAMPLES.map((q) => (
              <LinkButton key={q} href={searchHref({ q })} size="sm">
                <span className="font-mono text-xs">{q}</span>
              </LinkButton>
            ))}
          </>
        }
      >
        {t("startHint")}
      </EmptyState>
    </Panel>
  );
}
