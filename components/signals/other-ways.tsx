import { useTranslations } from "next-intl";
import { Code } from "@/components/ui/code";
import { Panel } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import { formatName } from "@/lib/specs/format-names";
import { versionPath } from "@/lib/versions/model/lifecycle-version";

/** How a definition says that something goes away, in its own language. */
const MARKS: Readonly<Record<string, string>> = {
  asyncapi: "deprecated: true, x-sunset: 2027-06-30",
  graphql: '@deprecated(reason: "…")',
  protobuf: "option deprecated = true;",
  wit: "@deprecated(version = 1.2.0)",
  smithy: '@deprecated(message: "…", since: "…")',
  wsdl: "<documentation>Deprecated: …</documentation>",
  "json-schema": '"deprecated": true',
  avro: '"deprecated": "…"',
};

/** Languages whose definitions can bind operations to HTTP. */
const BOUND: ReadonlySet<string> = new Set(["asyncapi", "protobuf", "smithy"]);

interface OtherWaysProps {
  api: string;
  version: string;
  format: string;
}

/** How callers of what is not called over HTTP learn of what goes away. */
export function OtherWays({ api, version, format }: OtherWaysProps) {
  const t = useTranslations("signals.elsewhere");
  const mark = MARKS[format];
  const language = formatName(format);
  return (
    <Panel
      title={t("title", { language })}
      hint={t("hint")}
      actions={<TextLink href={`${versionPath(api, version)}/lifecycle`}>{t("back")}</TextLink>}
    >
      <ul className="flex list-disc flex-col gap-2 pl-5 text-sm">
        {mark === undefined ? null : <li>{t.rich("mark", { language, code: () => <Code>{mark}</Code> })}</li>}
        <li>
          {t.rich("registry", {
            link: (text) => <TextLink href={`/deprecations?api=${encodeURIComponent(api)}`}>{text}</TextLink>,
          })}
        </li>
        <li>
          {t.rich("usage", {
            link: (text) => <TextLink href={`/apis/${encodeURIComponent(api)}/usage`}>{text}</TextLink>,
          })}
        </li>
        {BOUND.has(format) ? <li>{t("gateway")}</li> : null}
      </ul>
    </Panel>
  );
}
