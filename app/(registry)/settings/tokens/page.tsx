import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CreateToken } from "@/components/settings/create-token";
import { SettingsFrame } from "@/components/settings/settings-frame";
import { TokenList } from "@/components/settings/token-list";
import { viewerKind } from "@/components/settings/viewer-kind";
import { Pagination } from "@/components/ui/pagination";
import { settings } from "@/lib/env";
import { readCursor } from "@/lib/http/read-cursor";
import { signedInContext } from "@/lib/http/signed-in-context";
import { listGrantableRoles } from "@/lib/tokens/verbs/list-grantable-roles";
import { listTokens } from "@/lib/tokens/verbs/list-tokens";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("token.title") };
}

interface TokensPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function TokensPage({ searchParams }: TokensPageProps) {
  const cursor = readCursor((await searchParams).cursor);
  const ctx = await signedInContext("/settings/tokens");
  const t = await getTranslations("settings");
  const [page, grantable] = await Promise.all([listTokens(ctx, { cursor }), listGrantableRoles(ctx, {})]);
  const create = <CreateToken grantable={grantable} baseUrl={settings().CONCORDAT_BASE_URL} />;
  return (
    <SettingsFrame
      place="tokens"
      viewer={viewerKind(ctx.actor)}
      title={t("token.title")}
      lead={t("token.lead")}
      actions={create}
    >
      <TokenList tokens={page.items} />
      <Pagination
        firstHref={cursor ? "/settings/tokens" : undefined}
        nextHref={page.nextCursor ? `/settings/tokens?cursor=${page.nextCursor}` : undefined}
      />
    </SettingsFrame>
  );
}
