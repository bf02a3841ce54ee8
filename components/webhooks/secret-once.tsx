import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import { CodeBlock } from "@/components/ui/code";
import { Stack } from "@/components/ui/stack";

/** A signing secret that is shown this once. */
export function SecretOnce({ secret }: { secret: string }) {
  const t = useTranslations("webhooks");
  return (
    <Stack gap={3}>
      <Callout tone="caution" live title={t("once")}>
        {t("onceHint")}
      </Callout>
      <CodeBlock title={t("secret")} code={secret} wrap />
    </Stack>
  );
}
