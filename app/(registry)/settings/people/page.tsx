import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CreatePerson } from "@/components/settings/create-person";
import { PeopleList } from "@/components/settings/people-list";
import { PeopleSearch } from "@/components/settings/people-search";
import { SettingsFrame } from "@/components/settings/settings-frame";
import { Pagination } from "@/components/ui/pagination";
import { readCursor } from "@/lib/http/read-cursor";
import { signedInContext } from "@/lib/http/signed-in-context";
import { listUsers } from "@/lib/members/verbs/list-users";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("people.title") };
}

interface PeoplePageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function PeoplePage({ searchParams }: PeoplePageProps) {
  const { q: asked, cursor: given } = await searchParams;
  const [q, cursor] = [typeof asked === "string" ? asked.slice(0, 200) : "", readCursor(given)];
  const ctx = await signedInContext("/settings/people", "user.manage");
  const [t, page] = await Promise.all([
    getTranslations("settings"),
    listUsers(ctx, { cursor, ...(q.trim() ? { q } : {}) }),
  ]);
  const hrefOf = (next: string | null) =>
    `/settings/people?${new URLSearchParams({ ...(q ? { q } : {}), ...(next ? { cursor: next } : {}) })}`;
  return (
    <SettingsFrame
      place="people"
      viewer="administrator"
      title={t("people.title")}
      lead={t("people.lead")}
      actions={<CreatePerson />}
    >
      <PeopleSearch />
      <PeopleList people={page.items} viewerId={ctx.actor.kind === "user" ? ctx.actor.id : ""} />
      <Pagination
        firstHref={cursor ? hrefOf(null) : undefined}
        nextHref={page.nextCursor ? hrefOf(page.nextCursor) : undefined}
      />
    </SettingsFrame>
  );
}
