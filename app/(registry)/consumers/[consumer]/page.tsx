import type { Metadata } from "next";
import { ConsumerActions } from "@/components/consumers/consumer-actions";
import { ConsumerFrame } from "@/components/consumers/consumer-frame";
import { ConsumerView } from "@/components/consumers/consumer-view";
import { consumerHref } from "@/lib/consumers/model/consumers-address";
import { listConsumedApis } from "@/lib/consumers/verbs/list-consumed-apis";
import { loadConsumer } from "./load-consumer";

interface ConsumerPageProps {
  params: Promise<{ consumer: string }>;
}

export async function generateMetadata({ params }: ConsumerPageProps): Promise<Metadata> {
  return { title: (await params).consumer };
}

export default async function ConsumerPage({ params }: ConsumerPageProps) {
  const { ctx, consumer, mayChange, teams } = await loadConsumer((await params).consumer, consumerHref);
  const { items } = await listConsumedApis(ctx, { consumer: consumer.slug });
  const actions = mayChange ? <ConsumerActions consumer={consumer} teams={teams} /> : undefined;
  return (
    <ConsumerFrame consumer={consumer} tab="calls" actions={actions}>
      <ConsumerView
        consumer={consumer}
        consumed={items}
        mayChange={mayChange}
        signedIn={ctx.actor.kind !== "anonymous"}
      />
    </ConsumerFrame>
  );
}
