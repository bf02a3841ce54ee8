import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { LinkButton } from "@/components/ui/link-button";
import { searchHref } from "./search-address";

const FILTERS = [
  ["team", "team:payments"],
  ["method", "method:post"],
  ["path", "path:/v1"],
  ["field", "field:iban"],
  ["tag", "tag:public"],
  ["state", "state:deprecated"],
  ["deprecated", "deprecated:true"],
  ["format", "format:openapi"],
  ["domain", "domain:payments"],
  ["api", "api:payments"],
  ["kind", "kind:schema"],
  ["exact", '"order id"'],
  ["not", "-tag:internal"],
] as const;

/** The filters that may be written in a query, each as a search to begin with. */
export function SearchHelp({ q }: { q: string }) {
  const t = useTranslations("search");
  return (
    <Disclosure summary={t("help")} open={q === ""}>
      <ul className="grid grid-cols-2 gap-x-6 gap-y-1.5 max-md:grid-cols-1">
        {FILTERS.map(([name, example]) => (
          <li key={name} className="flex min-w-0 items-center gap-2 text-sm">
            <LinkButton href={searchHref({ q: [q, example].filter(Boolean).join(" ") })} size="sm" variant="ghost">
              <span className="font-mono text-xs">{example}</span>
            </LinkButton>
            <span className="min-w-0 text-muted text-xs">{t(`filters.${name}`)}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
