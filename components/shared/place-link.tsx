import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";

interface PlaceLinkProps {
  line: number;
  column?: number;
  /** The address of the source view; `#L12` is added. Without it the place is only named. */
  href?: string;
  /** Where the definition has several files. */
  file?: string | undefined;
}

/** A place in a document. */
export function PlaceLink({ line, column, href, file }: PlaceLinkProps) {
  const t = useTranslations("shared");
  const place = column === undefined ? `${line}` : `${line}:${column}`;
  const label = <span className="whitespace-nowrap font-mono text-xs">{file ? `${file}:${place}` : place}</span>;
  if (!href) return <span title={t("line", { line })}>{label}</span>;
  return (
    <TextLink href={`${href}#L${line}`} title={t("line", { line })}>
      {label}
    </TextLink>
  );
}
