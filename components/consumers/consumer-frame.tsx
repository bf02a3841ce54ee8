import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { TabNav } from "@/components/ui/tab-nav";
import { breakingHref, consumerHref, consumersHref, identitiesHref } from "@/lib/consumers/model/consumers-address";
import type { ConsumerDto } from "@/lib/consumers/schema";

const TABS = ["calls", "breaking", "identities"] as const;

interface ConsumerFrameProps {
  consumer: ConsumerDto;
  tab: (typeof TABS)[number];
  actions: ReactNode;
  children: ReactNode;
}

/** What all pages of one consumer have: its name, what can be done with it, and its parts. */
export function ConsumerFrame({ consumer, tab, actions, children }: ConsumerFrameProps) {
  const t = useTranslations("breaking");
  const words = useTranslations("consumers");
  const { slug, name, kind } = consumer;
  const tabs = {
    calls: { href: consumerHref(slug), label: t("callsTab") },
    breaking: { href: breakingHref(slug), label: t("tab") },
    identities: { href: identitiesHref(slug), label: t("identitiesTab") },
  };
  return (
    <Page breadcrumb={<Breadcrumb items={[{ label: words("title"), href: consumersHref() }, { label: name }]} />}>
      <PageHeader title={name} marks={<Badge tone="outline">{words(`kind.${kind}`)}</Badge>} actions={actions} />
      <TabNav label={t("tabs")} items={TABS.map((one) => ({ ...tabs[one], active: one === tab }))} />
      {children}
    </Page>
  );
}
