import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { GovernanceFrame } from "@/components/governance/governance-frame";
import { NewRubric } from "@/components/rubrics/new-rubric";
import { RubricList } from "@/components/rubrics/rubric-list";
import { LinkChoice } from "@/components/shared/link-choice";
import { Pagination } from "@/components/ui/pagination";
import { pageContext } from "@/lib/http/page-context";
import { readCursor } from "@/lib/http/read-cursor";
import { can } from "@/lib/members/policy";
import { listRubrics } from "@/lib/rubrics/verbs/list-rubrics";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("rubrics"))("title") };
}

interface RubricsPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const PATH = "/governance/rubrics";

export default async function RubricsPage({ searchParams }: RubricsPageProps) {
  const query = await searchParams;
  const cursor = readCursor(query.cursor);
  const archived = query.archived === "true";
  const here = archived ? `${PATH}?archived=true` : PATH;
  const ctx = await pageContext(here);
  const [t, page] = await Promise.all([getTranslations("rubrics"), listRubrics(ctx, { archived, cursor, limit: 100 })]);
  const bases = page.items.map(({ rubric, title, newest }) => ({ rubric, title, number: newest }));
  const next = page.nextCursor ? `${here}${archived ? "&" : "?"}cursor=${page.nextCursor}` : undefined;
  return (
    <GovernanceFrame
      place="rubrics"
      title={t("title")}
      lead={t("lead")}
      actions={can(ctx.actor, "rubric.manage") ? <NewRubric look="new" bases={bases} /> : null}
    >
      <LinkChoice
        label={t("list.which")}
        items={[
          { href: PATH, label: t("list.withoutArchived"), active: !archived },
          { href: `${PATH}?archived=true`, label: t("list.withArchived"), active: archived },
        ]}
      />
      <RubricList rubrics={page.items} />
      <Pagination firstHref={cursor ? here : undefined} nextHref={next} />
    </GovernanceFrame>
  );
}
