"use client";
import { useTranslations } from "next-intl";
import type { ReaderScheme } from "@/lib/reader/schema";
import { Part } from "./part";

const PLACES = ["query", "header", "cookie"] as const;

/** Who may call, in words: alternatives, of which each may ask for several things. */
export function SecurityPart({ security }: { security: readonly (readonly ReaderScheme[])[] }) {
  const t = useTranslations("reader");
  const wordsOf = useSchemeWords();
  const isOpen = security.length === 0;
  return (
    <Part id="security" title={t("security.title")}>
      {isOpen ? <p className="text-muted text-xs">{t("security.anyone")}</p> : null}
      <ul className="flex flex-col gap-1 text-xs">
        {security.map((alternative, index) => (
          <li
            key={`${index} ${alternative.map(({ name }) => name).join(" ")}`}
            className="flex flex-wrap items-baseline gap-x-1.5"
          >
            {index > 0 ? <span className="text-faint">{t("security.or")}</span> : null}
            {alternative.length === 0 ? <span>{t("security.anyone")}</span> : null}
            {alternative.map((scheme, at) => (
              <span key={scheme.name} title={scheme.description ?? scheme.name}>
                {at > 0 ? <span className="mr-1.5 text-faint">{t("security.and")}</span> : null}
                {wordsOf(scheme)}
                {scheme.scopes.length > 0 ? (
                  <span className="ml-1.5 text-muted">
                    {t("security.scopes", { scopes: scheme.scopes.join(", ") })}
                  </span>
                ) : null}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function useSchemeWords(): (scheme: ReaderScheme) => string {
  const t = useTranslations("reader");
  return (scheme) => {
    const { type, name, parameter = "", bearerFormat, flows } = scheme;
    const way = scheme.scheme?.toLowerCase();
    if (type === "apiKey") {
      const place = PLACES.find((one) => one === scheme.in) ?? "header";
      return t("security.apiKey", { place: t(`security.place.${place}`), name: parameter });
    }
    if (type === "basic" || (type === "http" && way === "basic")) return t("security.basic");
    if (type === "http" && way === "bearer") {
      return bearerFormat ? t("security.bearerFormat", { format: bearerFormat }) : t("security.bearer");
    }
    if (type === "http") return t("security.http", { scheme: scheme.scheme ?? "" });
    if (type === "oauth2") return t("security.oauth2", { flows: flows.join(", ") });
    if (type === "openIdConnect" || type === "mutualTLS") return t(`security.${type}`);
    return t("security.unknown", { name });
  };
}
