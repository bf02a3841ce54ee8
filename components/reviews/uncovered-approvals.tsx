import { useTranslations } from "next-intl";
import { SeverityBadge } from "@/components/shared/severity-badge";
import { Callout } from "@/components/ui/callout";
import { Disclosure } from "@/components/ui/disclosure";
import { TextLink } from "@/components/ui/text-link";
import type { DecisionDto } from "@/lib/reviews/schema";

const SHOWN = 20;

/** Approvals that no longer cover what there is, each by name, with what came after them. */
export function UncoveredApprovals({ decisions }: { decisions: readonly DecisionDto[] }) {
  const t = useTranslations("reviews");
  const lost = decisions.filter((one) => one.status === "not_covering");
  if (lost.length === 0) return null;
  return (
    <div className="flex flex-col gap-2">
      {lost.map((one) => (
        <Callout
          key={one.id}
          tone="caution"
          title={t("uncovered.title", { name: one.by.name, revision: one.revision })}
        >
          {one.newItems === null ? (
            t("uncovered.unknown")
          ) : (
            <Disclosure summary={t("uncovered.items", { count: one.newItems.count })}>
              <ul className="flex flex-col gap-1.5">
                {one.newItems.items.slice(0, SHOWN).map((item) => (
                  <li key={item.fingerprint} className="wrap-anywhere text-xs">
                    <SeverityBadge severity={item.severity} />{" "}
                    {item.kind === "change" ? (
                      <TextLink href={`?change=${encodeURIComponent(item.fingerprint)}`}>
                        {item.message.replaceAll("`", "")}
                      </TextLink>
                    ) : (
                      item.message
                    )}
                  </li>
                ))}
              </ul>
              {one.newItems.count > SHOWN ? (
                <p className="text-muted text-xs">{t("uncovered.more", { count: one.newItems.count - SHOWN })}</p>
              ) : null}
            </Disclosure>
          )}
        </Callout>
      ))}
    </div>
  );
}
