import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AttentionList } from "@/components/governance/attention-list";
import { GovernanceFrame } from "@/components/governance/governance-frame";
import { LinkChoice } from "@/components/shared/link-choice";
import { Pagination } from "@/components/ui/pagination";
import { Row } from "@/components/ui/stack";
import { attentionHref, readAttentionFilter } from "@/lib/catalog/model/attention-address";
import { FLAGS } from "@/lib/catalog/schema/estate";
import { listFlaggedVersions } from "@/lib/catalog/verbs/list-flagged-versions";
import { pageContext } from "@/lib/http/page-context";

const WINDOWS = [7, 30, 90, 365];

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("governance"))("attention.title") };
}

interface AttentionPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function AttentionPage({ searchParams }: AttentionPageProps) {
  const filter = readAttentionFilter(await searchParams);
  const ctx = await pageContext(attentionHref(filter));
  const [t, page] = await Promise.all([getTranslations("governance"), listFlaggedVersions(ctx, filter)]);
  const flags = FLAGS.map((flag) => ({
    href: attentionHref({ ...filter, flag }),
    label: t(`attention.flag.${flag}`),
    active: flag === filter.flag,
  }));
  const windows = WINDOWS.map((days) => ({
    href: attentionHref({ ...filter, days }),
    label: t("attention.window", { days }),
    active: days === filter.days,
  }));
  return (
    <GovernanceFrame place="attention" title={t("attention.title")} lead={t("attention.lead")}>
      <Row>
        <LinkChoice label={t("attention.flags")} items={flags} />
        {filter.flag === "breaking" ? <LinkChoice label={t("attention.published")} items={windows} /> : null}
      </Row>
      <AttentionList versions={page.items} filter={filter} />
      <Pagination
        firstHref={filter.cursor ? attentionHref(filter) : undefined}
        nextHref={page.nextCursor ? attentionHref(filter, page.nextCursor) : undefined}
      />
    </GovernanceFrame>
  );
}
