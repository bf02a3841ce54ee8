import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ConsumerView } from "@/components/consumers/consumer-view";
import { DeleteConsumer } from "@/components/consumers/delete-consumer";
import { EditConsumer } from "@/components/consumers/edit-consumer";
import { Badge } from "@/components/ui/badge";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { canInTeam } from "@/lib/catalog/policy";
import { consumerHref, consumersHref } from "@/lib/consumers/model/consumers-address";
import { getConsumerPage } from "@/lib/consumers/verbs/get-consumer";
import { listConsumedApis } from "@/lib/consumers/verbs/list-consumed-apis";
import { orNotFound } from "@/lib/http/or-not-found";
import { pageContext } from "@/lib/http/page-context";
import { listTeams } from "@/lib/members/verbs/list-teams";

interface ConsumerPageProps {
  params: Promise<{ consumer: string }>;
}

export async function generateMetadata({ params }: ConsumerPageProps): Promise<Metadata> {
  return { title: (await params).consumer };
}

export default async function ConsumerPage({ params }: ConsumerPageProps) {
  const slug = (await params).consumer;
  const ctx = await pageContext(consumerHref(slug));
  const { consumer, mayChange } = await orNotFound(getConsumerPage(ctx, { consumer: slug }));
  const [t, { items }, teams] = await Promise.all([
    getTranslations("consumers"),
    listConsumedApis(ctx, { consumer: slug }),
    mayChange ? listTeams(ctx, { limit: 200 }) : null,
  ]);
  const mine = (teams?.items ?? []).filter(
    (team) => team.slug === consumer.team?.slug || canInTeam(ctx.actor, "consumer.declare", team.slug),
  );
  return (
    <Page breadcrumb={<Breadcrumb items={[{ label: t("title"), href: consumersHref() }, { label: consumer.name }]} />}>
      <PageHeader
        title={consumer.name}
        marks={<Badge tone="outline">{t(`kind.${consumer.kind}`)}</Badge>}
        actions={
          mayChange ? (
            <>
              <EditConsumer consumer={consumer} teams={mine} />
              <DeleteConsumer slug={slug} name={consumer.name} />
            </>
          ) : undefined
        }
      />
      <ConsumerView
        consumer={consumer}
        consumed={items}
        mayChange={mayChange}
        signedIn={ctx.actor.kind !== "anonymous"}
      />
    </Page>
  );
}
