import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { waiversHref } from "@/lib/waivers/model/waivers-address";
import type { WaiverDebtDto } from "@/lib/waivers/schema";
import { DebtVerdict } from "./debt-verdict";

/** What the waivers of one API come to, where people look at it; nothing where there are none. */
export function ApiDebt({ api, debt }: { api: string; debt: WaiverDebtDto }) {
  const t = useTranslations("waivers");
  const { live, overdue, requested } = debt;
  if (live + overdue + requested === 0) return null;
  // The page lists one state at a time: the one in which there is something.
  const state = live > 0 ? "approved" : requested > 0 ? "requested" : "expired";
  return (
    <Panel
      title={t("debt.title")}
      actions={
        <LinkButton size="sm" href={waiversHref({ api, state })}>
          {t("debt.all")}
        </LinkButton>
      }
    >
      <DebtVerdict debt={debt} />
    </Panel>
  );
}
