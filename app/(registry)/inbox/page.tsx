import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { InboxView } from "@/components/inbox/inbox-view";
import { signedInContext } from "@/lib/http/signed-in-context";
import { inboxHref, readInboxQuery } from "@/lib/notifications/model/inbox-address";
import { listNotifications } from "@/lib/notifications/verbs/list-notifications";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("inbox"))("title") };
}

interface InboxPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function InboxPage({ searchParams }: InboxPageProps) {
  const query = readInboxQuery(await searchParams);
  const ctx = await signedInContext(inboxHref(query));
  // Programs read pages, too, and have no inbox.
  if (ctx.actor.kind !== "user") notFound();
  const page = await listNotifications(ctx, query);
  return <InboxView page={page} query={query} readAt={ctx.now.toISOString()} />;
}
