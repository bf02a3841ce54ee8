"use client";
import { useTranslations } from "next-intl";
import { usePathname, useSearchParams } from "next/navigation";
import { CopyButton } from "@/components/ui/copy-button";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { TextLink } from "@/components/ui/text-link";
import type { TryServers } from "@/lib/try/schema";
import { mockPath, type TriedVersion, type TryTarget } from "./send-request";

interface TryTargetBarProps {
  tried: TriedVersion;
  baseUrl: string;
  /** Undefined while it is not known. */
  where: TryServers | undefined;
  target: TryTarget;
  onTargetChange: (target: TryTarget) => void;
}

/** Whether tried requests go to the mock or to the API's own server, and why they cannot where they cannot. */
export function TryTargetBar({ tried, baseUrl, where, target, onTargetChange }: TryTargetBarProps) {
  const t = useTranslations("docs");
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 border-line border-b bg-sunken px-4 py-2 text-muted text-xs">
      <SegmentedControl
        label={t("try.label")}
        value={target}
        onValueChange={onTargetChange}
        options={[
          { value: "mock", label: t("try.mock") },
          { value: "server", label: t("try.server") },
        ]}
      />
      <div className="min-w-0 flex-1 break-words max-md:basis-full">
        {target === "mock" ? <MockHint address={`${baseUrl}${mockPath(tried)}`} /> : <ServerHint where={where} />}
      </div>
    </div>
  );
}

function MockHint({ address }: { address: string }) {
  const t = useTranslations("docs");
  return (
    <span className="inline-flex max-w-full flex-wrap items-center gap-1">
      <span>{t("try.mockHint")}</span>
      <span className="inline-flex max-w-full items-center">
        <code className="break-all font-mono text-ink">{address}</code>
        <CopyButton label={t("try.copyMock")} value={address} />
      </span>
    </span>
  );
}

function ServerHint({ where }: { where: TryServers | undefined }) {
  const t = useTranslations("docs");
  const path = usePathname();
  const query = useSearchParams().toString();
  if (!where) return "";
  const open = where.servers.filter(({ allowed }) => allowed).map(({ url }) => url);
  const closed = where.servers.filter(({ allowed }) => !allowed).map(({ url }) => url);
  if (where.servers.length === 0) return t("try.noServer");
  if (!where.mayTry) {
    const next = encodeURIComponent(query ? `${path}?${query}` : path);
    return <TextLink href={`/sign-in?next=${next}`}>{t("try.signIn")}</TextLink>;
  }
  const [first] = closed;
  return (
    <>
      {open.length > 0 ? <p>{t("try.through", { servers: open.join(", ") })}</p> : null}
      {first ? (
        <p>
          {t("try.closed", { servers: closed.join(", ") })}{" "}
          {where.mayAllow ? (
            <TextLink href={`/settings/outside?allow=${encodeURIComponent(new URL(first).origin)}`}>
              {t("try.allow")}
            </TextLink>
          ) : (
            t("try.askAdministrator")
          )}
        </p>
      ) : null}
    </>
  );
}
