import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadConsumer } from "@/app/(registry)/consumers/[consumer]/load-consumer";
import { ConsumerActions } from "@/components/consumers/consumer-actions";
import { ConsumerFrame } from "@/components/consumers/consumer-frame";
import { IdentitiesView } from "@/components/consumers/identities-view";
import { identitiesHref } from "@/lib/consumers/model/consumers-address";
import { listFollows } from "@/lib/consumers/verbs/list-follows";
import { listIdentities } from "@/lib/consumers/verbs/list-identities";
import { listMerges } from "@/lib/consumers/verbs/list-merges";

interface IdentitiesPageProps {
  params: Promise<{ consumer: string }>;
}

export async function generateMetadata({ params }: IdentitiesPageProps): Promise<Metadata> {
  const t = await getTranslations("breaking");
  return { title: `${t("identitiesTab")} · ${(await params).consumer}` };
}

export default async function IdentitiesPage({ params }: IdentitiesPageProps) {
  const { ctx, consumer, mayChange, teams } = await loadConsumer((await params).consumer, identitiesHref);
  const { slug } = consumer;
  const { items: identities } = await listIdentities(ctx, { consumer: slug, limit: 200 });
  const { items: merges } = await listMerges(ctx, { consumer: slug });
  const { items: follows } = await listFollows(ctx, { consumer: slug });
  const actions = mayChange ? <ConsumerActions consumer={consumer} teams={teams} /> : undefined;
  return (
    <ConsumerFrame consumer={consumer} tab="identities" actions={actions}>
      <IdentitiesView {...{ consumer, identities, merges, follows, mayChange }} />
    </ConsumerFrame>
  );
}
