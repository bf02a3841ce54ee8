import { useTranslations } from "next-intl";
import { useCheckWords } from "@/components/shared/use-check-words";
import { LinkChoice } from "@/components/shared/link-choice";
import { Pagination } from "@/components/ui/pagination";
import type { CampaignDto } from "@/lib/campaigns/schema";
import { CampaignList } from "./campaign-list";
import { NewCampaign } from "./new-campaign";

interface CampaignsViewProps {
  campaigns: readonly CampaignDto[];
  state: "open" | "closed" | undefined;
  /** What campaigns can be about; null where the viewer begins none. */
  checks: readonly { id: string; title: string }[] | null;
  today: string;
  firstHref: string | undefined;
  nextHref: string | undefined;
}

const PATH = "/scorecards/campaigns";

/** The campaigns of the estate, and the way to begin one. */
export function CampaignsView({ campaigns, state, checks, today, firstHref, nextHref }: CampaignsViewProps) {
  const t = useTranslations("campaigns");
  const words = useCheckWords();
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="max-w-prose text-muted text-sm">{t("lead")}</p>
        {checks ? (
          <NewCampaign checks={checks.map((one) => ({ id: one.id, title: words.title(one) }))} today={today} />
        ) : null}
      </div>
      <LinkChoice
        label={t("list.which")}
        items={[
          { href: PATH, label: t("list.open"), active: state === "open" },
          { href: `${PATH}?state=closed`, label: t("list.closed"), active: state === "closed" },
          { href: `${PATH}?state=all`, label: t("list.all"), active: state === undefined },
        ]}
      />
      <CampaignList campaigns={campaigns} />
      <Pagination firstHref={firstHref} nextHref={nextHref} />
    </>
  );
}
