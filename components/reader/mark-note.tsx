import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import type { ReaderMark } from "@/lib/reader/schema";

/** What is said of a deprecation beside the description. `uses`: the deprecated schema that something refers to. */
export function MarkNote({ mark = {}, uses }: { mark?: Partial<ReaderMark> | undefined; uses?: string | undefined }) {
  const t = useTranslations("reader.mark");
  const { sinceDay, sinceVersion, sunset, removedIn, replacement, message, guide } = mark;
  const cause = mark.because ?? (uses === undefined ? undefined : { kind: "schema" as const, name: uses });
  const lines = [
    cause ? t(`because.${cause.kind === "security scheme" ? "security" : cause.kind}`, { name: cause.name }) : "",
    sinceDay ? t("since", { day: sinceDay }) : "",
    sinceVersion ? t("sinceVersion", { version: sinceVersion }) : "",
    sunset ? t("until", { day: sunset }) : "",
    removedIn ? t("removedIn", { version: removedIn }) : "",
    replacement ? t("use", { replacement }) : "",
    message ?? "",
  ].filter((line) => line !== "");
  return (
    <p className="border-caution border-l-2 pl-2 text-caution-ink text-xs leading-5 wrap-anywhere">
      {lines.join(" · ")} {guide ? <TextLink href={guide}>{t("guide")}</TextLink> : null}
    </p>
  );
}
