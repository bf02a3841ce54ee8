import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FieldPage } from "@/components/fields/field-page";
import { Disagreements } from "@/components/fields/field-table";
import { readPlacesQuery } from "@/components/fields/fields-address";
import { CopyCommands } from "@/components/shared/copy-commands";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { LinkButton } from "@/components/ui/link-button";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { fieldHref } from "@/lib/fields/model";
import { getField } from "@/lib/fields/verbs/get-field";
import { listPlacesByType } from "@/lib/fields/verbs/list-places-by-type";
import { orNotFound } from "@/lib/http/or-not-found";
import { pageContext } from "@/lib/http/page-context";

interface FieldNamePageProps {
  params: Promise<{ name: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: FieldNamePageProps): Promise<Metadata> {
  return { title: decodeURIComponent((await params).name) };
}

export default async function FieldNamePage({ params, searchParams }: FieldNamePageProps) {
  const name = decodeURIComponent((await params).name);
  const { type, cursor } = readPlacesQuery(await searchParams);
  const ctx = await pageContext(fieldHref(name));
  const t = await getTranslations("fields");
  const field = await orNotFound(getField(ctx, { name }));
  const groups = await listPlacesByType(ctx, field, { type, cursor });
  const only = type === undefined ? null : { type, fromStart: cursor === undefined };
  return (
    <Page breadcrumb={<Breadcrumb items={[{ label: t("title"), href: "/fields" }, { label: name }]} />}>
      <PageHeader
        title={name}
        lead={t("spread", { apis: field.apis, teams: field.teams, uses: field.uses })}
        marks={<Disagreements field={field} />}
        actions={
          <>
            <CopyCommands call={{ path: `/api/v1/fields/${encodeURIComponent(name)}` }} />
            <LinkButton href={`/search?q=${encodeURIComponent(`field:"${name}"`)}`}>{t("searchFor")}</LinkButton>
          </>
        }
      />
      <FieldPage field={field} groups={groups} only={only} />
    </Page>
  );
}
