import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FieldChoices } from "@/components/fields/field-choices";
import { FieldFilters } from "@/components/fields/field-filters";
import { FieldTable } from "@/components/fields/field-table";
import { fieldsHref, readFieldsQuery } from "@/components/fields/fields-address";
import { CopyCommands } from "@/components/shared/copy-commands";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { isCursor } from "@/lib/core/paging";
import { listFields } from "@/lib/fields/verbs/list-fields";
import { pageContext } from "@/lib/http/page-context";
import { listTeams } from "@/lib/members/verbs/list-teams";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("fields"))("title") };
}

interface FieldsPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function FieldsPage({ searchParams }: FieldsPageProps) {
  const query = readFieldsQuery(await searchParams);
  const ctx = await pageContext(fieldsHref(query));
  const t = await getTranslations("fields");
  const cursor = query.cursor && isCursor(query.cursor) ? query.cursor : undefined;
  const page = await listFields(ctx, { ...query, cursor });
  const teams = await listTeams(ctx, { limit: 200 });
  return (
    <Page>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={<CopyCommands call={{ path: `/api/v1${fieldsHref(query)}` }} />}
      />
      <FieldFilters teams={teams.items} />
      <FieldChoices query={query} />
      <FieldTable page={page} query={query} />
    </Page>
  );
}
