import { Check, Minus } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { LanguageDto } from "@/lib/coverage/schema";

type CapabilityDto = LanguageDto["capabilities"][number];

/** Whether a language has a capability, with how many rules there are: by a sign and in words. */
export function CapabilityMark({ capability, supported, count, notes }: CapabilityDto) {
  const t = useTranslations("languages");
  const format = useFormatter();
  if (!supported) {
    return (
      <span className="text-faint">
        <Minus aria-hidden className="inline size-4" />
        <VisuallyHidden>{t("no")}</VisuallyHidden>
      </span>
    );
  }
  const words = count === null || !isCounted(capability) ? t("yes") : t(`counted.${capability}`, { count });
  return (
    <span className="inline-flex items-center gap-1 text-success-ink" title={[words, ...notes].join(" · ")}>
      <Check aria-hidden className="size-4" />
      {count ? (
        <span data-numeric aria-hidden className="text-ink">
          {format.number(count)}
        </span>
      ) : null}
      <VisuallyHidden>{words}</VisuallyHidden>
    </span>
  );
}

const COUNTED = ["valid", "lint", "diff", "conversions"] as const;

/** Whether there are rules or conversions to count. */
export function isCounted(capability: CapabilityDto["capability"]): capability is (typeof COUNTED)[number] {
  return COUNTED.some((one) => one === capability);
}
