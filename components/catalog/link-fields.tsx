"use client";
import { Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";
import type { ApiDraft } from "./api-draft";

const MOST_LINKS = 20;

interface LinkFieldsProps {
  links: ApiDraft["links"];
  onChange: (links: ApiDraft["links"]) => void;
  error?: string | undefined;
}

/** Links that belong to an API: a title and an address each. */
export function LinkFields({ links, onChange, error }: LinkFieldsProps) {
  const t = useTranslations("api");
  const change = (key: string, part: { title?: string; url?: string }) =>
    onChange(links.map((link) => (link.key === key ? { ...link, ...part } : link)));
  const nextKey = String(Math.max(-1, ...links.map((link) => Number(link.key))) + 1);
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1.5 font-medium text-sm">{t("fields.links")}</legend>
      {links.map((link) => (
        <div key={link.key} className="grid grid-cols-[minmax(0,1fr)_minmax(0,2fr)_auto] gap-2">
          <Input
            aria-label={t("fields.linkTitle")}
            value={link.title}
            onChange={(event) => change(link.key, { title: event.target.value })}
          />
          <Input
            aria-label={t("fields.linkUrl")}
            type="url"
            placeholder="https://"
            value={link.url}
            onChange={(event) => change(link.key, { url: event.target.value })}
          />
          <IconButton
            label={t("fields.removeLink")}
            onClick={() => onChange(links.filter((one) => one.key !== link.key))}
          >
            <X aria-hidden />
          </IconButton>
        </div>
      ))}
      {error ? (
        <p role="alert" className="text-danger-ink text-xs">
          {error}
        </p>
      ) : null}
      <div>
        <Button
          size="sm"
          icon={<Plus aria-hidden />}
          disabled={links.length >= MOST_LINKS}
          onClick={() => onChange([...links, { key: nextKey, title: "", url: "" }])}
        >
          {t("fields.addLink")}
        </Button>
      </div>
    </fieldset>
  );
}
