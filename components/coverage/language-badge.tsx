import { Check, Minus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Panel } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { LanguageDto } from "@/lib/coverage/schema";
import { isCounted } from "./capability-mark";

/** What the registry does with the language of an API, and what it does not. */
export function LanguageBadge({ language }: { language: LanguageDto }) {
  const t = useTranslations("languages");
  const { name, format, capabilities } = language;
  const supported = capabilities.filter((one) => one.supported);
  return (
    <Panel
      title={t("of", { name })}
      hint={t("supported", { count: supported.length, all: capabilities.length })}
      actions={<TextLink href={`/governance/languages#${format}`}>{t("all")}</TextLink>}
    >
      <ul className="flex flex-wrap gap-1.5">
        {capabilities.map(({ capability, supported: isThere, count }) => (
          <li key={capability}>
            <Badge
              tone={isThere ? "success" : "neutral"}
              icon={isThere ? <Check aria-hidden /> : <Minus aria-hidden />}
              title={
                count === null || !isCounted(capability)
                  ? t(`meaning.${capability}`)
                  : t(`counted.${capability}`, { count })
              }
            >
              {t(`capability.${capability}`)}
              <VisuallyHidden>: {isThere ? t("yes") : t("no")}</VisuallyHidden>
            </Badge>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
