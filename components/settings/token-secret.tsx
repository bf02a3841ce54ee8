import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import { CodeBlock } from "@/components/ui/code";
import { Stack } from "@/components/ui/stack";

/** A secret that is shown this once, and how it is used. */
export function TokenSecret({ token, baseUrl }: { token: string; baseUrl: string }) {
  const t = useTranslations("settings");
  return (
    <Stack gap={3}>
      <Callout tone="caution" live title={t("token.once")}>
        {t("token.onceHint")}
      </Callout>
      <CodeBlock title={t("token.secret")} code={token} wrap />
      <CodeBlock title="curl" code={`curl -H "Authorization: Bearer ${token}" ${baseUrl}/api/v1/users/me`} wrap />
      <CodeBlock
        title={t("token.forCli")}
        code={`export CONCORDAT_URL=${baseUrl}\nexport CONCORDAT_TOKEN=${token}`}
        wrap
      />
    </Stack>
  );
}
