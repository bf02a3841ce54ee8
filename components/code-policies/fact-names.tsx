import { useTranslations } from "next-intl";
import { Code } from "@/components/ui/code";
import { Disclosure } from "@/components/ui/disclosure";
import { Panel } from "@/components/ui/panel";
import { listFacts } from "@/lib/code-policies/model/list-facts";

/** Every name that a policy may use, made of the schema of what policies are told. */
export function FactNames() {
  const t = useTranslations("codePolicies");
  return (
    <Panel title={t("names.title")} hint={t("names.hint")}>
      <ul className="flex flex-col gap-1">
        {listFacts().map(({ name, kind, about, members }) => (
          <li key={name}>
            <Disclosure
              summary={
                <span className="text-sm">
                  <Code>{name}</Code> <span className="text-faint text-xs">{kind}</span>
                </span>
              }
            >
              <p className="text-muted text-xs">{about}</p>
              {members.length === 0 ? null : (
                <dl className="mt-1 flex flex-col gap-1 pl-3 text-xs">
                  {members.map((member) => (
                    <div key={member.name} className="flex flex-wrap gap-x-2">
                      <dt>
                        <Code>{member.name}</Code>
                      </dt>
                      <dd className="text-muted">{member.about}</dd>
                    </div>
                  ))}
                </dl>
              )}
            </Disclosure>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
