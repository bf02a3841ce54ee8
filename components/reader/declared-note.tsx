import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import type { DeclaredPart } from "@/lib/deprecations/model/declared-part";
import { versionPath } from "@/lib/versions/model/lifecycle-version";
import { MarkNote } from "./mark-note";
import { useReader } from "./reader-context";

/** What somebody declared about a part, which its document need not say; nothing where nobody did. */
export function useDeclared(kind: DeclaredPart["kind"], place: string): DeclaredPart | undefined {
  return useReader().declared.find((one) => one.kind === kind && one.place === place);
}

/** A declared record as the notes of documents are shown, with the way to it. */
export function DeclaredNote({ part }: { part: DeclaredPart }) {
  const t = useTranslations("reader");
  const { reference } = useReader();
  const { sinceDay, sunset, replacement, guide, message } = part;
  return (
    <div className="flex flex-col gap-0.5">
      <MarkNote
        mark={{
          ...(sinceDay ? { sinceDay } : {}),
          ...(sunset ? { sunset } : {}),
          ...(replacement ? { replacement } : {}),
          ...(guide ? { guide } : {}),
          ...(message ? { message } : {}),
        }}
      />
      <p className="pl-2 text-xs">
        <TextLink href={`${versionPath(reference.api, reference.version)}/lifecycle#goes-away`}>
          {t("declared")}
        </TextLink>
      </p>
    </div>
  );
}
